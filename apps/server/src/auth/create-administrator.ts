import { randomUUID } from "node:crypto";
import { createUser, giveRole, inTransaction, recordAudit, userByEmail } from "@tremplin/database";
import { originRules } from "../http/origin.ts";
import type { Services } from "../services.ts";

export interface NewAdministrator {
  readonly email: string;
  readonly name: string;
  /** Origin for the link; `PUBLIC_URL`, or the usual local one, when null. */
  readonly origin: string | null;
}

const daySeconds = 86_400;

/** Makes somebody an administrator, from the command line, and gives the link by which they sign in once. */
export async function createAdministrator(
  { database, accounts, now }: Pick<Services, "database" | "accounts" | "now">,
  { email, name, origin }: NewAdministrator,
): Promise<{ readonly email: string; readonly isNew: boolean; readonly link: string }> {
  const known = await userByEmail(database.db, email);
  await inTransaction(database, async (handle) => {
    const id = await createUser(handle, { id: randomUUID(), name, email }, now());
    await giveRole(handle, id, "administrator", now());
    await giveRole(handle, id, "moderator", now());
    await recordAudit(handle, {
      id: randomUUID(),
      at: now(),
      actorId: null,
      actorName: "tremplin admin create",
      action: "person.role",
      subjectKind: "person",
      subjectId: id,
      subjectLabel: name,
      details: { role: "administrator" },
    });
  });
  const base =
    origin ?? originRules(process.env).publicUrl ?? `http://localhost:${process.env.PORT ?? "3000"}`;
  const token = await accounts.issueLink(email, base, daySeconds);
  return { email, isNew: known === undefined, link: `${base}/lien/connexion/${token}` };
}
