export type { Feature } from "./feature.ts";
export { hasFeature, isOpenWith, missingNeeds, offValue, resolveFeatures } from "./has.ts";
export { featureOf, isThere, type Part, strayNames, unclassed } from "./owner.ts";
export { type FeatureName, type Features, featureNames, features } from "./registry.ts";
