import { refuse } from "@tremplin/core/shared";
import { type DatabaseHandle, type FollowRow, followOf, mayAdvisorOpen } from "@tremplin/database";
import { z } from "zod";
import { type Asking, today } from "../../asking.ts";

export const fileInput = z.object({ id: z.string().min(1).max(64) });

/** What is answered about a file that one may not open, exactly as about one that does not exist. */
export const noFile = refuse("not-found");
export type NoFile = typeof noFile;

/**
 * The follow-up of a young person whose file the actor may open: they accompany them, or stand in today for
 * who does. Null for all others, as for somebody who does not exist.
 */
export async function reach(
  ctx: Asking,
  candidateId: string,
  { db }: Pick<DatabaseHandle, "db"> = ctx.database,
): Promise<FollowRow | null> {
  if (!ctx.actor.roles.includes("advisor")) return null;
  const may = await mayAdvisorOpen(db, { advisorId: ctx.actor.userId, candidateId, day: today(ctx) });
  return may ? ((await followOf(db, candidateId)) ?? null) : null;
}
