import { addMembership } from "@tremplin/database";
import { instance } from "../instances/under-test.ts";
import { type Board, withDatabase } from "./board.ts";

/** Where only members publish, makes a company one for the year; elsewhere nothing is needed. */
export async function makeMember(board: Board, slug: string): Promise<void> {
  if (!instance.config.features.membership) return;
  await withDatabase(board, async (database) => {
    const company = await database.db
      .selectFrom("company")
      .innerJoin("companyMember", "companyMember.companyId", "company.id")
      .select(["company.id", "companyMember.userId"])
      .where("slug", "=", slug)
      .executeTakeFirstOrThrow();
    const now = new Date();
    const day = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
    await addMembership(database, {
      id: crypto.randomUUID(),
      companyId: company.id,
      state: "active",
      heads: 3,
      billingAddress: "2 rue Verte",
      appliedAt: now,
      appliedBy: company.userId,
      changedAt: now,
      startsOn: day(-30),
      endsOn: day(330),
      reason: null,
      reminded: null,
    });
  });
}
