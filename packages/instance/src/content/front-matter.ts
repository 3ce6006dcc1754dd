import { parseDocument } from "yaml";
import { z } from "zod";
import type { Problem } from "../problem.ts";

const frontMatter = z.strictObject({
  title: z.string().trim().min(1).max(120),
  description: z.string().trim().max(200).default(""),
  updated: z.iso.date().nullable().default(null),
});

/** What stands between the two `---` lines at the head of a page. */
export type FrontMatter = z.output<typeof frontMatter>;

export interface SplitPage {
  readonly matter: FrontMatter;
  readonly markdown: string;
}

const example =
  'Exemple / example:\n---\ntitle: "À propos"\ndescription: "Qui nous sommes"\nupdated: 2026-11-23\n---';

/** Separates a page's front matter from its text; a missing or wrong head is a problem. */
export function splitPage(file: string, text: string): { page: SplitPage } | { problems: Problem[] } {
  const tell = (key: string | null, line: number | null, fr: string, en: string): Problem => ({
    code: "page",
    file,
    key,
    line,
    message: { fr, en },
    mend: { fr: example, en: example },
  });
  const match = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) {
    return {
      problems: [
        tell(null, 1, "l'en-tête entre deux lignes --- est absent", "no head between two --- lines"),
      ],
    };
  }
  const document = parseDocument(match[1] ?? "");
  const [error] = document.errors;
  if (error) {
    const line = (error.linePos?.[0].line ?? 1) + 1;
    return {
      problems: [tell(null, line, `en-tête illisible (${error.code})`, `unreadable head (${error.code})`)],
    };
  }
  const parsed = frontMatter.safeParse(document.toJS() ?? {});
  if (parsed.success) return { page: { matter: parsed.data, markdown: text.slice(match[0].length) } };
  return {
    problems: parsed.error.issues.map((issue) => {
      const key = issue.code === "unrecognized_keys" ? (issue.keys[0] ?? null) : issue.path.join(".") || null;
      return tell(key, null, "en-tête : valeur absente, inconnue ou mal écrite", `head: ${issue.message}`);
    }),
  };
}
