import { type FeatureName, type Features, featureNames, features } from "./registry.ts";

/** Whether a board has a feature: with its pages, procedures and mails. */
export function hasFeature(config: { readonly features: Features }, name: FeatureName): boolean {
  return isOpenWith(name, config.features[name]);
}

export function isOpenWith(name: FeatureName, value: unknown): boolean {
  return (features[name].openWith as readonly unknown[]).includes(value);
}

/** What a board has, from what its settings say: what is not said is by default, and off without its needs. */
export function resolveFeatures(
  said: { readonly [Name in FeatureName]?: Features[Name] | undefined },
): Features {
  const resolved: Partial<Record<FeatureName, unknown>> = {};
  const resolve = (name: FeatureName): unknown => {
    resolved[name] ??=
      said[name] ?? (missingNeeds(name, resolve).length > 0 ? offValue(name) : features[name].byDefault);
    return resolved[name];
  };
  for (const name of featureNames) resolve(name);
  return resolved as Features;
}

/** The features that a feature needs and that are off. */
export function missingNeeds(name: FeatureName, settingOf: (name: FeatureName) => unknown): FeatureName[] {
  return (features[name].needs as readonly FeatureName[]).filter(
    (need) => !isOpenWith(need, settingOf(need)),
  );
}

/** The value by which a feature is not there. */
export function offValue(name: FeatureName): unknown {
  const { values, openWith } = features[name];
  return values.findLast((value) => !(openWith as readonly unknown[]).includes(value));
}
