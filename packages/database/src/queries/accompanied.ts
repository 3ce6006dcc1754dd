import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";
import { coversOn } from "./follow.ts";

/** Somebody whom an advisor accompanies, or stands in for. */
export interface Accompanied {
  readonly candidateId: string;
  readonly name: string;
  readonly email: string;
}

/**
 * The young people whose file an advisor may open on a day: their own, and those of absent colleagues
 * for whom they stand in. In alphabetical order; not those whose follow-up has ended.
 */
export async function accompaniedBy(
  db: Kysely<Database>,
  advisorId: string,
  day: string,
): Promise<Accompanied[]> {
  const covers = await coversOn(db, advisorId, day);
  const advisorIds = [advisorId, ...covers.map((cover) => cover.advisorId)];
  const rows = await db
    .selectFrom("follow")
    .innerJoin("user", "user.id", "follow.candidateId")
    .select(["follow.candidateId", "user.name", "user.email"])
    .where("follow.advisorId", "in", advisorIds)
    .where("follow.archivedAt", "is", null)
    .where("user.disabledAt", "is", null)
    .execute();
  // As the engines sort, accents would come last in one of them.
  return rows.sort((a, b) => a.name.localeCompare(b.name, "fr") || (a.candidateId < b.candidateId ? -1 : 1));
}

/** Who accompanies somebody, to be told or named; undefined without an advisor. */
export function advisorOf(
  db: Kysely<Database>,
  candidateId: string,
): Promise<{ userId: string; name: string; email: string } | undefined> {
  return db
    .selectFrom("follow")
    .innerJoin("user", "user.id", "follow.advisorId")
    .select(["user.id as userId", "user.name", "user.email"])
    .where("follow.candidateId", "=", candidateId)
    .where("follow.archivedAt", "is", null)
    .executeTakeFirst();
}
