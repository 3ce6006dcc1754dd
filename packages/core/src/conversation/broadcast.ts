import { accept, type Result, refuse } from "../shared/index.ts";

/** People whom one may write to at once: all whom one accompanies, mostly. */
export const maxBroadcast = 200;
/** Times a day that somebody may write to many. */
export const broadcastsPerDay = 10;

/** Whether a message may go to these people, each in a conversation of their own. */
export function checkBroadcast(
  candidateIds: readonly string[],
): Result<readonly string[], "broadcast-nobody" | "broadcast-many"> {
  const once = [...new Set(candidateIds)];
  if (once.length === 0) return refuse("broadcast-nobody");
  return once.length > maxBroadcast ? refuse("broadcast-many", { maximum: maxBroadcast }) : accept(once);
}
