import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ContentPage } from "../instance.ts";
import type { Problem } from "../problem.ts";
import { type ContentContext, readPage } from "./read-page.ts";

/** Pages that every board must have, by path. */
export const requiredPages = [
  "a-propos",
  "mentions-legales",
  "accessibilite",
  "donnees-personnelles",
] as const;

/** Reads the Markdown pages of `content/`, their variables filled from the settings. */
export async function readContent(
  dir: string,
  context: ContentContext,
): Promise<{ content: ReadonlyMap<string, ContentPage> } | { problems: Problem[] }> {
  const folder = join(dir, "content");
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = names.filter((name) => name.endsWith(".md")).sort();
  const read = await Promise.all(
    files.map(async (name) => readPage(name, await readFile(join(folder, name), "utf8"), context)),
  );
  const problems = read.flatMap((result) => ("problems" in result ? result.problems : []));
  const pages = read.flatMap((result) => ("page" in result ? [result.page] : []));
  const content = new Map(pages.map((page) => [page.path, page]));
  const missing = requiredPages.filter((path) => !files.includes(`${path}.md`));
  problems.push(...missing.map(missingPage));
  return problems.length > 0 ? { problems } : { content };
}

function missingPage(path: string): Problem {
  return {
    code: "page",
    file: `content/${path}.md`,
    key: null,
    line: null,
    message: { fr: "page obligatoire absente", en: "missing required page" },
    mend: {
      fr: `Copiez-la du dossier content/ d'un modèle (templates/mission-locale/content/${path}.md) et complétez-la.`,
      en: `Copy it from the content/ folder of a template (templates/mission-locale/content/${path}.md) and fill it in.`,
    },
  };
}
