import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nearest } from "../../config/nearest.ts";
import type { Bilingual } from "../../problem.ts";
import { type FontMetrics, fontMetrics } from "./metrics.ts";

/** A font file that a theme uses. */
export interface ThemeFont {
  readonly family: string;
  /** `700`, or `400 700` for a file that holds all weights between. */
  readonly weight: string;
  /** Absolute path. */
  readonly file: string;
  /** From the root; it changes with the file's bytes. */
  readonly url: string;
  readonly metrics: FontMetrics;
}

/** What is wrong with a font file. */
export interface FontFault {
  /** Path in the instance's folder. */
  readonly file: string;
  readonly message: Bilingual;
  readonly mend: Bilingual;
}

const shippedFolder = fileURLToPath(new URL("../../../fonts/", import.meta.url));

/** Where an instance puts fonts of its own. */
export const ownFontFolder = "theme/fonts";

/** Largest font file taken: 200 kB. One that is cut down to French weighs 15 to 30. */
export const mostFontBytes = 200_000;

const fileName = /^([a-z0-9]+(?:-[a-z0-9]+)*?)-(\d{3,4})(?:-(\d{3,4}))?\.woff2$/;

/** `Ma Police` is in files whose names begin with `ma-police`. */
export function slugOf(family: string): string {
  return family
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
}

/**
 * Finds the files of the families that a theme names: in the instance's `theme/fonts` first, then among those of the
 * product. A family without a file is one that the reader's system may have. `dir` is null where there is no
 * instance yet.
 */
export function findFonts(
  families: readonly string[],
  dir: string | null,
): { fonts: readonly ThemeFont[]; faults: readonly FontFault[] } {
  const faults: FontFault[] = [];
  const fonts: ThemeFont[] = [];
  const ownFolder = dir === null ? null : join(dir, ownFontFolder);
  const ownNames = ownFolder && existsSync(ownFolder) ? readdirSync(ownFolder).sort() : [];
  for (const name of ownNames) {
    if (/\.(txt|md)$/i.test(name)) continue;
    const slug = fileName.exec(name)?.[1];
    if (slug === undefined) faults.push(badName(name));
    else if (!families.some((family) => slugOf(family) === slug)) faults.push(unused(name, slug, families));
  }
  for (const family of families) {
    const own = filesOf(family, ownNames);
    const folder = own.length > 0 && ownFolder ? ownFolder : shippedFolder;
    const names = own.length > 0 ? own : filesOf(family, readdirSync(shippedFolder).sort());
    for (const name of names) {
      const font = openFont(family, folder, name);
      if ("fault" in font) faults.push(font.fault);
      else fonts.push(font.font);
    }
  }
  return { fonts, faults };
}

function filesOf(family: string, names: readonly string[]): readonly string[] {
  const slug = slugOf(family);
  return names.filter((name) => fileName.exec(name)?.[1] === slug);
}

function openFont(family: string, folder: string, name: string): { font: ThemeFont } | { fault: FontFault } {
  const file = join(folder, name);
  const bytes = readFileSync(file);
  const path = `${ownFontFolder}/${name}`;
  if (bytes.byteLength > mostFontBytes) return { fault: tooHeavy(path, bytes.byteLength) };
  const metrics = fontMetrics(bytes);
  if (!metrics) return { fault: noFont(path) };
  const [, slug, from, to] = fileName.exec(name) ?? [];
  const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const weight = to === undefined ? String(from) : `${from} ${to}`;
  return { font: { family, weight, file, metrics, url: `/polices/${slug}-${from}.${digest}.woff2` } };
}

function badName(name: string): FontFault {
  return {
    file: `${ownFontFolder}/${name}`,
    message: {
      fr: "ce nom ne dit pas la police et sa graisse",
      en: "this name does not tell the font and its weight",
    },
    mend: {
      fr: "Nommez-le ma-police-400.woff2, ou ma-police-400-700.woff2 quand il contient plusieurs graisses.",
      en: "Name it my-font-400.woff2, or my-font-400-700.woff2 when it holds several weights.",
    },
  };
}

function unused(name: string, slug: string, families: readonly string[]): FontFault {
  const near = nearest(slug, families.map(slugOf));
  const family = families.find((each) => slugOf(each) === near);
  return {
    file: `${ownFontFolder}/${name}`,
    message: { fr: "aucune police du thème ne porte ce nom", en: "no font of the theme has this name" },
    mend: family
      ? {
          fr: `Est-ce "${family}" ? Le fichier doit commencer par "${near}-".`,
          en: `Is it "${family}"? The file must begin with "${near}-".`,
        }
      : {
          fr: "Nommez la police dans font.body ou font.heading, ou enlevez le fichier.",
          en: "Name the font in font.body or font.heading, or remove the file.",
        },
  };
}

function tooHeavy(file: string, size: number): FontFault {
  const kilobytes = Math.ceil(size / 1000);
  return {
    file,
    message: {
      fr: `police de ${kilobytes} ko, au plus ${mostFontBytes / 1000} ko`,
      en: `font of ${kilobytes} kB, at most ${mostFontBytes / 1000} kB`,
    },
    mend: {
      fr: "Gardez les seules lettres du français : voir docs/theme/polices.md.",
      en: "Keep the letters of French only: see docs/theme/polices.md.",
    },
  };
}

function noFont(file: string): FontFault {
  return {
    file,
    message: { fr: "ce fichier n'est pas une police WOFF2", en: "this file is no WOFF2 font" },
    mend: {
      fr: "Convertissez-la en WOFF2 : voir docs/theme/polices.md.",
      en: "Convert it to WOFF2: see docs/theme/polices.md.",
    },
  };
}
