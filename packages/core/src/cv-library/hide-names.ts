import { fold } from "../text/index.ts";
import { nameKind } from "./name-kinds.ts";

/** What stands in the place of what would tell who somebody is. */
export const hiddenMark = "[…]";

/** Where a text comes from: in the label of a trade or a skill, a first word is one more often than a name. */
export type TextPlace = "label" | "prose";

interface Token {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** Begins with a capital. */
  readonly isCapital: boolean;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
/** What may stand between two parts of one name. */
const joint = /^[\s'’‘ʼ`´.\-\u2010-\u2015_]{0,4}$/u;

function tokensOf(text: string): Token[] {
  return [...text.matchAll(word)].map(({ 0: part, index }) => ({
    start: index,
    end: index + part.length,
    folded: fold(part),
    isCapital: /^\p{Lu}/u.test(part),
  }));
}

/**
 * Takes the names of somebody out of texts: however they are accented, cased or joined ("LINA-MOREL", "linamorel21",
 * "J. Morel"), with the small parts and initials around them.
 */
export function nameHider(names: readonly string[]): (text: string, place: TextPlace) => string {
  const parts = new Set<string>();
  const joined = new Set<string>();
  for (const name of names) {
    const own = tokensOf(name).map(({ folded }) => folded);
    for (const part of own) parts.add(part);
    for (let from = 0; from < own.length; from += 1) {
      for (let to = from + 2; to <= own.length; to += 1) joined.add(own.slice(from, to).join(""));
    }
    joined.add(own.toReversed().join(""));
  }
  const initials = new Set([...parts].map((part) => part.slice(0, 1)));
  const hasTelling = [...parts].some((part) => nameKind(part) !== "small");

  type Part = "sure" | "everyday" | "beside" | "none";

  function partOf({ folded }: Token): Part {
    const bare = folded.replace(/\d+$/, "");
    if (joined.has(bare) && bare.length > 3) return "sure";
    if (!parts.has(folded) && !parts.has(bare)) return initials.has(folded) ? "beside" : "none";
    const kind = nameKind(bare === "" ? folded : bare);
    if (kind === "small") return "beside";
    return kind === "telling" ? "sure" : "everyday";
  }

  function isName(run: readonly Token[], text: string, place: TextPlace): boolean {
    const kinds = run.map(partOf);
    if (kinds.includes("sure")) return true;
    // A name of small parts only ("An Li") is one when it is whole.
    if (!hasTelling) return joined.has(run.map(({ folded }) => folded).join(""));
    if (kinds.filter((kind) => kind === "everyday").length > 1) return true;
    return run.some(
      (token, rank) =>
        kinds[rank] === "everyday" &&
        token.isCapital &&
        !(place === "label" && text.slice(0, token.start).trim() === ""),
    );
  }

  return (text, place) => {
    const tokens = tokensOf(text);
    const hidden: { start: number; end: number }[] = [];
    for (let at = 0; at < tokens.length; ) {
      const run: Token[] = [];
      for (let next = tokens[at]; next && partOf(next) !== "none"; next = tokens[at + run.length]) {
        const last = run.at(-1);
        if (last && !joint.test(text.slice(last.end, next.start))) break;
        run.push(next);
      }
      const [first] = run;
      if (first && isName(run, text, place))
        hidden.push({ start: first.start, end: (run.at(-1) as Token).end });
      at += Math.max(1, run.length);
    }
    return replaced(text, hidden);
  };
}

/** Takes one expression out of texts, word by word: a commune, however it is written ("St Apollinaire"). */
export function expressionHider(expression: string): (text: string) => string {
  const sought = tokensOf(expression).map(({ folded }) => longForm(folded));
  const [only] = sought;
  if (only === undefined) return (text) => text;
  const isAmbiguous = sought.length === 1 && (nameKind(only) !== "telling" || only.length < 4);
  return (text) => {
    const tokens = tokensOf(text);
    const hidden: { start: number; end: number }[] = [];
    for (let at = 0; at + sought.length <= tokens.length; at += 1) {
      const run = tokens.slice(at, at + sought.length);
      const isSame = run.every(({ folded }, rank) => longForm(folded) === sought[rank]);
      const [first] = run;
      if (!first || !isSame || (isAmbiguous && !first.isCapital)) continue;
      hidden.push({ start: first.start, end: (run.at(-1) as Token).end });
      at += sought.length - 1;
    }
    return replaced(text, hidden);
  };
}

function longForm(folded: string): string {
  return folded === "st" ? "saint" : folded === "ste" ? "sainte" : folded;
}

function replaced(text: string, hidden: readonly { readonly start: number; readonly end: number }[]): string {
  let result = text;
  for (const { start, end } of hidden.toReversed())
    result = result.slice(0, start) + hiddenMark + result.slice(end);
  return result;
}
