import { z } from "zod";
import { resolveFeatures } from "./has.ts";
import { type FeatureName, type Features, featureNames, features } from "./registry.ts";

type Shape = { readonly [Name in FeatureName]: z.ZodOptional<z.ZodType<Features[Name], Features[Name]>> };

/** The group `features` of `instance.json`: a setting for each feature of the registry. */
export const featuresSchema = z
  .strictObject(Object.fromEntries(featureNames.map((name) => [name, setting(name)])) as unknown as Shape)
  .transform((said): Features => resolveFeatures(said as Partial<Features>));

function setting(name: FeatureName) {
  const { values, byDefault, said, needs } = features[name];
  const choice =
    typeof byDefault === "boolean"
      ? z.boolean()
      : z.enum(values as unknown as readonly [string, ...string[]]);
  const needed = needs.map((need) => `« ${features[need as FeatureName].title} »`).join(", ");
  return choice.optional().meta({
    description: needed === "" ? said : `${said} Demande ${needed} ; désactivé sans.`,
    default: byDefault,
  });
}
