import type { MemberRole } from "@tremplin/core/account";
import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";

/** Somebody who belongs to a company, as their colleagues see them. */
export interface CompanyMember {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly createdAt: Date;
}

/** Who belongs to a company, the oldest member first. */
export function companyMembers(db: Kysely<Database>, companyId: string): Promise<CompanyMember[]> {
  return db
    .selectFrom("companyMember")
    .innerJoin("user", "user.id", "companyMember.userId")
    .where("companyMember.companyId", "=", companyId)
    .select(["userId", "user.name", "user.email", "companyMember.role", "companyMember.createdAt"])
    .orderBy("companyMember.createdAt")
    .orderBy("userId")
    .execute();
}

/** Who reads for a company now: nobody for one that is suspended, and none whose account is closed. */
export function companyReaders(
  db: Kysely<Database>,
  companyId: string,
): Promise<{ id: string; name: string; email: string }[]> {
  return db
    .selectFrom("companyMember")
    .innerJoin("user", "user.id", "companyMember.userId")
    .innerJoin("company", "company.id", "companyMember.companyId")
    .where("companyMember.companyId", "=", companyId)
    .where("company.standing", "!=", "suspended")
    .where("user.disabledAt", "is", null)
    .select(["user.id", "user.name", "user.email"])
    .orderBy("companyMember.createdAt")
    .orderBy("user.id")
    .execute();
}

/** Takes somebody out of a company. */
export async function removeCompanyMember(
  db: Kysely<Database>,
  companyId: string,
  userId: string,
): Promise<void> {
  await db
    .deleteFrom("companyMember")
    .where("companyId", "=", companyId)
    .where("userId", "=", userId)
    .execute();
}

/** A company that somebody belongs to. */
export interface OwnCompany {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly placeLabel: string | null;
  readonly role: MemberRole;
}

/** The companies that somebody may act for, by name: those that the agency has suspended are not among them. */
export function companiesOf(db: Kysely<Database>, userId: string): Promise<OwnCompany[]> {
  return memberOf(db, userId).where("company.standing", "!=", "suspended").execute();
}

/** The companies that somebody belongs to, by name, suspended ones too. */
export function everyCompanyOf(db: Kysely<Database>, userId: string): Promise<OwnCompany[]> {
  return memberOf(db, userId).execute();
}

function memberOf(db: Kysely<Database>, userId: string) {
  return db
    .selectFrom("companyMember")
    .innerJoin("company", "company.id", "companyMember.companyId")
    .where("companyMember.userId", "=", userId)
    .select(["company.id", "company.slug", "company.name", "company.placeLabel", "companyMember.role"])
    .orderBy("company.name")
    .orderBy("company.id");
}

/** The addresses of those who manage the members of a company. */
export function companyAdmins(
  db: Kysely<Database>,
  companyId: string,
): Promise<{ userId: string; name: string; email: string }[]> {
  return db
    .selectFrom("companyMember")
    .innerJoin("user", "user.id", "companyMember.userId")
    .where("companyMember.companyId", "=", companyId)
    .where("companyMember.role", "=", "recruiter-admin")
    .where("user.disabledAt", "is", null)
    .select(["userId", "user.name", "user.email"])
    .orderBy("userId")
    .execute();
}

/** The invented people who manage a company, and which, the oldest company first. */
export function demoEmployers(db: Kysely<Database>): Promise<{ companyId: string; userId: string }[]> {
  return db
    .selectFrom("companyMember")
    .innerJoin("company", "company.id", "companyMember.companyId")
    .innerJoin("user", "user.id", "companyMember.userId")
    .where("user.isDemo", "=", true)
    .where("companyMember.role", "=", "recruiter-admin")
    .select(["companyMember.companyId", "companyMember.userId"])
    .orderBy("company.createdAt")
    .orderBy("company.id")
    .orderBy("companyMember.userId")
    .execute();
}
