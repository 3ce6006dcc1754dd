import type { Accounts } from "./auth/accounts.ts";
import { logError } from "./log.ts";

/** The first pages after a start come before what is only likely to be asked for. */
const afterMs = 1_000;

/**
 * Reads, once the board answers, what somebody will surely ask for and would wait for: the sign-in. Answers how to
 * give it up.
 */
export function warmUp(accounts: Pick<Accounts, "prepare">, origin: string): () => void {
  const timer = setTimeout(() => {
    accounts.prepare(origin).catch(logError);
  }, afterMs);
  return () => clearTimeout(timer);
}
