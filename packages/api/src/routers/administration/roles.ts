import { type AccountRole, accountRoles } from "@tremplin/core/account";
import { peopleTable } from "@tremplin/core/administration";
import { parseTableQuery } from "@tremplin/core/table";
import { peopleSource, roleCounts } from "@tremplin/database";
import { administrator } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

export interface HeldRole {
  readonly role: AccountRole | "recruiter";
  readonly people: number;
}

/** The roles of the board, and how many people hold each. */
export const roles = procedure(administrator).query(async ({ ctx }): Promise<readonly HeldRole[]> => {
  const { database, now } = ctx;
  const recruiters = parseTableQuery(peopleTable, new URLSearchParams("role=recruiter"));
  const [counts, recruiting] = await Promise.all([
    roleCounts(database.db),
    peopleSource.find(database, recruiters, now()).count(),
  ]);
  return [
    ...accountRoles.map((role) => ({ role, people: counts[role] ?? 0 })),
    { role: "recruiter" as const, people: recruiting },
  ];
});
