import { explainUnknownKey } from "../config/explain.ts";
import { nearest } from "../config/nearest.ts";
import { inside, type Origin, show, TokenFault } from "./format/fault.ts";
import { isGroup } from "./format/type.ts";
import { shippedThemes } from "./shipped.ts";

/** What a theme shapes beyond values, and the shapes that there are; the first of each is the plainest. */
export const lookChoices = {
  /** The top of every page. */
  header: ["plain", "centred", "split", "tabs"],
  /** The opening of the home page. */
  hero: ["plain", "steps", "ridge", "paper", "columns", "frame"],
  /** Offers in a list. */
  list: ["ledger", "cards", "notes", "rules", "table"],
  /** Titles of pages and of their parts. */
  heading: ["plain", "capitals", "marker", "double", "bar"],
  /** The ways into the offers, on the home page. */
  ways: ["index", "chips", "boxes"],
} as const;

export type LookPart = keyof typeof lookChoices;

/** One shape for each part. */
export type Looks = { readonly [Part in LookPart]: (typeof lookChoices)[Part][number] };

/** Our own corner of `$extensions`, as the format wants it: a name of ours, free content. */
export const extensionKey = "tremplin";

/** What a file of tokens says in that corner. */
export interface ThemeExtension {
  /** The finished theme that it starts from. */
  readonly base: string | null;
  readonly looks: Partial<Looks>;
}

/** Reads our corner of a file's root; what is wrong in it is told with the nearest name. */
export function readExtension(
  root: unknown,
  origin: Origin,
): { found: ThemeExtension; faults: TokenFault[] } {
  const faults: TokenFault[] = [];
  const extensions = isGroup(root) ? root.$extensions : undefined;
  const ours = isGroup(extensions) ? extensions[extensionKey] : undefined;
  const looks: Record<string, string> = {};
  let base: string | null = null;
  const place = inside(origin, "$extensions", extensionKey);
  for (const [name, value] of isGroup(ours) ? Object.entries(ours) : []) {
    const choices: readonly string[] | null =
      name === "base" ? shippedThemes() : isPart(name) ? lookChoices[name] : null;
    const at = inside(place, name);
    if (choices === null) {
      const { message, mend } = explainUnknownKey(name, ["base", ...Object.keys(lookChoices)]);
      faults.push(new TokenFault(at, message, mend));
    } else if (typeof value !== "string" || !choices.includes(value))
      faults.push(notChoice(at, value, choices));
    else if (name === "base") base = value;
    else looks[name] = value;
  }
  return { found: { base, looks: looks as Partial<Looks> }, faults };
}

function isPart(name: string): name is LookPart {
  return Object.hasOwn(lookChoices, name);
}

function notChoice(origin: Origin, value: unknown, choices: readonly string[]): TokenFault {
  const near = typeof value === "string" ? nearest(value, choices) : null;
  const list = choices.map((choice) => `"${choice}"`).join(", ");
  return new TokenFault(
    origin,
    {
      fr: `${show(value)} n'est pas possible ; choix : ${list}`,
      en: `${show(value)} is not possible; choices: ${list}`,
    },
    near
      ? { fr: `Écrivez "${near}".`, en: `Write "${near}".` }
      : { fr: `Choix : ${list}.`, en: `Choices: ${list}.` },
  );
}
