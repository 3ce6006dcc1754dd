import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { examine, type Provenance, provenanceFile, type Report, writeProvenance } from "@tremplin/instance";
import type { Answers, Logo } from "./answers.ts";
import { composePage, composeSettings, composeTokens, type TemplateSettings } from "./compose.ts";
import { monogram } from "./monogram.ts";

export interface WriteOptions {
  /** The folder to make; it must not be there. */
  readonly target: string;
  readonly template: string;
  /** File of the published JSON Schema. */
  readonly schema: string;
  readonly provenance: Provenance;
  /** `2026-11-23`. */
  readonly today: string;
  knowsTown(insee: string): boolean;
}

/** The new instance has an error: nothing was kept. */
export class UnusableInstanceError extends Error {
  readonly report: Report;

  constructor(report: Report) {
    super("the new instance has errors");
    this.name = "UnusableInstanceError";
    this.report = report;
  }
}

/**
 * Writes a new instance and examines it. It is made aside and moved into place at the end, so that the
 * target is either whole or not there.
 */
export async function writeInstance(answers: Answers, options: WriteOptions): Promise<Report> {
  const { target } = options;
  const parent = dirname(target);
  const created = await mkdir(parent, { recursive: true });
  const aside = await mkdtemp(join(parent, `.${basename(target)}-`));
  try {
    await fill(aside, answers, options);
    const report = await examine(aside, { knowsTown: options.knowsTown });
    if (report.counts.error > 0) throw new UnusableInstanceError(report);
    await rename(aside, target);
    return { ...report, dir: target };
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    if (created) await rm(created, { recursive: true, force: true });
    throw error;
  }
}

async function fill(folder: string, answers: Answers, options: WriteOptions): Promise<void> {
  const { target, template, schema, provenance, today } = options;
  await mkdir(join(folder, "theme"));
  await cp(join(template, "content"), join(folder, "content"), { recursive: true, filter: isForAll });
  await datePages(join(folder, "content"), today);
  await cp(join(template, "wording"), join(folder, "wording"), { recursive: true });

  const settings = JSON.parse(await readFile(join(template, "instance.json"), "utf8")) as TemplateSettings;
  const mark = monogram(answers.name, answers.color);
  const logo = answers.logo ?? { bytes: Buffer.from(mark), contentType: "image/svg+xml" };
  const files: [path: string, content: string | Uint8Array][] = [
    ["instance.json", composeSettings(answers, relative(target, schema).replaceAll("\\", "/"), settings)],
    ["theme/theme.tokens.json", composeTokens(answers.color, answers.theme)],
    [`theme/logo.${extensionOf(logo)}`, logo.bytes],
    ["theme/favicon.svg", mark],
    [provenanceFile, writeProvenance(provenance)],
  ];
  for (const [path, content] of files) await writeFile(join(folder, path), content);
}

/**
 * The template's home page, articles, portraits, partners and pictures tell of its own town: a new board writes its own.
 * How to become a member is told by a board that has members.
 */
function isForAll(path: string): boolean {
  return !/[\\/]content[\\/](?:accueil\.md|actualites|devenir-adherent\.md|images|metiers|partenaires\.md)$/.test(
    path,
  );
}

async function datePages(folder: string, today: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((each) => each.endsWith(".md"))) {
    const file = join(folder, name);
    await writeFile(file, composePage(await readFile(file, "utf8"), today));
  }
}

/** `image/svg+xml` is written `.svg`, `image/jpeg` `.jpg`. */
function extensionOf({ contentType }: Logo): string {
  const kind = contentType.replace("image/", "").replace("+xml", "");
  return kind === "jpeg" ? "jpg" : kind;
}
