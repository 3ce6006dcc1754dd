import type { Bilingual } from "@tremplin/instance";

/** Why an upgrade was not begun. The working tree is as it was. */
export type RefusalCode =
  | "no-git"
  | "no-repository"
  | "no-identity"
  | "no-branch"
  | "under-way"
  | "unfinished"
  | "locked"
  | "shallow"
  | "unclean"
  | "no-remote"
  | "unreachable"
  | "no-release"
  | "unknown-ref"
  | "no-common-ancestor"
  | "unknown-origin"
  | "conflicts"
  | "interrupted-and-edited"
  | "not-confirmed";

/** An upgrade that was refused, with what to do. */
export class UpgradeRefusal extends Error {
  readonly code: RefusalCode;
  readonly said: Bilingual;
  readonly mend: Bilingual;
  /** The files it is about. */
  readonly files: readonly string[];

  constructor(code: RefusalCode, said: Bilingual, mend: Bilingual, files: readonly string[] = []) {
    super(said.en);
    this.name = "UpgradeRefusal";
    this.code = code;
    this.said = said;
    this.mend = mend;
    this.files = files;
  }
}

/** At most this many files are named on a terminal. */
const shown = 30;

/** The refusal as a person reads it. */
export function sayRefusal({ said, mend, files }: UpgradeRefusal): string {
  const more = files.length - shown;
  return [
    "Rien n'a été changé. / Nothing was changed.",
    ...files.slice(0, shown).map((file) => `  ✗ ${file}`),
    ...(more > 0 ? [`  … + ${more}`] : []),
    `  fr ${said.fr}`,
    `     → ${mend.fr}`,
    `  en ${said.en}`,
    `     → ${mend.en}`,
  ].join("\n");
}
