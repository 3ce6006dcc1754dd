import type { Kysely, Selectable } from "kysely";
import type { IntroductionTable } from "../schema/conversation.ts";
import type { Database } from "../schema.ts";

export type IntroductionRow = Selectable<IntroductionTable>;

/** Introduces somebody to a company; false when they are introduced to it already. */
export async function addIntroduction(db: Kysely<Database>, introduction: IntroductionRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto("introduction")
    .values(introduction)
    .onConflict((conflict) =>
      conflict.columns(["candidateId", "companyId"]).where("endedAt", "is", null).doNothing(),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}

export function introductionById(db: Kysely<Database>, id: string): Promise<IntroductionRow | undefined> {
  return db.selectFrom("introduction").selectAll().where("id", "=", id).executeTakeFirst();
}

/** The introduction to a company that holds; undefined without one. */
export function introductionTo(
  db: Kysely<Database>,
  { candidateId, companyId }: Pick<IntroductionRow, "candidateId" | "companyId">,
): Promise<IntroductionRow | undefined> {
  return db
    .selectFrom("introduction")
    .selectAll()
    .where("candidateId", "=", candidateId)
    .where("companyId", "=", companyId)
    .where("endedAt", "is", null)
    .executeTakeFirst();
}

/** The companies that somebody was introduced to, from the first. */
export function introductionsOf(
  db: Kysely<Database>,
  candidateId: string,
): Promise<(IntroductionRow & { readonly company: string })[]> {
  return db
    .selectFrom("introduction")
    .innerJoin("company", "company.id", "introduction.companyId")
    .selectAll("introduction")
    .select("company.name as company")
    .where("candidateId", "=", candidateId)
    .orderBy("introduction.createdAt")
    .execute();
}

export async function endIntroduction(db: Kysely<Database>, id: string, endedAt: Date): Promise<void> {
  await db
    .updateTable("introduction")
    .set({ endedAt })
    .where("id", "=", id)
    .where("endedAt", "is", null)
    .execute();
}

/** A company that somebody may be introduced to: there is somebody to read. */
export interface ReachableCompany {
  readonly id: string;
  readonly name: string;
  readonly placeLabel: string | null;
}

/** Companies that somebody reads for now, suspended ones and closed accounts left out, whose name holds a text, folded; by name, the first few. */
export async function reachableCompanies(
  db: Kysely<Database>,
  folded: string,
  limit: number,
): Promise<ReachableCompany[]> {
  return db
    .selectFrom("company")
    .select(["id", "name", "placeLabel"])
    .where("foldedName", "like", `%${folded.replace(/[\\%_]/g, "")}%`)
    .where("standing", "!=", "suspended")
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("companyMember")
          .innerJoin("user", "user.id", "companyMember.userId")
          .select("companyMember.userId")
          .where("user.disabledAt", "is", null)
          .whereRef("companyMember.companyId", "=", "company.id"),
      ),
    )
    .orderBy("foldedName")
    .orderBy("id")
    .limit(limit)
    .execute();
}
