import { countAttempt, type DatabaseHandle } from "@tremplin/database";
import type { Asking } from "../../asking.ts";

const hour = 3_600;
/** Bookings, moves and places given up within an hour: each is told by mail to somebody else. */
const most = { candidate: 30, advisor: 200 } as const;

/** Whether somebody may make another change that others are told of. */
export function mayTellAgain(
  handle: Pick<DatabaseHandle, "db">,
  { actor, now }: Pick<Asking, "actor" | "now">,
  role: "candidate" | "advisor",
): Promise<boolean> {
  return countAttempt(handle.db, `meeting ${actor.userId}`, { most: most[role], seconds: hour }, now());
}
