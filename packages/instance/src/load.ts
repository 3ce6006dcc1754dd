import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { faviconFrom } from "./assets/favicon.ts";
import { readFunderLogos } from "./assets/funder-logos.ts";
import { type FoundAssets, readAssets } from "./assets/read.ts";
import { configFile, readConfig } from "./config/read.ts";
import { checkMenus } from "./content/check-menus.ts";
import { readContent } from "./content/read.ts";
import { readPictures } from "./content/read-pictures.ts";
import type { Instance, InstanceAssets, InstanceTheme } from "./instance.ts";
import { checkOverrides } from "./overrides/check.ts";
import { InstanceError, type Problem } from "./problem.ts";
import { compileTheme } from "./theme/compile.ts";
import { tokensFile } from "./theme/tokens.ts";
import { readWords } from "./wording/read-words.ts";

/**
 * Reads and checks an instance's folder. Throws `InstanceError` with every problem of every file, so that
 * the owner mends them in one go.
 */
export async function loadInstance(folder: string): Promise<Instance> {
  const { dir, instance, problems } = await inspectInstance(folder);
  if (!instance) throw new InstanceError(dir, problems);
  return instance;
}

/** What was found in a folder: an instance that can be served, or the problems that prevent it. */
export interface Inspection {
  readonly dir: string;
  readonly instance: Instance | null;
  readonly problems: readonly Problem[];
}

/** Reads and checks an instance's folder, and gives the problems instead of throwing. */
export async function inspectInstance(folder: string): Promise<Inspection> {
  const dir = resolve(folder);
  const [configText, tokensText] = await Promise.all([
    readOptional(join(dir, configFile)),
    readOptional(join(dir, tokensFile)),
  ]);
  if (configText === null) return { dir, instance: null, problems: [noConfig(dir)] };

  const settings = readConfig(configText);
  const look = tokensText === null ? { problems: [noTokens] } : compileTheme(tokensText, dir);
  const wording = await readWords("config" in settings ? settings.config : null, (file) =>
    readOptional(join(dir, file)),
  );
  const pictures = await readAssets(dir);
  // Pages are filled from the settings: without these, there is nothing sure to say of them.
  const shown = await readPictures(dir);
  const pages =
    "config" in settings && "pictures" in shown
      ? await readContent(dir, { config: settings.config, pictures: shown.pictures })
      : { problems: [] };

  const menus =
    "config" in settings && "content" in pages
      ? checkMenus(settings.config, pages.content, settings.lineOf)
      : [];

  const logos = "config" in settings ? await readFunderLogos(dir, settings.config) : { problems: [] };

  const overrides = await checkOverrides(dir);

  const parts = [
    settings,
    look,
    wording,
    pictures,
    shown,
    pages,
    { problems: menus },
    logos,
    { problems: overrides },
  ];
  const problems = parts.flatMap((part): readonly Problem[] => ("problems" in part ? part.problems : []));
  const complete =
    "config" in settings &&
    "theme" in look &&
    "assets" in pictures &&
    "pictures" in shown &&
    "content" in pages &&
    "funderLogos" in logos;
  if (!complete || problems.length > 0) return { dir, instance: null, problems };

  const { config } = settings;
  const { theme } = look;
  const { words, wordings } = wording;
  const assets = await withFavicon(pictures.assets, theme, config.shortName ?? config.name);
  const { content } = pages;
  const { funderLogos } = logos;
  const pictureDigests = [...Object.values(assets), ...funderLogos.values()].map((asset) => asset.digest);
  const version = digest([config, theme, [...wordings], pictureDigests, [...content]]);
  const instance = {
    dir,
    config,
    version,
    theme,
    words,
    wordings,
    content,
    pictures: shown.pictures,
    assets,
    funderLogos,
    isDemo: config.demoOffers !== null,
  };
  return { dir, instance, problems };
}

/** A favicon is made from the logo where there is none. */
async function withFavicon(found: FoundAssets, theme: InstanceTheme, name: string): Promise<InstanceAssets> {
  const { logo, favicon } = found;
  if (favicon) return { ...found, favicon };
  return { ...found, favicon: faviconFrom(logo, await readFile(logo.file), theme.colors, name) };
}

/** Absent is null; any other failure is the caller's to see. */
async function readOptional(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

function digest(parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 12);
}

function noConfig(dir: string): Problem {
  return {
    code: "setting",
    file: configFile,
    key: null,
    line: null,
    message: { fr: `aucun fichier ${configFile} dans ${dir}`, en: `no ${configFile} in ${dir}` },
    mend: {
      fr: "Vérifiez INSTANCE_DIR, ou créez une instance avec « npm run create-instance ».",
      en: 'Check INSTANCE_DIR, or make an instance with "npm run create-instance".',
    },
  };
}

const noTokens: Problem = {
  code: "token",
  file: tokensFile,
  key: null,
  line: null,
  message: { fr: "fichier de thème absent", en: "missing theme file" },
  mend: {
    fr: 'Une couleur suffit : { "brand": { "main": { "$type": "color", "$value": "#0b6b50" } } }',
    en: 'One colour is enough: { "brand": { "main": { "$type": "color", "$value": "#0b6b50" } } }',
  },
};
