import { memberStatesNow, type Period } from "@tremplin/core/membership";
import type { Kysely, Selectable } from "kysely";
import type { DatabaseHandle } from "../../open.ts";
import type { MembershipEventTable, MembershipTable } from "../../schema/membership.ts";
import type { Database } from "../../schema.ts";

export type MembershipRow = Selectable<MembershipTable>;
export type MembershipEventRow = Selectable<MembershipEventTable>;

/** The year that a membership has paid for last; null as long as none was. */
export function periodOf({ startsOn, endsOn }: Pick<MembershipRow, "startsOn" | "endsOn">): Period | null {
  return startsOn === null || endsOn === null ? null : { startsOn, endsOn };
}

/** Keeps the first request of a company. False when it has a membership already. */
export async function addMembership({ db }: DatabaseHandle, row: MembershipRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto("membership")
    .values(row)
    .onConflict((conflict) => conflict.column("companyId").doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}

/** Saves what a step changes, unless somebody took another step meanwhile: false then. */
export async function saveMembership(
  { db }: DatabaseHandle,
  before: Pick<MembershipRow, "id" | "state" | "endsOn">,
  change: Partial<Omit<MembershipRow, "id" | "companyId">>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("membership")
    .set(change)
    .where("id", "=", before.id)
    .where("state", "=", before.state)
    .where("endsOn", before.endsOn === null ? "is" : "=", before.endsOn)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Waits its turn: those who change a membership or its invoices go one after the other. */
export async function holdMembership({ db }: DatabaseHandle, id: string): Promise<MembershipRow | undefined> {
  return db
    .updateTable("membership")
    .set((eb) => ({ changedAt: eb.ref("changedAt") }))
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirst();
}

export function membershipById(db: Kysely<Database>, id: string): Promise<MembershipRow | undefined> {
  return db.selectFrom("membership").selectAll().where("id", "=", id).executeTakeFirst();
}

export function membershipOfCompany(
  db: Kysely<Database>,
  companyId: string,
): Promise<MembershipRow | undefined> {
  return db.selectFrom("membership").selectAll().where("companyId", "=", companyId).executeTakeFirst();
}

/** The memberships of those of some companies that have one. */
export async function membershipsOfCompanies(
  db: Kysely<Database>,
  companyIds: readonly string[],
): Promise<MembershipRow[]> {
  if (companyIds.length === 0) return [];
  return db.selectFrom("membership").selectAll().where("companyId", "in", companyIds).execute();
}

/** The memberships that time may move or that are to be reminded: of members now, by the end of their year. */
export function runningMemberships(db: Kysely<Database>, endsBefore: string): Promise<MembershipRow[]> {
  return db
    .selectFrom("membership")
    .selectAll()
    .where("state", "in", memberStatesNow)
    .where("endsOn", "<=", endsBefore)
    .orderBy("endsOn")
    .orderBy("id")
    .execute();
}

/** Notes a step, within its transaction. */
export async function recordMembershipEvent({ db }: DatabaseHandle, row: MembershipEventRow): Promise<void> {
  await db.insertInto("membershipEvent").values(row).execute();
}

/** What happened to a membership, the latest first. */
export function membershipEvents(db: Kysely<Database>, membershipId: string): Promise<MembershipEventRow[]> {
  return db
    .selectFrom("membershipEvent")
    .selectAll()
    .where("membershipId", "=", membershipId)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .execute();
}

/** How many requests wait for an administrator. */
export async function countAppliedMemberships(db: Kysely<Database>): Promise<number> {
  const { count } = await db
    .selectFrom("membership")
    .where("state", "=", "applied")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}
