import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { inspectInstance } from "../load.ts";
import { provenanceFile } from "../migrations/provenance.ts";
import type { Problem } from "../problem.ts";
import { french } from "../wording/french.ts";
import type { Level, OverrideFault, Patient, RepositoryFacts, Rule } from "./rule.ts";
import { rules } from "./rules/index.ts";
import { templateWords } from "./template-words.ts";

/** A problem with the rule that found it. */
export interface Finding extends Problem<string> {
  /** `T005`. */
  readonly rule: string;
  readonly level: Level;
  /** Where the rule is explained, from the repository's root. */
  readonly docs: string;
}

/** The doctor's answer. */
export interface Report {
  readonly dir: string;
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Level, number>>;
}

export interface ExamineOptions {
  /** Whether an INSEE code is a commune's; without it, the town is not checked. */
  readonly knowsTown?: (insee: string) => boolean;
  /** The server's environment; without it, what stands there is not checked. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What git says around it; without it, that is not checked. */
  readonly repository?: RepositoryFacts | null;
  /** What the compiler says of the overrides of a folder; without it, their types are not checked. */
  readonly checkOverrides?: (folder: string) => Promise<readonly OverrideFault[]>;
}

/** Folders that the board fills itself, or that are no part of an instance. */
const notOurs = new Set(["data", "node_modules", ".git"]);

/** Applies every rule to an instance's folder. */
export async function examine(folder: string, options: ExamineOptions = {}): Promise<Report> {
  const patient = await readPatient(folder, options);
  const { dir } = patient;
  const findings = rules.flatMap((rule) =>
    rule.check(patient).map(
      (complaint): Finding => ({
        rule: ruleName(rule),
        level: rule.level,
        docs: `docs/operator/doctor.md#${ruleName(rule).toLowerCase()}`,
        ...complaint,
        code: rule.code,
      }),
    ),
  );
  const count = (level: Level) => findings.filter((finding) => finding.level === level).length;
  return {
    dir,
    findings,
    counts: { error: count("error"), warning: count("warning"), advice: count("advice") },
  };
}

/** All that the rules look at. */
export async function readPatient(folder: string, options: ExamineOptions): Promise<Patient> {
  const { dir, instance, problems } = await inspectInstance(folder);
  const files = await readFiles(dir);
  return {
    dir,
    instance,
    problems,
    files,
    words: french,
    templateWords: await templateWords(dir, files.get(provenanceFile)?.toString("utf8")),
    knowsTown: options.knowsTown ?? null,
    env: options.env ?? null,
    repository: options.repository ?? null,
    overrideFaults: (await options.checkOverrides?.(dir)) ?? null,
  };
}

/** `T005`. */
export function ruleName({ number }: Rule): string {
  return `T${String(number).padStart(3, "0")}`;
}

async function readFiles(dir: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((file) => !file.split("/").some((part) => notOurs.has(part)))
    .sort();
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(dir, file))] as const)),
  );
}
