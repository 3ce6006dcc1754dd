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

/** An advisor as they are told of something, or named. */
export interface AdvisorContact {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** Who accompanies somebody; undefined without an advisor, or when that one's account is closed. */
export function advisorOf(db: Kysely<Database>, candidateId: string): Promise<AdvisorContact | undefined> {
  return db
    .selectFrom("follow")
    .innerJoin("user", "user.id", "follow.advisorId")
    .select(["user.id", "user.name", "user.email"])
    .where("follow.candidateId", "=", candidateId)
    .where("follow.archivedAt", "is", null)
    .where("user.disabledAt", "is", null)
    .executeTakeFirst();
}

/** Who is to be told of what happens to a young person: who accompanies them, and who stands in on a day (ISO). */
export async function advisorsToTell(
  db: Kysely<Database>,
  candidateId: string,
  day: string,
): Promise<AdvisorContact[]> {
  const advisor = await advisorOf(db, candidateId);
  const covers = await db
    .selectFrom("absenceCover")
    .innerJoin("user", "user.id", "absenceCover.coveredBy")
    .innerJoin("follow", "follow.advisorId", "absenceCover.advisorId")
    .select(["user.id", "user.name", "user.email"])
    .distinct()
    .where("follow.candidateId", "=", candidateId)
    .where("follow.archivedAt", "is", null)
    .where("absenceCover.fromDay", "<=", day)
    .where("absenceCover.toDay", ">=", day)
    .where("user.disabledAt", "is", null)
    .execute();
  return [...(advisor ? [advisor] : []), ...covers];
}
