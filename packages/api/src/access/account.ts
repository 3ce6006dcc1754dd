import { addConfirmation, addInvitation, addPasskey, linkIdentity } from "@tremplin/database";
import { digestOf } from "../link-token.ts";
import { boardNow, type TestBoard } from "../testing/board.ts";
import type { Row } from "./row.ts";
import { everybody, everyPerson } from "./who.ts";

/** A session of the recruiter. */
async function session({ context: { database } }: TestBoard): Promise<void> {
  const { db } = database;
  await db.deleteFrom("session").execute();
  const made = { id: "s", token: "t", userId: "recruiter", ipAddress: null, userAgent: null };
  const times = { expiresAt: new Date(boardNow.getTime() + 1_000), createdAt: boardNow, updatedAt: boardNow };
  await db
    .insertInto("session")
    .values({ ...made, ...times, secondStepDue: false })
    .execute();
}

/** A passkey of the recruiter. */
async function passkey({ context: { database } }: TestBoard): Promise<void> {
  const { db } = database;
  await db.deleteFrom("passkey").execute();
  const made = { id: "k", userId: "recruiter", name: "Bureau", credentialId: "c", publicKey: "p" };
  await addPasskey(db, { ...made, counter: 0, transports: null, createdAt: boardNow, usedAt: null });
}

/** The recruiter signs in by a service elsewhere. */
async function identity({ context: { database } }: TestBoard): Promise<void> {
  await database.db.deleteFrom("account").execute();
  const known = { providerId: "service", accountId: "https://service.exemple 42" };
  await linkIdentity(database, { id: "i", userId: "recruiter", ...known }, boardNow);
}

/** An invitation of the recruiter's address into the team. */
async function invitation({ context: { database } }: TestBoard): Promise<void> {
  const { db } = database;
  await db.deleteFrom("invitation").execute();
  await addInvitation(db, {
    id: "i",
    tokenDigest: digestOf("token"),
    email: "recruiter@exemple.fr",
    name: null,
    role: "recruiter",
    companyId: null,
    antennaId: null,
    invitedBy: null,
    createdAt: boardNow,
    expiresAt: new Date(boardNow.getTime() + 1_000),
    acceptedAt: null,
    revokedAt: null,
  });
}

/** The recruiter wants to do without their password. */
async function wish({ context: { database } }: TestBoard): Promise<void> {
  const { db } = database;
  await db.deleteFrom("verification").execute();
  const kept = { id: "w", digest: digestOf("wish"), createdAt: boardNow };
  await addConfirmation(
    db,
    { kind: "no-password", userId: "recruiter", email: null },
    { ...kept, expiresAt: new Date(boardNow.getTime() + 1_000) },
  );
}

/** People's own accounts, and how they come in. */
export const accountRows: Readonly<Record<string, Row>> = {
  "account.home": { call: (api) => api.account.home(), letsIn: everyPerson, serves: everyPerson },
  "account.signUp": {
    call: (api) => api.account.signUp({ name: "Zoé Petit", email: "zoe@exemple.fr", age: "15-or-more" }),
    letsIn: everybody,
  },
  "account.rename": { call: (api) => api.account.rename({ name: "Zoé Petit" }), letsIn: everyPerson },
  "account.changeEmail": {
    call: (api) => api.account.changeEmail({ email: "nouvelle@exemple.fr" }),
    letsIn: everyPerson,
  },
  "account.forgetPassword": { call: (api) => api.account.forgetPassword(), letsIn: everyPerson },
  "account.deleteAccount": { call: (api) => api.account.deleteAccount(), letsIn: everyPerson },
  // Whoever holds the link of the mail reads that mailbox.
  "account.wish": {
    prepare: wish,
    call: (api) => api.account.wish({ token: "wish" }),
    letsIn: everybody,
    serves: everybody,
  },
  "account.confirm": {
    prepare: wish,
    call: (api) => api.account.confirm({ token: "wish" }),
    letsIn: everybody,
    serves: everybody,
  },
  "account.fileReadings": { call: (api) => api.account.fileReadings(), letsIn: everyPerson },
  "account.sessions": { call: (api) => api.account.sessions(), letsIn: everyPerson },
  "account.hasTwoStep": { call: (api) => api.account.hasTwoStep(), letsIn: everyPerson },
  "account.passkeys": { call: (api) => api.account.passkeys(), letsIn: everyPerson },
  "account.renamePasskey": {
    prepare: passkey,
    call: (api) => api.account.renamePasskey({ id: "k", name: "Téléphone" }),
    letsIn: everyPerson,
    serves: ["recruiter"],
  },
  "account.services": { call: (api) => api.account.services(), letsIn: everyPerson },
  "account.unlinkService": {
    prepare: identity,
    call: (api) => api.account.unlinkService({ id: "service" }),
    letsIn: everyPerson,
    serves: ["recruiter"],
  },
  "account.endOwnSession": {
    prepare: session,
    call: (api) => api.account.endOwnSession({ id: "s" }),
    letsIn: everyPerson,
    serves: ["recruiter"],
  },
  "account.endOtherSessions": {
    call: (api) => api.account.endOtherSessions({ kept: "s" }),
    letsIn: everyPerson,
  },
  "account.exportData": { call: (api) => api.account.exportData(), letsIn: everyPerson },
  "invitation.show": {
    prepare: invitation,
    call: (api) => api.invitation.show({ token: "token" }),
    letsIn: everybody,
  },
  "invitation.accept": {
    prepare: invitation,
    call: (api) => api.invitation.accept({ token: "token" }),
    letsIn: everybody,
    // Whoever holds the link without having signed in reads that mailbox.
    serves: ["visitor", "recruiter"],
  },
  "demo.people": { call: (api) => api.demo.people(), letsIn: everybody },
  "mailbox.list": { call: (api) => api.mailbox.list(), letsIn: everybody },
  "mailbox.show": { call: (api) => api.mailbox.show({ id: "x" }), letsIn: everybody },
};
