/** Something said in both of the languages that operators read. */
export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}

/** What kind of thing is wrong: each is a rule of the doctor. */
export type ProblemCode =
  | "syntax"
  | "setting"
  | "contradiction"
  | "token"
  | "contrast"
  | "font"
  | "word"
  | "placeholder"
  | "page"
  | "picture"
  | "unsafe-svg"
  | "override";

/** One wrong thing in an instance's files, and how to mend it. */
export interface Problem<Code extends string = ProblemCode> {
  readonly code: Code;
  /** Path inside the instance: `instance.json`. */
  readonly file: string;
  /** Key path in the file: `contact.email`; null when the whole file is meant. */
  readonly key: string | null;
  /** 1-based line in the file, when known. */
  readonly line: number | null;
  readonly message: Bilingual;
  readonly mend: Bilingual;
  /** Of two colours that are too near to each other, for whoever says it in other words. */
  readonly contrast?: TooLittleContrast;
}

export interface TooLittleContrast {
  /** sRGB hex. */
  readonly front: string;
  readonly back: string;
  readonly ratio: number;
  readonly least: number;
  /** What passes in the place of the one to change, and looks most like it; null when nothing does. */
  readonly nearest: string | null;
}

/** An instance cannot be used: holds every problem found, not only the first. */
export class InstanceError extends Error {
  readonly dir: string;
  readonly problems: readonly Problem[];

  constructor(dir: string, problems: readonly Problem[]) {
    super(`${dir}: ${problems.map((problem) => `${whereIs(problem)}: ${problem.message.en}`).join("; ")}`);
    this.name = "InstanceError";
    this.dir = dir;
    this.problems = problems;
  }

  /** The problems as a person reads them on a terminal, French first. */
  format(): string {
    const count = this.problems.length;
    const head = `${this.dir}: ${count} ${count > 1 ? "problèmes" : "problème"} / ${count > 1 ? "problems" : "problem"}`;
    return [head, ...this.problems.map((problem) => formatProblem(problem))].join("\n\n");
  }
}

/** `instance.json:4 · contact.email`. */
export function whereIs({ file, line, key }: Omit<Problem<string>, "code">): string {
  return `${file}${line === null ? "" : `:${line}`}${key === null ? "" : ` · ${key}`}`;
}

/** A problem on five lines: where, what and mend in French, then in English. */
export function formatProblem(problem: Problem<string>, sign = "✗"): string {
  const { message, mend } = problem;
  const lines = [`fr ${message.fr}`, `   → ${mend.fr}`, `en ${message.en}`, `   → ${mend.en}`];
  return [`${sign} ${whereIs(problem)}`, ...lines.map((line) => `  ${line}`)].join("\n");
}
