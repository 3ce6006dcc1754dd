import { z } from "zod";
import type { Explanation } from "../config/explain.ts";
import { readJson } from "../config/json.ts";
import { problemAt, schemaProblems } from "../config/schema-problems.ts";
import type { Problem } from "../problem.ts";
import { type EnglishTerm, type FrenchTerm, productVocabulary, termIds, type Vocabulary } from "./terms.ts";

/** Where an instance says what it calls its people and places. */
export const vocabularyFile = "wording/vocabulary.json";

// An empty one passes the second rule, so that one fault is told once. Brackets, braces and the number sign would be read as a part of the message that the noun comes into.
const noun = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^[\]{}<>|#]*$/)
  .max(60);

const frenchTerm = z.strictObject({
  singular: noun.nullable().meta({
    description: "Le nom au singulier, sans article ; null s'il n'existe qu'au pluriel.",
    examples: ["référente"],
  }),
  plural: noun.meta({ description: "Le nom au pluriel, sans article.", examples: ["référentes"] }),
  gender: z.enum(["masculine", "feminine", "inclusive"]).meta({
    description:
      "Le genre du nom ; inclusive : les deux, avec un point médian (« un·e jeune est prévenu·e »).",
    examples: ["feminine"],
  }),
  elision: z
    .boolean()
    .optional()
    .meta({
      description:
        "L'article perd-il sa voyelle (« l'hôte », et non « le héros ») ? À dire pour un nom en h ou en y ; sinon la première lettre décide.",
      examples: [true],
    }),
});

const englishTerm = z.strictObject({
  singular: noun.meta({ description: "Le nom anglais au singulier.", examples: ["job coach"] }),
  plural: noun.meta({ description: "Le nom anglais au pluriel.", examples: ["job coaches"] }),
  article: z
    .enum(["a", "an"])
    .optional()
    .meta({
      description: "L'article indéfini ; sans lui, la première lettre décide.",
      examples: ["a"],
    }),
});

const optionalTerms = <Term extends z.ZodType>(term: Term) =>
  z.strictObject(
    Object.fromEntries(termIds.map((id) => [id, term.optional()])) as Record<
      (typeof termIds)[number],
      z.ZodOptional<Term>
    >,
  );

/** What `wording/vocabulary.json` may hold. */
export const vocabularySchema = z.strictObject({
  $schema: z.string().optional(),
  fr: optionalTerms(frenchTerm).default({}),
  en: optionalTerms(englishTerm).default({}),
});

/** Reads an instance's names for the terms; the product's stand for those that it does not give. */
export function readVocabulary(text: string | null): { vocabulary: Vocabulary; problems: Problem[] } {
  if (text === null) return { vocabulary: productVocabulary, problems: [] };
  const read = readJson(vocabularyFile, text);
  if ("problems" in read) return { vocabulary: productVocabulary, problems: read.problems };
  const checked = { file: vocabularyFile, source: read.source };
  const parsed = vocabularySchema.safeParse(read.source.value);
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) => schemaProblems(issue, vocabularySchema, checked));
    return { vocabulary: productVocabulary, problems };
  }
  const problems: Problem[] = [];
  const fr: Record<string, FrenchTerm> = { ...productVocabulary.fr };
  const en: Record<string, EnglishTerm> = { ...productVocabulary.en };
  for (const id of termIds) {
    const [french, english] = [parsed.data.fr[id], parsed.data.en[id]];
    for (const [language, term] of [["fr", french] as const, ["en", english] as const]) {
      for (const number of ["singular", "plural"] as const) {
        const said = articleIn(term?.[number] ?? null);
        if (said) problems.push(problemAt("setting", checked, [language, id, number], said));
      }
    }
    if (french) {
      const elision = french.elision ?? elides(french.singular ?? french.plural);
      if (elision === null) problems.push(problemAt("setting", checked, ["fr", id], elisionUnsaid));
      fr[id] = { ...french, elision: elision ?? false };
    }
    if (english) {
      en[id] = { ...english, article: english.article ?? articleOf(english.singular) };
    }
  }
  return { vocabulary: { fr, en } as Vocabulary, problems };
}

/** What to say of a noun with its article: the messages bring their own, "la la référente". Null when it has none. */
function articleIn(noun: string | null): Explanation | null {
  const found = /^(?:(?:le|la|les|une?|des|du|the|an?)\s+|l['’]\s*)(?=\S)/iu.exec(noun ?? "")?.[0];
  if (noun === null || found === undefined) return null;
  const alone = noun.slice(found.length);
  return {
    message: {
      fr: `"${noun}" a un article, que les phrases mettent elles-mêmes`,
      en: `"${noun}" has an article, which the sentences bring themselves`,
    },
    mend: { fr: `Écrivez "${alone}".`, en: `Write "${alone}".` },
  };
}

/** Does the article lose its vowel before this noun? Null where the letter does not tell. */
function elides(word: string): boolean | null {
  const first = word.normalize("NFD").charAt(0).toLowerCase();
  if (first === "h" || first === "y") return null;
  return "aeiouœæ".includes(first);
}

/** The article that the first sound asks for: "a user", "a European", "an hour". */
function articleOf(noun: string): EnglishTerm["article"] {
  const soundsLikeConsonant = /^(?:eu|ewe|one|once|u(?:k|ni(?!n|m)|se|su|ti|ra|re|bi)|u[^a-z])/i.test(noun);
  const silentH = /^(?:heir|honest|honou?r|hour)/i.test(noun);
  return silentH || (/^[aeiou]/i.test(noun) && !soundsLikeConsonant) ? "an" : "a";
}

const elisionUnsaid = {
  message: {
    fr: "« le » ou « l' » ? La première lettre de ce nom ne le dit pas",
    en: '"le" or "l\'"? The first letter of this noun does not tell',
  },
  mend: {
    fr: 'Ajoutez "elision": true (« l\'hôte ») ou "elision": false (« le héros »).',
    en: 'Add "elision": true ("l\'hôte") or "elision": false ("le héros").',
  },
};

/** The JSON Schema of `wording/vocabulary.json`, for the help of editors. */
export function vocabularyJsonSchema(): object {
  return {
    ...z.toJSONSchema(vocabularySchema, { io: "input", target: "draft-7" }),
    title: "vocabulary.json",
  };
}
