/**
 * What belongs to a feature, or to no feature. A name that ends with `*` stands for all that begin so; of two
 * that fit, the longer counts. Tests find what nobody named, and what is named twice or no longer there.
 */
export interface Owned {
  /** Files of pages, under `apps/web/app/routes/`: `alert/*`. The pages of a feature that is off are not there. */
  readonly routes: readonly string[];
  /** Procedures: `alert.*`. Those of a feature that is off answer nobody. */
  readonly procedures: readonly string[];
  /** Kinds of mail: `alert.*`. Those of a feature that is off are not ordered. */
  readonly mails: readonly string[];
  /** Kinds of notification, about which nobody is asked while the feature is off. */
  readonly notifications: readonly string[];
  /** What the worker does again and again. */
  readonly rounds: readonly string[];
  /** Addresses that the server answers without a page, by the name of their module in `apps/server/src/routes/`. */
  readonly addresses: readonly string[];
}

export interface Feature extends Owned {
  /** As the reference names it, in French. */
  readonly title: string;
  /** What its owner reads beside the setting, in French. */
  readonly said: string;
  /** `true` and `false`, or names of ways of having it. */
  readonly values: readonly (boolean | string)[];
  /** The values with which its pages, procedures and mails are there. */
  readonly openWith: readonly (boolean | string)[];
  /** Without the setting; a feature whose needs are off is off then, whatever this says. */
  readonly byDefault: boolean | string;
  /** Features without which it makes no sense. */
  readonly needs: readonly string[];
}

const nothing: Owned = {
  routes: [],
  procedures: [],
  mails: [],
  notifications: [],
  rounds: [],
  addresses: [],
};

type Described = Pick<Feature, "title" | "said"> & Partial<Owned>;

/** What a board has or has not. */
export function onOrOff<const Default extends boolean, const Needs extends readonly string[] = readonly []>(
  described: Described & { readonly byDefault: Default; readonly needs?: Needs },
) {
  return {
    ...nothing,
    needs: [] as readonly string[] as Needs,
    ...described,
    values: [true, false] as const,
    openWith: [true] as const,
  } satisfies Feature;
}

/** What a board has in one of several ways; the pages are there with the first of them alone. */
export function oneOf<const Values extends readonly [string, ...string[]]>(
  values: Values,
  described: Described & { readonly byDefault: Values[number] },
) {
  return {
    ...nothing,
    needs: [] as readonly string[],
    ...described,
    values,
    openWith: [values[0]],
  } satisfies Feature;
}

/** What is named, of all there is: the longest name that fits wins. */
export function ownerIn<Owner>(named: ReadonlyMap<string, Owner>, name: string): Owner | undefined {
  const whole = named.get(name);
  if (whole !== undefined) return whole;
  for (let end = name.length; end > 0; end -= 1) {
    const owner = named.get(`${name.slice(0, end)}*`);
    if (owner !== undefined) return owner;
  }
  return undefined;
}
