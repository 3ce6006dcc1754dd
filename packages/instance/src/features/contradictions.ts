import type { Contradiction } from "../config/contradiction.ts";
import { isOpenWith, missingNeeds, resolveFeatures } from "./has.ts";
import { type FeatureName, type Features, featureNames, features } from "./registry.ts";

/** Finds the features that the settings ask for without what they need. Wrong values are told elsewhere. */
export function featureContradictions(said: unknown): Contradiction[] {
  if (typeof said !== "object" || said === null) return [];
  const right = Object.fromEntries(
    Object.entries(said).filter(([name, value]) => isValue(name, value)),
  ) as Partial<Features>;
  const resolved = resolveFeatures(right);
  return featureNames
    .filter((name) => right[name] !== undefined && isOpenWith(name, right[name]))
    .flatMap((name) => missingNeeds(name, (need) => resolved[need]).map((need) => contradiction(name, need)));
}

function isValue(name: string, value: unknown): boolean {
  return (
    Object.hasOwn(features, name) &&
    (features[name as FeatureName].values as readonly unknown[]).includes(value)
  );
}

function contradiction(name: FeatureName, need: FeatureName): Contradiction {
  const [wanted, missing] = [features[name].title, features[need].title];
  const on = JSON.stringify(features[need].openWith[0]);
  return {
    path: ["features", name],
    message: {
      fr: `« ${wanted} » a besoin de « ${missing} », qui est désactivé`,
      en: `"features.${name}" needs "features.${need}", which is off`,
    },
    mend: {
      fr: `Mettez "features.${need}" à ${on}, ou effacez "features.${name}".`,
      en: `Set "features.${need}" to ${on}, or remove "features.${name}".`,
    },
  };
}
