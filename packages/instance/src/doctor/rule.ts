import type { Instance } from "../instance.ts";
import type { Bilingual, Problem } from "../problem.ts";

/** `error`: the board does not start or breaks a law. `warning`: visitors would see it. `advice`: worth knowing. */
export type Level = "error" | "warning" | "advice";

/** What a rule looks at. */
export interface Patient {
  readonly dir: string;
  /** Every file that the owner wrote, by path with slashes. The board's data are not among them. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Null when it cannot be served; then `problems` says why. */
  readonly instance: Instance | null;
  readonly problems: readonly Problem[];
  /** The product's own words. */
  readonly words: Readonly<Record<string, string>>;
  /** Own words that came with the template; empty when it comes from none. */
  readonly templateWords: Readonly<Record<string, unknown>>;
  /** Whether an INSEE code is a commune's; null when no list of communes is at hand. */
  readonly knowsTown: ((insee: string) => boolean) | null;
  /** The server's environment; null when it is examined elsewhere, as an instance that has just been made. */
  readonly env: Readonly<Record<string, string | undefined>> | null;
  /** The repository around it; null when it is in none. */
  readonly repository: RepositoryFacts | null;
  /** What the compiler says of its overrides; null when it was not asked. */
  readonly overrideFaults: readonly OverrideFault[] | null;
}

/** A fault that the compiler found in a file of `overrides/`. */
export interface OverrideFault {
  /** From the instance's folder. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/** What git says of the repository that an instance is in. */
export interface RepositoryFacts {
  /** Whether the common project's history and this one's have a commit in common; null when it cannot be told. */
  readonly isJoined: boolean | null;
  /** Files of the common project that were changed here, from the root. */
  readonly outside: readonly string[];
}

/** A file as a rule would have it. */
export interface FixedFile {
  readonly file: string;
  /** Null: the file goes. */
  readonly bytes: Uint8Array | null;
  readonly did: Bilingual;
}

/** One check. Its number never changes and is never used again. */
export interface Rule {
  readonly number: number;
  readonly code: string;
  readonly level: Level;
  readonly title: Bilingual;
  /** Why it matters, for the rule's entry in `docs/operator/doctor.md`. */
  readonly why: string;
  check(patient: Patient): Complaint[];
  /** What can be put right without asking: it loses nothing that anybody wrote. */
  fix?(patient: Patient): readonly FixedFile[];
}

/** What a rule found. */
export type Complaint = Omit<Problem<string>, "code">;

/** A complaint about a whole file. */
export function aboutFile(file: string, message: Bilingual, mend: Bilingual): Complaint {
  return { file, key: null, line: null, message, mend };
}
