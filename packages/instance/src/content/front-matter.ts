import { parseRomeCode } from "@tremplin/core/offer";
import { type Document, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { type Explanation, explain, explainUnknownKey } from "../config/explain.ts";
import { text } from "../config/text.ts";
import type { Problem } from "../problem.ts";
import { unquotedLine } from "./unquoted-line.ts";

/** What a file of the content is, by where it stands and what it is for. */
export type ContentKind = "page" | "article" | "portrait" | "home";

const name = text(80);

const romeCode = z.string().transform((typed, context) => {
  const code = parseRomeCode(typed);
  if (code !== null) return code;
  context.addIssue({ code: "custom", input: typed });
  return z.NEVER;
});

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** One thing, or a list of it: `authors: Camille` says as much as `authors: [Camille]`. */
function oneOrMore<Schema extends z.ZodType>(one: Schema, most: number) {
  return z.preprocess(
    (typed) => (Array.isArray(typed) || typed === undefined ? typed : [typed]),
    z.array(one).max(most).default([]),
  );
}

const frontMatter = z.strictObject({
  title: text(120).meta({ description: "Le titre de la page.", examples: ["À propos"] }),
  description: z
    .string()
    .trim()
    .max(200)
    .default("")
    .meta({
      description:
        "Une ou deux phrases : les listes, les moteurs de recherche et les liens partagés les montrent.",
      examples: ["Qui nous sommes"],
    }),
  kind: z
    .enum(["page", "article", "portrait"])
    .optional()
    .meta({
      description:
        "Ce que c'est ; le dossier le dit déjà : actualites/ pour un article, metiers/ pour le portrait d'un métier.",
      examples: ["article"],
    }),
  date: z.iso
    .date()
    .nullable()
    .default(null)
    .meta({
      description: "Jour de publication, année d'abord ; à venir, la page paraît ce jour-là.",
      examples: ["2026-12-01"],
    }),
  updated: z.iso
    .date()
    .nullable()
    .default(null)
    .meta({ description: "Jour de la dernière modification.", examples: ["2026-11-23"] }),
  authors: oneOrMore(name, 10).meta({ description: "Qui l'a écrit.", examples: [["Camille Martin"]] }),
  draft: z
    .boolean()
    .default(false)
    .meta({ description: "true : brouillon, que le public ne voit pas.", examples: [true] }),
  image: z
    .string()
    .trim()
    .nullable()
    .default(null)
    .meta({
      description: "L'image de la page, un fichier de content/images/.",
      examples: ["images/atelier.jpg"],
    }),
  alt: text(200)
    .nullable()
    .default(null)
    .meta({
      description: "Ce que montre l'image, pour qui ne la voit pas.",
      examples: ["Une apprentie règle une fraiseuse"],
    }),
  rome: oneOrMore(romeCode, 20).meta({
    description: "Codes ROME des métiers dont parle la page : elle paraît à côté de leurs offres.",
    examples: [["J1501"]],
  }),
  families: oneOrMore(slug, 10).meta({
    description: "Familles de métiers, en minuscules sans accent.",
    examples: [["sante"]],
  }),
  tags: oneOrMore(text(40), 10).meta({ description: "Mots-clés.", examples: [["apprentissage"]] }),
  order: z
    .int()
    .min(0)
    .max(9999)
    .nullable()
    .default(null)
    .meta({ description: "Rang dans les listes : le plus petit d'abord.", examples: [10] }),
});

/** What stands between the two `---` lines at the head of a file of the content. */
export type FrontMatter = z.output<typeof frontMatter>;

/** The keys of a head with what each is for, for the reference. */
export const frontMatterKeys = Object.entries(frontMatter.shape).map(([key, schema]) => {
  const { description = "", examples = [] } = z.globalRegistry.get(schema) ?? {};
  return { key, description, example: JSON.stringify((examples as unknown[])[0]) };
});

/** French names that somebody may write for keys. */
const translations: Readonly<Record<string, string>> = {
  titre: "title",
  auteur: "authors",
  auteurs: "authors",
  author: "authors",
  brouillon: "draft",
  "mise-a-jour": "updated",
  ordre: "order",
  familles: "families",
  famille: "families",
  "mots-cles": "tags",
  type: "kind",
  resume: "description",
};

export interface SplitPage {
  readonly matter: FrontMatter;
  readonly markdown: string;
  /** Line of the file on which the text begins. */
  readonly firstLine: number;
  /** Line of a key of the head; the head's first when it is not there. */
  lineOf(key: string): number;
}

const example =
  'Exemple / example:\n---\ntitle: "À propos"\ndescription: "Qui nous sommes"\nupdated: 2026-11-23\n---';

/** Separates a page's front matter from its text; a missing or wrong head is a problem. */
export function splitPage(file: string, source: string): { page: SplitPage } | { problems: Problem[] } {
  const tell = (key: string | null, line: number | null, { message, mend }: Explanation): Problem => ({
    code: "page",
    file,
    key,
    line,
    message,
    mend,
  });
  const whole = (line: number, fr: string, en: string) => ({
    problems: [tell(null, line, { message: { fr, en }, mend: { fr: example, en: example } })],
  });
  const match = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  if (!match) return whole(1, "l'en-tête entre deux lignes --- est absent", "no head between two --- lines");
  const lines = new LineCounter();
  const document = parseDocument(match[1] ?? "", { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    const unquoted = unquotedLine(match[1] ?? "");
    if (unquoted) return { problems: [tell(null, unquoted.at + 2, unquoted)] };
    const line = (error.linePos?.[0].line ?? 1) + 1;
    return whole(line, `en-tête illisible (${error.code})`, `unreadable head (${error.code})`);
  }
  const said = valuesOf(document);
  if (said === tooDeep) return whole(1, "en-tête trop compliqué", "head too complicated");
  const lineOf = (key: string) => {
    const node = document.getIn([key], true) as { range?: [number, number, number] } | undefined;
    return node?.range ? lines.linePos(node.range[0]).line + 1 : 1;
  };
  const parsed = frontMatter.safeParse(said);
  if (parsed.success) {
    const markdown = source.slice(match[0].length);
    const firstLine = match[0].split("\n").length;
    return { page: { matter: parsed.data, markdown, firstLine, lineOf } };
  }
  const keys = Object.keys(frontMatter.shape);
  return {
    problems: parsed.error.issues.flatMap((issue): Problem[] => {
      if (issue.code === "unrecognized_keys") {
        return issue.keys.map((key) => tell(key, lineOf(key), unknownKey(key, keys)));
      }
      const key = issue.path[0]?.toString() ?? null;
      if (key === null)
        return whole(1, "l'en-tête n'est pas une suite de « clé: valeur »", issue.message).problems;
      const value = issue.path.reduce<unknown>(
        (inside, part) => (inside as Record<PropertyKey, unknown>)?.[part],
        said,
      );
      const schema = frontMatter.shape[key as keyof FrontMatter] ?? null;
      return [tell(key, lineOf(key), explain(issue, value, schema))];
    }),
  };
}

const tooDeep = Symbol("aliases of aliases");

/** A head made to fill the memory, with aliases of aliases, makes the reader give up. */
function valuesOf(document: Document.Parsed): unknown {
  try {
    return document.toJS() ?? {};
  } catch (error) {
    if (error instanceof ReferenceError) return tooDeep;
    throw error;
  }
}

function unknownKey(key: string, known: readonly string[]): Explanation {
  const plain = key.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const meant = translations[plain];
  if (meant === undefined) return explainUnknownKey(key, known);
  return {
    message: { fr: `clé inconnue "${key}"`, en: `unknown key "${key}"` },
    mend: { fr: `Écrivez "${meant}".`, en: `Write "${meant}".` },
  };
}
