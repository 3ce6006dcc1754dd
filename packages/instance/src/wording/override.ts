import { type Explanation, explainUnknownKey } from "../config/explain.ts";
import { readJson } from "../config/json.ts";
import type { Bilingual, Problem, ProblemCode } from "../problem.ts";
import type { TermProblem } from "../vocabulary/say-terms.ts";
import { productVocabulary, type Vocabulary } from "../vocabulary/terms.ts";
import { compileWords, placeholdersOf } from "./compile.ts";
import { type Language, languageFacts } from "./languages.ts";
import type { Catalogue, CompiledWords } from "./words.ts";

/** Path of an instance's own words in French. */
export const wordingFile = wordingFileOf("fr");

/** Path of an instance's own words in a language: `wording/en.json`. */
export function wordingFileOf(language: Language): string {
  return `wording/${language}.json`;
}

interface OverrideOptions {
  readonly language?: Language;
  /** Every message of the product with its placeholders: French, which is `base` unless another is given. */
  readonly reference?: Catalogue;
  readonly vocabulary?: Vocabulary;
}

/**
 * Lays an instance's own words over the product's in a language. Every unknown id, unreadable message and
 * placeholder that the product does not fill is a problem.
 */
export function overrideWords(
  base: Catalogue,
  text: string | null,
  { language = "fr", reference = base, vocabulary = productVocabulary }: OverrideOptions = {},
): { words: CompiledWords; problems: Problem[] } {
  const options = { language: languageFacts[language].tag, vocabulary };
  const original = compileWords(base, options);
  if (text === null) return { words: original.words, problems: [] };
  const file = wordingFileOf(language);
  const read = readJson(file, text);
  if ("problems" in read) return { words: original.words, problems: read.problems };

  const problems: Problem[] = [];
  const tell = (key: string | null, said: Explanation, code: ProblemCode = "word") =>
    problems.push({ code, file, key, line: read.source.lineOf(key === null ? [] : [key]), ...said });

  const { own, wrong } = ownWords(read.source.value);
  for (const key of wrong) tell(key, notText);
  for (const id of Object.keys(own)) {
    if (!(id in reference)) tell(id, unknownId(id, Object.keys(reference)));
  }
  const compiled = compileWords(own, options);
  for (const { id, reason } of compiled.problems) {
    if (typeof reason !== "string") {
      tell(id, explainTerm(reason));
      continue;
    }
    tell(id, {
      message: braceFault(own[id] ?? "") ?? {
        fr: `message illisible (${reason})`,
        en: `unreadable message (${reason})`,
      },
      mend: {
        fr: `Vérifiez les accolades. Message d'origine : ${reference[id] ?? "aucun"}`,
        en: `Check the braces. Original message: ${reference[id] ?? "none"}`,
      },
    });
  }
  // Only of the messages that are replaced: the whole is compiled for its own language already.
  const replaced = Object.fromEntries(Object.keys(own).map((id) => [id, reference[id] ?? ""]));
  const filledBy = compileWords(replaced, { vocabulary }).words;
  for (const [id, message] of Object.entries(compiled.words)) {
    if (!(id in reference)) continue;
    const filled = placeholdersOf(filledBy[id] ?? "");
    for (const name of placeholdersOf(message)) {
      if (!filled.has(name)) tell(id, unknownPlaceholder(name, [...filled]), "placeholder");
    }
  }
  return { words: { ...original.words, ...compiled.words }, problems };
}

/** There are thousands: whoever finds none alike needs the list. */
function unknownId(id: string, known: readonly string[]): Explanation {
  const { message, mend } = explainUnknownKey(id, known);
  return {
    message,
    mend: {
      fr: `${mend.fr} Toutes sont dans packages/instance/wording/fr/.`,
      en: `${mend.en} All are in packages/instance/wording/fr/.`,
    },
  };
}

/** The usual reason why a message cannot be read, in words; null when it is another. */
function braceFault(message: string): Bilingual | null {
  const count = (sign: string) => message.split(sign).length;
  if (count("{") <= count("}")) return null;
  return { fr: "une accolade { n'est pas fermée", en: "a { is not closed" };
}

function explainTerm({ written, reason }: TermProblem): Explanation {
  const nouns = Object.values(productVocabulary.fr)
    .map(({ singular }) => singular)
    .join(", ");
  const said = {
    "no-term": { fr: "ne nomme aucun terme du vocabulaire", en: "names no term of the vocabulary" },
    "word-before": {
      fr: "a devant le nom un mot qui ne sait pas s'accorder",
      en: "has a word before the noun that cannot agree",
    },
    "nothing-to-agree-with": {
      fr: "ne s'accorde avec aucun terme nommé avant",
      en: "agrees with no term named before",
    },
  }[reason];
  return {
    message: { fr: `[${written}] ${said.fr}`, en: `[${written}] ${said.en}` },
    mend: {
      fr: `Écrivez le texte sans crochets, ou un terme : ${nouns}. De vrais crochets se doublent : [[ ]].`,
      en: `Write the text without brackets, or a term: ${nouns}. Real brackets are doubled: [[ ]].`,
    },
  };
}

const notText: Explanation = {
  message: { fr: "il faut un texte entre guillemets", en: "expected a text in quotes" },
  mend: {
    fr: 'Exemple : "home.title": "Trouvez un emploi".',
    en: 'Example: "home.title": "Trouvez un emploi".',
  },
};

function ownWords(value: unknown): { own: Record<string, string>; wrong: (string | null)[] } {
  const own: Record<string, string> = {};
  const wrong: (string | null)[] = [];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { own, wrong: [null] };
  for (const [id, message] of Object.entries(value)) {
    if (id === "$schema") continue;
    if (typeof message === "string") own[id] = message;
    else wrong.push(id);
  }
  return { own, wrong };
}

function unknownPlaceholder(name: string, known: readonly string[]): Explanation {
  const list = known.map((each) => `{${each}}`).join(", ");
  return {
    message: {
      fr: `rien ne remplit {${name}} dans ce message`,
      en: `nothing fills {${name}} in this message`,
    },
    mend:
      known.length > 0
        ? { fr: `Possibles ici : ${list}.`, en: `Possible here: ${list}.` }
        : { fr: "Ce message n'a pas de partie variable.", en: "This message has no variable part." },
  };
}
