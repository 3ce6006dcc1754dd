import { type Explanation, explainUnknownKey } from "../config/explain.ts";
import { readJson } from "../config/json.ts";
import type { Problem, ProblemCode } from "../problem.ts";
import { compileWords, placeholdersOf } from "./compile.ts";
import type { Catalogue, CompiledWords } from "./words.ts";

/** Path of an instance's own words. */
export const wordingFile = "wording/fr.json";

/**
 * Lays an instance's own words over the product's. Every unknown id, unreadable message and placeholder
 * that the product does not fill is a problem.
 */
export function overrideWords(
  base: Catalogue,
  text: string | null,
): { words: CompiledWords; problems: Problem[] } {
  const original = compileWords(base);
  if (text === null) return { words: original.words, problems: [] };
  const read = readJson(wordingFile, text);
  if ("problems" in read) return { words: original.words, problems: read.problems };

  const problems: Problem[] = [];
  const tell = (key: string | null, said: Explanation, code: ProblemCode = "word") =>
    problems.push({
      code,
      file: wordingFile,
      key,
      line: read.source.lineOf(key === null ? [] : [key]),
      ...said,
    });

  const { own, wrong } = ownWords(read.source.value);
  for (const key of wrong) tell(key, notText);
  for (const id of Object.keys(own)) {
    if (!(id in base)) tell(id, explainUnknownKey(id, Object.keys(base)));
  }
  const compiled = compileWords(own);
  for (const { id, reason } of compiled.problems) {
    tell(id, {
      message: { fr: `message illisible (${reason})`, en: `unreadable message (${reason})` },
      mend: {
        fr: `Vérifiez les accolades. Message d'origine : ${base[id] ?? "aucun"}`,
        en: `Check the braces. Original message: ${base[id] ?? "none"}`,
      },
    });
  }
  for (const [id, message] of Object.entries(compiled.words)) {
    const filled = placeholdersOf(original.words[id] ?? "");
    for (const name of placeholdersOf(message)) {
      if (id in base && !filled.has(name)) tell(id, unknownPlaceholder(name, [...filled]), "placeholder");
    }
  }
  return { words: { ...original.words, ...compiled.words }, problems };
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
