import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { CommuneIndex } from "@tremplin/core/territory";
import { findInstanceDir, type Report, templateDir, templateNames } from "@tremplin/instance";
import { projectCommit, projectRoot, projectVersion, schemaFile } from "../project.ts";
import { notesIn } from "../upgrade/notes.ts";
import type { Answers, Typed } from "./answers.ts";
import { askAll } from "./ask-all.ts";
import { type BadFlag, checkAll, type Surroundings } from "./check-all.ts";
import { nextSteps, whyUnusable } from "./next-steps.ts";
import type { Prompter } from "./prompter.ts";
import { UnusableInstanceError, writeInstance } from "./write-instance.ts";

export interface CreateOptions {
  readonly root: string;
  /** Folder in which the command was typed. */
  readonly from: string;
  /** Where to write instead of `instances/<slug>`, from `from`. */
  readonly dir: string | undefined;
  readonly communes: CommuneIndex;
  /** Null: nobody to ask, the flags must say it all. */
  readonly prompter: Prompter | null;
  readonly now: Date;
}

/** What the command ends with: its exit code, and what to print where. */
export interface Outcome {
  readonly exitCode: number;
  readonly said: string;
}

/** Makes an instance from flags, and from questions where there is someone to ask. */
export async function create(typed: Typed, options: CreateOptions): Promise<Outcome> {
  const { root, from, dir, communes, prompter } = options;
  const around: Surroundings = {
    communes,
    from,
    templates: templateNames(root),
    aboutTemplate: (template) => taglineOf(templateDir(root, template)),
    folderOf: (slug) => (dir === undefined ? join(root, "instances", slug) : resolve(from, dir)),
  };
  prompter?.intro("Un job board à vous, en quelques questions");
  const answers = prompter ? await askAll(typed, around, prompter) : await checkAll(typed, around);
  if (isRefusal(answers)) return { exitCode: 1, said: sayBadFlags(answers) };

  try {
    const report = await write(answers, around, options);
    return { exitCode: 0, said: nextSteps(report, root, isServed(root, report)) };
  } catch (error) {
    if (!(error instanceof UnusableInstanceError)) throw error;
    return { exitCode: 1, said: whyUnusable(error.report) };
  }
}

async function write(answers: Answers, around: Surroundings, { root, now }: CreateOptions): Promise<Report> {
  const [version, commit, notes] = await Promise.all([
    projectVersion(),
    projectCommit(),
    notesIn(projectRoot),
  ]);
  const { template } = answers;
  return writeInstance(answers, {
    target: around.folderOf(answers.slug),
    template: templateDir(root, template),
    schema: schemaFile,
    // Made of this version, it follows all of its notes.
    provenance: { template, version, commit, notes: notes.map(({ id }) => id) },
    today: now.toISOString().slice(0, 10),
    knowsTown: (insee) => around.communes.byInsee(insee) !== null,
  });
}

/** What a template says of itself. A broken one says nothing: it is examined when it is chosen. */
function taglineOf(dir: string): string {
  try {
    const settings = JSON.parse(readFileSync(join(dir, "instance.json"), "utf8")) as { tagline?: string };
    return settings.tagline ?? "";
  } catch {
    return "";
  }
}

/** Whether a plain start serves it: it is the only one. */
function isServed(root: string, { dir }: Report): boolean {
  try {
    return findInstanceDir(root, {}) === dir;
  } catch {
    return false;
  }
}

function isRefusal(result: Answers | readonly BadFlag[]): result is readonly BadFlag[] {
  return Array.isArray(result);
}

function sayBadFlags(flags: readonly BadFlag[]): string {
  const head = "Rien n'a été créé. / Nothing was made.";
  return [
    head,
    ...flags.map(({ flag, reason }) => `  ${flag}\n    fr ${reason.fr}\n    en ${reason.en}`),
  ].join("\n");
}
