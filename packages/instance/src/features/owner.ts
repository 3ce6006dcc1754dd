import { always } from "./always.ts";
import { type Owned, ownerIn } from "./feature.ts";
import { hasFeature } from "./has.ts";
import { type FeatureName, type Features, featureNames, features } from "./registry.ts";

/** A part of the product that belongs to a feature, or is there always. */
export type Part = keyof Owned;

type Owners = ReadonlyMap<string, FeatureName | null>;

const owners: Readonly<Record<Part, Owners>> = {
  routes: ownersOf("routes"),
  procedures: ownersOf("procedures"),
  mails: ownersOf("mails"),
  notifications: ownersOf("notifications"),
  rounds: ownersOf("rounds"),
  addresses: ownersOf("addresses"),
};

function ownersOf(part: Part): Owners {
  return new Map<string, FeatureName | null>([
    ...always[part].map((named) => [named, null] as const),
    ...featureNames.flatMap((name) => features[name][part].map((named) => [named, name] as const)),
  ]);
}

/** The feature to which a page, a procedure, a mail… belongs; null: it is there always; undefined: nobody said. */
export function featureOf(part: Part, name: string): FeatureName | null | undefined {
  return ownerIn(owners[part], name);
}

/** Whether a board has a page, a procedure, a mail…; what belongs to nobody is refused, so that it gets its place. */
export function isThere(config: { readonly features: Features }, part: Part, name: string): boolean {
  const feature = featureOf(part, name);
  if (feature === undefined)
    throw new Error(`${part} "${name}" belongs to no feature and is not in always.ts`);
  return feature === null || hasAll(config, feature);
}

/** Names in the registry that are no part of the product: none of `all` fits them. */
export function strayNames(part: Part, all: readonly string[]): string[] {
  return [...owners[part].keys()].filter(
    (named) =>
      !all.some((name) => (named.endsWith("*") ? name.startsWith(named.slice(0, -1)) : name === named)),
  );
}

/** Names of the product of which nobody said to which feature they belong. */
export function unclassed(part: Part, all: readonly string[]): string[] {
  return all.filter((name) => featureOf(part, name) === undefined);
}

function hasAll(config: { readonly features: Features }, feature: FeatureName): boolean {
  return [feature, ...features[feature].needs].every((name) => hasFeature(config, name as FeatureName));
}
