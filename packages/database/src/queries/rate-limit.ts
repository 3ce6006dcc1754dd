import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";

export interface RateLimit {
  /** Attempts at most … */
  readonly most: number;
  /** … within so many seconds. */
  readonly seconds: number;
}

/**
 * Counts an attempt, and answers whether it is within the limit. A window begins with its first
 * attempt; refused ones do not prolong it.
 */
export async function countAttempt(
  db: Kysely<Database>,
  key: string,
  { most, seconds }: RateLimit,
  now: Date,
): Promise<boolean> {
  const instant = now.getTime();
  const { count } = await db
    .insertInto("rateLimit")
    .values({ id: randomUUID(), key, count: 1, lastRequest: instant })
    .onConflict((conflict) =>
      conflict.column("key").doUpdateSet((eb) => {
        const isOver = eb("rateLimit.lastRequest", "<=", instant - seconds * 1000);
        return {
          count: eb
            .case()
            .when(isOver)
            .then(1)
            .else(eb("rateLimit.count", "+", 1))
            .end(),
          lastRequest: eb.case().when(isOver).then(instant).else(eb.ref("rateLimit.lastRequest")).end(),
        };
      }),
    )
    .returning("count")
    .executeTakeFirstOrThrow();
  return count <= most;
}
