import { memberStatesNow } from "@tremplin/core/membership";
import type { Kysely } from "kysely";
import type { CompanyRow, Database } from "../../schema.ts";

/** A member as the public directory shows it. */
export type DirectoryMember = Pick<
  CompanyRow,
  "id" | "slug" | "name" | "activity" | "insee" | "placeLabel" | "updatedAt"
> & {
  /** How many people it said to have when it joined. */
  readonly heads: number;
};

/** The companies that are members now and not suspended, in alphabetical order. */
export async function directoryMembers(db: Kysely<Database>): Promise<DirectoryMember[]> {
  const rows = await db
    .selectFrom("membership")
    .innerJoin("company", "company.id", "membership.companyId")
    .where("membership.state", "in", memberStatesNow)
    .where("company.standing", "!=", "suspended")
    .select([
      "company.id",
      "company.slug",
      "company.name",
      "company.activity",
      "company.insee",
      "company.placeLabel",
      "company.updatedAt",
      "membership.heads",
    ])
    .execute();
  return rows.sort((a, b) => a.name.localeCompare(b.name, "fr") || (a.id < b.id ? -1 : 1));
}
