import { z } from "zod";
import type { Bilingual } from "../problem.ts";
import { nearest } from "./nearest.ts";
import { someNames } from "./some-names.ts";

export type Issue = z.core.$ZodIssue;

/** What is wrong, without its place. */
export interface Explanation {
  readonly message: Bilingual;
  readonly mend: Bilingual;
}

const kinds: Readonly<Record<string, Bilingual>> = {
  string: { fr: "un texte entre guillemets", en: "a text in quotes" },
  number: { fr: "un nombre sans guillemets", en: "a number without quotes" },
  int: { fr: "un nombre entier", en: "a whole number" },
  boolean: { fr: "true ou false", en: "true or false" },
  array: { fr: "une liste [ … ]", en: "a list [ … ]" },
  object: { fr: "un groupe { … }", en: "a group { … }" },
  null: { fr: "null", en: "null" },
};

const formats: Readonly<Record<string, Bilingual>> = {
  email: { fr: "ce n'est pas une adresse électronique", en: "this is not an e-mail address" },
  url: { fr: "ce n'est pas une adresse https://…", en: "this is not an https://… address" },
};

/**
 * Says one issue of the schema in both languages. `value` is what stands there, `schema` the rule of
 * that place, whose examples make the mend.
 */
export function explain(issue: Issue, value: unknown, schema: z.ZodType | null): Explanation {
  const mend = mendByExample(schema);
  switch (issue.code) {
    case "invalid_type": {
      if (value === undefined) return { message: { fr: "valeur absente", en: "missing value" }, mend };
      const kind = kinds[issue.expected] ?? { fr: issue.expected, en: issue.expected };
      return {
        message: {
          fr: `${show(value)} : il faut ${kind.fr}`,
          en: `${show(value)}: expected ${kind.en}`,
        },
        mend,
      };
    }
    case "too_small":
    case "too_big":
      return { message: outOfBounds(issue, value), mend };
    case "invalid_value": {
      const values = issue.values.map((choice) => JSON.stringify(choice)).join(", ");
      const near = typeof value === "string" ? nearest(value, issue.values.map(String)) : null;
      return {
        message: {
          fr: `${show(value)} n'est pas possible ; choix : ${values}`,
          en: `${show(value)} is not possible; choices: ${values}`,
        },
        mend: near ? { fr: `Écrivez "${near}".`, en: `Write "${near}".` } : mend,
      };
    }
    case "invalid_format": {
      const said = formats[issue.format] ?? {
        fr: "la forme n'est pas bonne",
        en: "this has not the right form",
      };
      return { message: { fr: `${show(value)} : ${said.fr}`, en: `${show(value)}: ${said.en}` }, mend };
    }
    default:
      return {
        message: {
          fr: `${show(value)} n'est pas une valeur connue`,
          en: `${show(value)} is not a known value`,
        },
        mend,
      };
  }
}

/** A key that the schema does not know. */
export function explainUnknownKey(key: string, known: readonly string[]): Explanation {
  const near = nearest(key, known);
  const names = someNames(key, known);
  return {
    message: { fr: `clé inconnue "${key}"`, en: `unknown key "${key}"` },
    mend: near
      ? { fr: `Vouliez-vous dire "${near}" ?`, en: `Did you mean "${near}"?` }
      : {
          fr: `Enlevez-la ; clés possibles : ${names.fr}.`,
          en: `Remove it; possible keys: ${names.en}.`,
        },
  };
}

function outOfBounds(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, value: unknown): Bilingual {
  const least = issue.code === "too_small";
  const bound = String(least ? issue.minimum : issue.maximum);
  if (issue.origin === "string") {
    if (least) return { fr: "ce texte est vide", en: "this text is empty" };
    const length = String(value).trim().length;
    return { fr: `${length} signes, au plus ${bound}`, en: `${length} characters, at most ${bound}` };
  }
  if (issue.origin === "array") return { fr: "cette liste est vide", en: "this list is empty" };
  return {
    fr: `${show(value)} : il faut ${least ? "au moins" : "au plus"} ${bound}`,
    en: `${show(value)}: ${least ? "at least" : "at most"} ${bound}`,
  };
}

function mendByExample(schema: z.ZodType | null): Bilingual {
  const meta = schema ? z.globalRegistry.get(schema) : undefined;
  const example = Array.isArray(meta?.examples) ? JSON.stringify(meta.examples[0]) : null;
  const description = meta?.description;
  const fr = [description, example === null ? null : `Exemple : ${example}.`].filter(Boolean).join(" ");
  if (fr === "") return { fr: "Voir docs/operator/instance.md.", en: "See docs/operator/instance.md." };
  return { fr, en: example === null ? "See docs/operator/instance.md." : `Example: ${example}.` };
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "null";
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
