import type { AccountRole, MemberRole } from "@tremplin/core/account";
import type { PeopleQuery, PersonState } from "@tremplin/core/administration";
import { type Expression, type Kysely, type SqlBool, sql } from "kysely";
import type { Database } from "../../schema.ts";
import type { UserRow } from "../account.ts";
import { foundRows, hasWords, type TableSource } from "./table-source.ts";

/** A person as administrators list them. When they last came is nobody's business. */
export interface ListedPerson extends Pick<UserRow, "id" | "name" | "email" | "isDemo" | "createdAt"> {
  readonly state: PersonState;
  readonly roles: readonly AccountRole[];
  readonly companies: readonly { readonly name: string; readonly slug: string; readonly role: MemberRole }[];
  readonly antennas: readonly { readonly id: string; readonly name: string }[];
}

const conditions: Readonly<Record<PersonState, Expression<SqlBool>>> = {
  active: sql`"disabledAt" is null and "emailVerified"`,
  unproved: sql`"disabledAt" is null and not "emailVerified"`,
  disabled: sql`"disabledAt" is not null`,
};

/** The people who have an account, as a table. */
export const peopleSource: TableSource<PeopleQuery, ListedPerson> = {
  find(handle, { words, filters, sort, isDescending }) {
    const { db, dialect } = handle;
    const { role, etat } = filters;
    let found = db.selectFrom("user");
    if (words) found = found.where(hasWords(handle, words, ["name", "email"]));
    if (etat) found = found.where(conditions[etat as PersonState]);
    if (role === "recruiter") {
      found = found.where("id", "in", db.selectFrom("companyMember").select("userId"));
    } else if (role) {
      const holders = db
        .selectFrom("userRole")
        .select("userId")
        .where("role", "=", role as AccountRole);
      found = found.where("id", "in", holders);
    }
    const sorts = {
      nom: () => dialect.folded("name"),
      courriel: () => dialect.folded("email"),
      creation: () => sql.ref("createdAt"),
    };
    return foundRows(found, { id: "id", by: sorts[sort](), isDescending });
  },
  async read({ db }, ids) {
    const [users, roles, memberships, antennas] = await Promise.all([
      db.selectFrom("user").selectAll().where("id", "in", ids).execute(),
      db.selectFrom("userRole").select(["userId", "role"]).where("userId", "in", ids).execute(),
      db
        .selectFrom("companyMember")
        .innerJoin("company", "company.id", "companyMember.companyId")
        .where("companyMember.userId", "in", ids)
        .select(["companyMember.userId", "companyMember.role", "company.name", "company.slug"])
        .orderBy("company.name")
        .execute(),
      db
        .selectFrom("antennaMember")
        .innerJoin("antenna", "antenna.id", "antennaMember.antennaId")
        .where("antennaMember.userId", "in", ids)
        .select(["antennaMember.userId", "antenna.id", "antenna.name"])
        .orderBy("antenna.name")
        .execute(),
    ]);
    const own = <Part extends { readonly userId: string }>(parts: readonly Part[]) =>
      Map.groupBy(parts, ({ userId }) => userId);
    const [rolesOf, companiesOf, antennasOf] = [own(roles), own(memberships), own(antennas)];
    return users.map((user) => ({
      id: user.id,
      name: user.name,
      email: user.email,
      isDemo: user.isDemo,
      createdAt: user.createdAt,
      state: user.disabledAt !== null ? "disabled" : user.emailVerified ? "active" : "unproved",
      roles: (rolesOf.get(user.id) ?? []).map(({ role }) => role),
      companies: (companiesOf.get(user.id) ?? []).map(({ name, slug, role }) => ({ name, slug, role })),
      antennas: (antennasOf.get(user.id) ?? []).map(({ id, name }) => ({ id, name })),
    }));
  },
};

/** How many people that may come in have each role. */
export async function roleCounts(db: Kysely<Database>): Promise<Partial<Record<AccountRole, number>>> {
  const rows = await db
    .selectFrom("userRole")
    .innerJoin("user", "user.id", "userRole.userId")
    .where("user.disabledAt", "is", null)
    .groupBy("role")
    .select(["role", ({ fn }) => fn.countAll<number>().as("count")])
    .execute();
  return Object.fromEntries(rows.map(({ role, count }) => [role, Number(count)]));
}
