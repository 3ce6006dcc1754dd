import type { Kysely, Selectable } from "kysely";
import type { CompanySignUpTable } from "../schema/company.ts";
import type { Database } from "../schema.ts";

/** A company's sign-up that waits for its author to come back from their mailbox. */
export type CompanySignUp = Readonly<Selectable<CompanySignUpTable>>;

/** Keeps a sign-up, and forgets those that nobody came back for. */
export async function addSignUp(db: Kysely<Database>, signUp: CompanySignUp): Promise<void> {
  await db.deleteFrom("companySignUp").where("expiresAt", "<=", signUp.createdAt).execute();
  await db.insertInto("companySignUp").values(signUp).execute();
}

/** The sign-ups that wait for the owner of an address, newest first. */
export function signUpsOf(db: Kysely<Database>, email: string, now: Date): Promise<CompanySignUp[]> {
  return db
    .selectFrom("companySignUp")
    .selectAll()
    .where("email", "=", email.toLowerCase())
    .where("expiresAt", ">", now)
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    .execute();
}

/** Takes a sign-up out: it is being completed, or its author does not want it any more. False if it was gone. */
export async function takeSignUp(db: Kysely<Database>, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom("companySignUp").where("id", "=", id).executeTakeFirst();
  return numDeletedRows > 0n;
}
