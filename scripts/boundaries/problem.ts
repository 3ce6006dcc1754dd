import type { Workspace } from "./workspace.ts";

/** A rule that is not kept, in French, with the reason of the rule and what to do instead. */
export interface Problem {
  /** `packages/core/src/offer/publish.ts:3`, or a folder. */
  readonly where: string;
  readonly what: string;
  readonly why: string;
}

export type Rule = (workspace: Workspace) => Problem[];

/** As it is printed. */
export function problemText({ where, what, why }: Problem): string {
  return `${where}\n  ${what}\n  ${why}`;
}
