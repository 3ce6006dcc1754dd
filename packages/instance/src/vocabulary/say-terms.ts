import { agreeingWord, determinersOf, frenchPhrase, isPlural, pluralOfAgreeing } from "./french.ts";
import { type FrenchTerm, productVocabulary, type TermId, termIds, type Vocabulary } from "./terms.ts";

/** A bracket that cannot be read. */
export interface TermProblem {
  /** What stands between the brackets. */
  readonly written: string;
  readonly reason: "no-term" | "word-before" | "nothing-to-agree-with";
}

export interface Said {
  readonly text: string;
  readonly problems: readonly TermProblem[];
}

/** A term as a message names it. */
interface Named {
  readonly id: TermId;
  readonly asked: "singular" | "plural";
  /** What stands before the noun. */
  readonly before: string;
}

const brackets = /\[\[|\]\]|\[([^[\]{}]*)\]/g;

/**
 * Puts the names of an instance in the place of the terms of a message, before it is read as ICU:
 *
 * - `[le conseiller]`: a noun of the product's vocabulary, with the words before it;
 * - `[prévenu|prévenue]`: what agrees in gender with the term named before; `[jeune: il|elle]` names another; two
 *   more forms give the plurals where they are not made by rule: `[vient-il|vient-elle|viennent-ils|viennent-elles]`;
 * - `[a/ont]`: what agrees in number, for nouns that only have a plural;
 * - `[[` and `]]` are brackets.
 *
 * Languages without a vocabulary have no brackets to read.
 */
export function sayTerms(message: string, language: string, vocabulary: Vocabulary): Said {
  if (language !== "fr" && language !== "en") return { text: message, problems: [] };
  const problems: TermProblem[] = [];
  let last: Named | null = null;
  const text = message.replaceAll(brackets, (whole: string, written: string | undefined) => {
    if (written === undefined) return whole === "[[" ? "[" : "]";
    if (language === "fr" && /[|/]/.test(written)) {
      const said = agreeing(written, last, vocabulary);
      if (said !== null) return said;
      problems.push({ written, reason: "nothing-to-agree-with" });
      return written;
    }
    const named = termIn(written, language);
    if (named === null) {
      problems.push({ written, reason: "no-term" });
      return written;
    }
    last = named;
    const phrase = language === "fr" ? inFrench(named, vocabulary) : inEnglish(named, vocabulary);
    if (phrase === null) problems.push({ written, reason: "word-before" });
    return phrase === null ? written : withCapitalOf(written, phrase);
  });
  return { text, problems };
}

function inFrench({ id, asked, before }: Named, { fr }: Vocabulary): string | null {
  const determiners = determinersOf(before);
  return determiners && frenchPhrase(determiners, fr[id], asked);
}

function inEnglish({ id, asked, before }: Named, { en }: Vocabulary): string {
  const noun = en[id][asked];
  const words = before.trim();
  if (words === "") return noun;
  // "a" and "an" follow the noun only where they stand right before it.
  return `${words.replace(/(^| )an?$/i, (_, space: string) => `${space}${en[id].article}`)} ${noun}`;
}

function agreeing(written: string, last: Named | null, { fr }: Vocabulary): string | null {
  const [, name, forms = ""] = /^(?:([^:|/]+):)?\s*(.*)$/.exec(written) ?? [];
  const named = name === undefined ? last : termIn(name.trim(), "fr");
  if (named === null) return null;
  const term: FrenchTerm = fr[named.id];
  const parts = forms.split(forms.includes("|") ? "|" : "/");
  const [first = "", second = "", third, fourth] = parts;
  if (!forms.includes("|")) return parts.length !== 2 ? null : isPlural(term, named.asked) ? second : first;
  if (parts.length !== 2 && parts.length !== 4) return null;
  const isOnlyPlural = term.singular === null && named.asked === "singular";
  if (!isOnlyPlural) return agreeingWord(first, second, term);
  return agreeingWord(third ?? pluralOfAgreeing(first), fourth ?? pluralOfAgreeing(second), term);
}

interface Noun {
  readonly noun: string;
  readonly id: TermId;
  readonly asked: "singular" | "plural";
}

const nounsOf = {
  fr: nounsIn("fr"),
  en: nounsIn("en"),
};

function nounsIn(language: "fr" | "en"): readonly Noun[] {
  const nouns = termIds.flatMap((id): Noun[] => {
    const { singular, plural } = productVocabulary[language][id];
    return [
      { noun: singular ?? plural, id, asked: "singular" },
      { noun: plural, id, asked: "plural" },
    ];
  });
  return nouns.sort((a, b) => b.noun.length - a.noun.length);
}

function termIn(written: string, language: "fr" | "en"): Named | null {
  const lower = written.toLowerCase().replaceAll("’", "'");
  for (const { noun, id, asked } of nounsOf[language]) {
    if (!lower.endsWith(noun)) continue;
    const before = written.slice(0, written.length - noun.length);
    if (before === "" || /[ '’]$/.test(before)) return { id, asked, before };
  }
  return null;
}

function withCapitalOf(written: string, phrase: string): string {
  const first = written.charAt(0);
  return first !== first.toLowerCase() ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
}
