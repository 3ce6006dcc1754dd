import type { ContractKind } from "@tremplin/core/offer";
import type { LibraryCv } from "../queries/cv-library/entry.ts";
import { termOf } from "../search/language/term-of.ts";
import { accentedWords } from "../search/language/words.ts";
import {
  contractWords,
  eachWord,
  type OfferTexts,
  type Strength,
  strengths,
} from "../search/storage/offer-terms.ts";

/** The words of a CV of the library, by which a search finds it. */
export interface LibraryWords {
  /** The strongest place where each term stands. */
  readonly terms: ReadonlyMap<string, Strength>;
  /** Each word, folded, and whether it stands among jobs and skills. */
  readonly words: ReadonlyMap<string, boolean>;
  /** Accented words by their folded form. */
  readonly shown: ReadonlyMap<string, string>;
}

/** Reads a CV as the search of offers reads an offer: jobs are its titles, skills and facts its keywords. */
export function libraryWords(entry: Pick<LibraryCv, "cv" | "contracts">): LibraryWords {
  const texts = textsOf(entry);
  const terms = new Map<string, Strength>();
  const words = new Map<string, boolean>();
  const shown = new Map<string, string>();
  eachWord(texts, (word, strength) => {
    const term = termOf(word);
    const known = terms.get(term);
    if (known === undefined || strength < known) terms.set(term, strength);
    words.set(word, words.get(word) === true || strength < strengths.text);
  });
  accentedWords([texts.title, texts.keywords, texts.text].join("\n"), shown);
  return { terms, words, shown };
}

function textsOf({ cv, contracts }: Pick<LibraryCv, "cv" | "contracts">): OfferTexts {
  return {
    title: [...cv.jobs, ...cv.experiences.map(({ title }) => title)].join("\n"),
    keywords: [
      ...cv.skills.map(({ label }) => label),
      ...cv.studies.map(({ title }) => title),
      ...cv.languages.map(({ name }) => name),
      ...cv.licences.map((licence) => `permis ${licence}`),
      ...contracts.map((kind: ContractKind) => contractWords[kind]),
    ].join("\n"),
    text: [
      cv.about,
      cv.availability,
      ...cv.experiences.flatMap(({ organisation, text }) => [organisation, text]),
      ...cv.studies.map(({ school }) => school),
      ...cv.interests,
    ].join("\n"),
  };
}
