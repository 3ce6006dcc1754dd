import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { nearest } from "../config/nearest.ts";
import type { InstanceConfig } from "../config/schema.ts";
import type { ContentPage } from "../instance.ts";
import type { Problem } from "../problem.ts";
import { frenchTypography } from "../wording/typography.ts";
import { splitPage } from "./front-matter.ts";
import { renderMarkdown, unknownVariables } from "./markdown.ts";
import { contentVariables } from "./variables.ts";

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
  config: InstanceConfig,
): Promise<{ content: ReadonlyMap<string, ContentPage> } | { problems: Problem[] }> {
  const folder = join(dir, "content");
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = names.filter((name) => name.endsWith(".md")).sort();
  const read = await Promise.all(
    files.map(async (name) => readPage(name, await readFile(join(folder, name), "utf8"), config)),
  );
  const problems = read.flatMap((result) => ("problems" in result ? result.problems : []));
  const pages = read.flatMap((result) => ("page" in result ? [result.page] : []));
  const content = new Map(pages.map((page) => [page.path, page]));
  const missing = requiredPages.filter((path) => !files.includes(`${path}.md`));
  problems.push(...missing.map(missingPage));
  return problems.length > 0 ? { problems } : { content };
}

/** Turns one file of `content/` into a page. */
export function readPage(
  name: string,
  text: string,
  config: InstanceConfig,
): { page: ContentPage } | { problems: Problem[] } {
  const file = `content/${name.replaceAll("\\", "/")}`;
  const split = splitPage(file, text);
  if ("problems" in split) return split;
  const { matter, markdown } = split.page;
  const variables = contentVariables(config, matter.updated);
  const unknown = unknownVariables(markdown, variables);
  if (unknown.length > 0)
    return { problems: unknown.map((each) => unknownVariable(file, text, each, variables)) };
  const path = file.slice("content/".length, -".md".length);
  const title = frenchTypography(matter.title);
  const description = frenchTypography(matter.description);
  return { page: { ...matter, path, title, description, html: renderMarkdown(markdown, variables) } };
}

function missingPage(path: string): Problem {
  return {
    code: "page",
    file: `content/${path}.md`,
    key: null,
    line: null,
    message: { fr: "page obligatoire absente", en: "missing required page" },
    mend: {
      fr: `Copiez-la de templates/mission-locale/content/${path}.md et complétez-la.`,
      en: `Copy it from templates/mission-locale/content/${path}.md and fill it in.`,
    },
  };
}

function unknownVariable(
  file: string,
  text: string,
  name: string,
  known: ReadonlyMap<string, string>,
): Problem {
  const near = nearest(name, known.keys());
  const list = [...known.keys()].join(", ");
  const before = text.slice(0, text.search(new RegExp(`\\{\\{\\s*${name.replaceAll(".", "\\.")}\\s*\\}\\}`)));
  return {
    code: "page",
    file,
    key: `{{${name}}}`,
    line: before.split("\n").length,
    message: { fr: "variable inconnue", en: "unknown variable" },
    mend: near
      ? { fr: `Vouliez-vous dire {{${near}}} ?`, en: `Did you mean {{${near}}}?` }
      : { fr: `Variables possibles : ${list}.`, en: `Possible variables: ${list}.` },
  };
}
