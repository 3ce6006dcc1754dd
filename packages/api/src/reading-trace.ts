import { recordFileReadingOnce } from "@tremplin/database";
import type { Asking } from "./asking.ts";

/** A day's work on a file is not a hundred readings: one is noted for each reader and hour. */
const readingMs = 3_600_000;

/** Notes that staff read a young person's file: the young person sees it in their account. */
export async function noteReading(ctx: Asking, candidateId: string): Promise<void> {
  const at = ctx.now();
  const { userId: readerId, name: readerName } = ctx.actor;
  const reading = { id: ctx.newId(), candidateId, readerId, readerName, at };
  await recordFileReadingOnce(ctx.database.db, reading, new Date(at.getTime() - readingMs));
}
