import type { KnownAccount } from "@tremplin/core/advisor";
import type { Kysely } from "kysely";
import type { DatabaseHandle } from "../open.ts";
import type { Database } from "../schema.ts";

/** An advisor who may come in. */
export interface AdvisorInfo {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** The advisors of the agency, by name. */
export function advisors({ db, dialect }: DatabaseHandle): Promise<AdvisorInfo[]> {
  return activeAdvisors(db)
    .select(["user.id", "user.name", "user.email"])
    .orderBy(dialect.folded("user.name"))
    .orderBy("user.id")
    .execute();
}

function activeAdvisors(db: Kysely<Database>) {
  return db
    .selectFrom("user")
    .innerJoin("userRole", "userRole.userId", "user.id")
    .where("userRole.role", "=", "advisor")
    .where("user.disabledAt", "is", null);
}

/** A young person whom nobody accompanies. */
export interface UnattachedRow {
  readonly id: string;
  readonly name: string;
  readonly placeLabel: string | null;
  readonly createdAt: Date;
}

/**
 * The young people whom nobody accompanies, who waits longest first: they signed up alone, or their advisor
 * has left. One of them when `candidateId` is given.
 */
export function unattached(
  { db }: Pick<DatabaseHandle, "db">,
  { candidateId, limit = 200 }: { readonly candidateId?: string; readonly limit?: number } = {},
): Promise<UnattachedRow[]> {
  return unattachedPeople(db)
    .leftJoin("candidateProfile", "candidateProfile.userId", "user.id")
    .$if(candidateId !== undefined, (query) => query.where("user.id", "=", candidateId ?? ""))
    .select(["user.id", "user.name", "candidateProfile.placeLabel", "user.createdAt"])
    .orderBy("user.createdAt")
    .orderBy("user.id")
    .limit(limit)
    .execute();
}

export async function countUnattached(db: Kysely<Database>): Promise<number> {
  const { count } = await unattachedPeople(db)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function unattachedPeople(db: Kysely<Database>) {
  return db
    .selectFrom("user")
    .innerJoin("userRole", "userRole.userId", "user.id")
    .leftJoin("follow", "follow.candidateId", "user.id")
    .where("userRole.role", "=", "candidate")
    .where("user.disabledAt", "is", null)
    .where("follow.archivedAt", "is", null)
    .where((eb) =>
      eb.or([
        eb("follow.advisorId", "is", null),
        eb("follow.advisorId", "not in", activeAdvisors(db).select("user.id")),
      ]),
    );
}

/** A young person's account, which somebody may come in by. */
export interface CandidateAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export function candidateById(db: Kysely<Database>, id: string): Promise<CandidateAccount | undefined> {
  return db
    .selectFrom("user")
    .innerJoin("userRole", "userRole.userId", "user.id")
    .select(["user.id", "user.name", "user.email"])
    .where("user.id", "=", id)
    .where("userRole.role", "=", "candidate")
    .where("user.disabledAt", "is", null)
    .executeTakeFirst();
}

/** What is known of the addresses of an import, by address. */
export async function accountsByEmail(
  db: Kysely<Database>,
  emails: readonly string[],
): Promise<Map<string, KnownAccount & CandidateAccount>> {
  if (emails.length === 0) return new Map();
  const rows = await db
    .selectFrom("user")
    .leftJoin("follow", "follow.candidateId", "user.id")
    .leftJoin("userRole", (join) =>
      join.onRef("userRole.userId", "=", "user.id").on("userRole.role", "=", "candidate"),
    )
    .where("user.email", "in", emails)
    .select(["user.id", "user.name", "user.email", "user.disabledAt", "userRole.role"])
    .select(["follow.advisorId", "follow.archivedAt"])
    .execute();
  return new Map(
    rows.map(({ id, name, email, disabledAt, role, advisorId, archivedAt }) => [
      email,
      {
        id,
        name,
        email,
        isCandidate: role !== null,
        isClosed: disabledAt !== null,
        advisorId,
        isArchived: archivedAt !== null,
      },
    ]),
  );
}
