import type { Attempt } from "../../forms/attempt.ts";

/** What was sent by one of the forms of the page, told by its action; null for all others. */
export type AttemptOf = (action: string) => Attempt | null;

/** Sets apart the forms of one page by the action that each names. */
export function attemptOfAction(attempt: Attempt | null): AttemptOf {
  return (action) => (attempt?.typed.get("action")?.[0] === action ? attempt : null);
}
