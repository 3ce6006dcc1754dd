import { nearest } from "../config/nearest.ts";
import type { InstanceConfig } from "../config/schema.ts";
import type { ContentPage } from "../instance.ts";
import type { Problem } from "../problem.ts";
import { frenchTypography } from "../wording/typography.ts";
import { type Fault, proposeName } from "./block/fault.ts";
import { findPicture } from "./block/key.ts";
import type { ContentPart } from "./block/parts.ts";
import { readBlock } from "./block/read-block.ts";
import { splitBlocks } from "./block/split.ts";
import { type ContentKind, type FrontMatter, type SplitPage, splitPage } from "./front-matter.ts";
import { type FindPicture, fillVariables, renderMarkdown, unknownVariables } from "./markdown.ts";
import { type ContentPicture, type ShownPicture, showPicture } from "./picture.ts";
import { plainHtml } from "./plain-html.ts";
import { contentVariables } from "./variables.ts";

/** What a page is checked against. */
export interface ContentContext {
  readonly config: InstanceConfig;
  /** Pictures of `content/images/`, by path. */
  readonly pictures: ReadonlyMap<string, ContentPicture>;
  /** Written on the site, by who has no folder to put a picture into. */
  readonly isOnSite?: boolean;
}

/** Name, without its ending, of the file that composes the home page below the search. */
export const homePath = "accueil";

/** Where articles and portraits of jobs stand. */
export const folders = { article: "actualites", portrait: "metiers" } as const;

/**
 * Turns one file of `content/` into a page, from its name there (`actualites/forum.md`) and its text, or says
 * every problem in it with its line and its mend. Pure: what it is checked against is given.
 */
export function readPage(
  name: string,
  source: string,
  context: ContentContext,
): { page: ContentPage } | { problems: Problem[] } {
  const file = `content/${name.replaceAll("\\", "/")}`;
  const path = file.slice("content/".length, -".md".length);
  const split = splitPage(file, source);
  if ("problems" in split) return split;
  const { matter, markdown, firstLine } = split.page;
  const faults: Fault[] = [];
  const tell = (fault: Fault) => faults.push(fault);
  const variables = contentVariables(context.config, matter.updated);
  const lineOf = lineFinder(markdown, firstLine);
  for (const unknown of unknownVariables(markdown, variables)) {
    tell(
      unknownVariable(unknown, lineOf(new RegExp(`\\{\\{\\s*${escapeName(unknown)}\\s*\\}\\}`)), variables),
    );
  }

  const kind = kindOf(path, split.page, familiesOf(context.config), tell);
  const image = imageOf(split.page, context, tell);
  const parts = readParts(split.page, { context, variables, tell, isHome: kind === "home" });
  if (faults.length > 0) {
    const inOrder = faults.toSorted((one, other) => one.line - other.line);
    return { problems: inOrder.map((fault) => ({ code: "page", file, ...fault })) };
  }
  const page = {
    ...matter,
    path,
    kind,
    title: frenchTypography(matter.title),
    description: frenchTypography(matter.description),
    image,
    parts,
    html: plainHtml(parts),
    source,
  };
  return { page };
}

interface Reading {
  readonly context: ContentContext;
  readonly variables: ReadonlyMap<string, string>;
  readonly tell: (fault: Fault) => void;
  readonly isHome: boolean;
}

/** The text cut into its parts, each checked and rendered. */
function readParts(
  { markdown, firstLine }: SplitPage,
  { context, variables, tell, isHome }: Reading,
): ContentPart[] {
  const { parts, faults } = splitBlocks(markdown, firstLine);
  faults.forEach(tell);
  const { pictures, isOnSite = false } = context;
  const videoHosts = context.config.videos.hosts;
  const render = (text: string, line: number) =>
    renderMarkdown(text, variables, pictureFinder(lineFinder(text, line), context, tell));
  const fill = (text: string) => fillVariables(text, variables);
  return parts.flatMap((part): ContentPart[] => {
    if (part.kind === "text") return [{ kind: "text", html: render(part.text, part.line) }];
    const read = readBlock(part, { pictures, isOnSite, videoHosts, fill, render, tell, isHome });
    return read ? [read] : [];
  });
}

function pictureFinder(
  lineOf: (part: string) => number,
  context: ContentContext,
  tell: (fault: Fault) => void,
): FindPicture {
  return ({ href, alt, raw }) => {
    const found = findPicture(href, context);
    const where = { line: lineOf(raw), key: raw };
    if ("wrong" in found) tell({ ...where, ...found.wrong });
    else if (alt === "") tell({ ...where, ...noAlt(href) });
    else return showPicture(found.value, frenchTypography(alt));
    return null;
  };
}

function kindOf(
  path: string,
  { matter, lineOf }: SplitPage,
  families: readonly string[] | null,
  tell: (fault: Fault) => void,
): ContentKind {
  if (path === homePath) return "home";
  const stands = Object.entries(folders).find(([, folder]) => path.startsWith(`${folder}/`));
  const kind = (stands?.[0] ?? "page") as ContentKind;
  if (matter.kind !== undefined && matter.kind !== kind) {
    tell({ line: lineOf("kind"), key: "kind", ...elsewhere(matter.kind) });
  }
  if (kind === "article" && matter.date === null) tell({ line: 1, key: "date", ...noDate });
  for (const family of matter.families) {
    if (families && !families.includes(family)) {
      tell({ line: lineOf("families"), key: "families", ...unknownFamily(family, families) });
    }
  }
  if (kind === "portrait" && matter.rome.length === 0) tell({ line: 1, key: "rome", ...noRome });
  return kind;
}

/** The families of jobs that a sector's board knows; null for a board of all jobs, whose pages name their own. */
function familiesOf({ sector }: InstanceConfig): readonly string[] | null {
  return sector ? (sector.families?.map(({ id }) => id) ?? null) : null;
}

function imageOf(
  { matter, lineOf }: SplitPage,
  context: ContentContext,
  tell: (fault: Fault) => void,
): ShownPicture | null {
  const { image, alt } = matter;
  if (image === null) {
    if (alt !== null) tell({ line: lineOf("alt"), key: "alt", ...altAlone });
    return null;
  }
  const found = findPicture(image, context);
  if ("wrong" in found) tell({ line: lineOf("image"), key: "image", ...found.wrong });
  else if (alt === null) tell({ line: lineOf("image"), key: "alt", ...noAlt(image) });
  else return showPicture(found.value, alt);
  return null;
}

/** Lines of what is looked for in a text, in the order in which it is asked for. */
function lineFinder(text: string, firstLine: number): (part: string | RegExp) => number {
  let from = 0;
  return (part) => {
    const rest = text.slice(from);
    const found = typeof part === "string" ? rest.indexOf(part) : rest.search(part);
    if (found < 0) return firstLine;
    from += found + 1;
    return firstLine + text.slice(0, from - 1).split("\n").length - 1;
  };
}

function escapeName(name: string): string {
  return name.replaceAll(".", "\\.");
}

type Said = Pick<Fault, "message" | "mend">;

function unknownVariable(name: string, line: number, known: ReadonlyMap<string, string>): Fault {
  const near = nearest(name, known.keys());
  const list = [...known.keys()].join(", ");
  return {
    key: `{{${name}}}`,
    line,
    message: { fr: "variable inconnue", en: "unknown variable" },
    mend: near
      ? { fr: `Vouliez-vous dire {{${near}}} ?`, en: `Did you mean {{${near}}}?` }
      : { fr: `Variables possibles : ${list}.`, en: `Possible variables: ${list}.` },
  };
}

function elsewhere(kind: NonNullable<FrontMatter["kind"]>): Said {
  const folder = kind === "page" ? null : folders[kind];
  return {
    message: {
      fr: `« ${kind} » ne va pas avec le dossier où est ce fichier`,
      en: `"${kind}" does not go with the folder of this file`,
    },
    mend:
      folder === null
        ? {
            fr: "Déplacez le fichier dans content/, ou enlevez « kind ».",
            en: 'Move it to content/, or remove "kind".',
          }
        : { fr: `Déplacez le fichier dans content/${folder}/.`, en: `Move the file to content/${folder}/.` },
  };
}

function unknownFamily(family: string, known: readonly string[]): Said {
  return {
    message: { fr: `il n'y a pas de famille « ${family} »`, en: `there is no family "${family}"` },
    mend: proposeName(family, known),
  };
}

function noAlt(image: string): Said {
  return {
    message: {
      fr: `l'image « ${image} » n'a pas de texte de remplacement`,
      en: `the picture "${image}" has no alternative text`,
    },
    mend: {
      fr: "Dites ce qu'elle montre, pour qui ne la voit pas : ![Une apprentie règle une fraiseuse](images/atelier.jpg), ou « alt: » dans l'en-tête.",
      en: 'Say what it shows, for who does not see it: ![An apprentice sets a mill](images/atelier.jpg), or "alt:" in the head.',
    },
  };
}

const altAlone: Said = {
  message: { fr: "un texte de remplacement sans image", en: "an alternative text without a picture" },
  mend: { fr: "Ajoutez « image », ou enlevez « alt ».", en: 'Add "image", or remove "alt".' },
};

const noDate: Said = {
  message: { fr: "un article a une date", en: "an article has a date" },
  mend: { fr: "Ajoutez « date: 2026-12-01 » à l'en-tête.", en: 'Add "date: 2026-12-01" to the head.' },
};

const noRome: Said = {
  message: {
    fr: "le portrait d'un métier dit son code ROME",
    en: "the portrait of a job says its ROME code",
  },
  mend: {
    fr: "Ajoutez « rome: J1501 » à l'en-tête : le portrait paraîtra à côté des offres de ce métier.",
    en: 'Add "rome: J1501" to the head: the portrait will show beside the offers of that job.',
  },
};
