import type { Accounts } from "./auth/accounts.ts";
import { logError } from "./log.ts";

/** The first pages after a start come before what is only likely to be asked for. */
const afterMs = 1_000;

/**
 * Reads, once the board answers, what somebody will surely ask for and would wait for: the sign-in. Then lets go of
 * what starting left in memory, a third of it, which a quiet board would keep for hours: where Node was started with
 * `--expose-gc`, as `npm start` does. Answers how to give it up.
 */
export function warmUp(accounts: Pick<Accounts, "prepare">, origin: string): () => void {
  const timer = setTimeout(() => {
    accounts
      .prepare(origin)
      // The thorough kind: the usual one keeps the pages that it empties in part, which are nearly all.
      .then(() => globalThis.gc?.({ type: "major", flavor: "last-resort" }))
      .catch(logError);
  }, afterMs);
  return () => clearTimeout(timer);
}
