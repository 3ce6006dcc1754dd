import type { Person } from "@tremplin/core/account";
import {
  addInvitation,
  createUser,
  giveRole,
  personById,
  recordFileReading,
  savePassword,
  setMember,
  type TremplinDatabase,
  userByEmail,
} from "@tremplin/database";
import { companyExample, eachDialect } from "@tremplin/database/testing";
import { expect, test } from "vitest";
import { boardNow, testBoard } from "../../testing/board.ts";

const company = companyExample(1);

async function accountBoard(database: TremplinDatabase) {
  const board = await testBoard(database, { companies: [company], offers: [] });
  await createUser(database, { id: "zoe", name: "Zoé", email: "zoe@exemple.fr" }, boardNow);
  await createUser(database, { id: "ali", name: "Ali", email: "ali@exemple.fr" }, boardNow);
  const person = async (id: string): Promise<Person> => {
    const found = await personById(database.db, id);
    if (!found) throw new Error(`No ${id}`);
    return found;
  };
  const seen = new Map<string, { kind: string; to: string; token: string }>();
  return {
    ...board,
    person,
    as: async (id: string) => board.as(await person(id)),
    async session(id: string) {
      const times = {
        createdAt: boardNow,
        updatedAt: boardNow,
        expiresAt: new Date(boardNow.getTime() + 1e6),
      };
      const made = { id: `session of ${id}`, token: id, userId: id, ipAddress: null, userAgent: null };
      await database.db
        .insertInto("session")
        .values({ ...made, ...times })
        .execute();
    },
    /** The mails that were ordered, in the order in which this was asked: kind, recipient, token of the link. */
    async mails() {
      const rows = await database.db
        .selectFrom("outbox")
        .select(["id", "payload"])
        .where("queue", "=", "mail")
        .execute();
      for (const { id, payload } of rows) {
        if (seen.has(id)) continue;
        const mail = payload as { kind: string; to: { email: string }; values: { path?: string } };
        const token = mail.values.path?.split("/").at(-1) ?? "";
        seen.set(id, { kind: mail.kind, to: mail.to.email, token });
      }
      return [...seen.values()];
    },
    async lastToken() {
      return (await this.mails()).findLast(({ token }) => token !== "")?.token ?? "";
    },
  };
}

const spent = { ok: false, refusal: { code: "wish-spent" } };

eachDialect((_engine, open) => {
  test("an address changes once the old and the new one have said so", async () => {
    const database = await open();
    const board = await accountBoard(database);
    await board.session("zoe");
    const zoe = await board.as("zoe");
    expect(await zoe.account.changeEmail({ email: "ZOE@exemple.fr" })).toMatchObject({
      refusal: { code: "email-same", details: { field: "email" } },
    });
    expect(await zoe.account.changeEmail({ email: "Nouvelle@exemple.fr" })).toMatchObject({ ok: true });
    const first = await board.lastToken();
    const { account } = board.api;
    expect(await account.wish({ token: first })).toEqual({
      ok: true,
      value: { kind: "new-email", email: "nouvelle@exemple.fr" },
    });
    expect(await account.confirm({ token: first })).toMatchObject({ ok: true });
    expect(await account.confirm({ token: first })).toEqual(spent);
    expect(await userByEmail(database.db, "zoe@exemple.fr")).toMatchObject({ id: "zoe" });
    expect(await account.confirm({ token: await board.lastToken() })).toMatchObject({ ok: true });
    expect(await board.person("zoe")).toMatchObject({ email: "nouvelle@exemple.fr" });
    expect(await database.db.selectFrom("session").selectAll().execute()).toEqual([]);
    expect((await board.mails()).map(({ kind, to }) => `${kind} ${to}`)).toEqual([
      "account.confirm zoe@exemple.fr",
      "account.email-change nouvelle@exemple.fr",
      "account.email-changed zoe@exemple.fr",
    ]);
  });

  test("a name is no place for the address of a site, in mails to others", async () => {
    const board = await accountBoard(await open());
    const zoe = await board.as("zoe");
    for (const name of ["Confirmez sur www.evil.example", "Lot : https://evil.example", "evil.example"]) {
      await expect(zoe.account.rename({ name })).rejects.toThrow("name-address");
    }
    expect(await zoe.account.rename({ name: "Zoé J.Martin" })).toMatchObject({ ok: true });
    expect(await board.person("zoe")).toMatchObject({ name: "Zoé J.Martin" });
  });

  test("an address that has an account is not told so to who wants it, but to its owner", async () => {
    const database = await open();
    const board = await accountBoard(database);
    const zoe = await board.as("zoe");
    const free = await zoe.account.changeEmail({ email: "libre@exemple.fr" });
    const freed = await board.api.account.confirm({ token: await board.lastToken() });
    const taken = await zoe.account.changeEmail({ email: "ali@exemple.fr" });
    const kept = await board.api.account.confirm({ token: await board.lastToken() });
    expect(taken).toEqual(free);
    expect(kept).toEqual({ ...freed, value: { kind: "new-email", email: "ali@exemple.fr" } });
    expect((await board.mails()).at(-1)).toMatchObject({ kind: "account.email-taken", to: "ali@exemple.fr" });
    // Free when it was asked, taken when it is proved.
    await zoe.account.changeEmail({ email: "course@exemple.fr" });
    await board.api.account.confirm({ token: await board.lastToken() });
    await createUser(database, { id: "lea", name: "Léa", email: "course@exemple.fr" }, boardNow);
    expect(await board.api.account.confirm({ token: await board.lastToken() })).toEqual(spent);
    expect(await board.person("zoe")).toMatchObject({ email: "zoe@exemple.fr" });
  });

  test("a forgotten password goes by a link, nobody else's", async () => {
    const database = await open();
    const board = await accountBoard(database);
    for (const userId of ["zoe", "ali"]) {
      await savePassword(database, { id: userId, userId, password: "hash" }, boardNow);
    }
    await (await board.as("zoe")).account.forgetPassword();
    expect(await board.api.account.confirm({ token: "made-up" })).toEqual(spent);
    expect(await board.api.account.confirm({ token: await board.lastToken() })).toMatchObject({ ok: true });
    const accounts = await database.db.selectFrom("account").select("userId").execute();
    expect(accounts).toEqual([{ userId: "ali" }]);
    expect((await board.mails()).at(-1)).toMatchObject({ kind: "account.guard-changed" });
  });

  test("a link is good for half an hour, and five are sent in one", async () => {
    const database = await open();
    const board = await accountBoard(database);
    const zoe = await board.as("zoe");
    await zoe.account.forgetPassword();
    await database.db.updateTable("verification").set({ expiresAt: boardNow }).execute();
    const token = await board.lastToken();
    expect(await board.api.account.wish({ token })).toEqual(spent);
    expect(await board.api.account.confirm({ token })).toEqual(spent);
    for (let times = 1; times < 5; times += 1) {
      expect(await zoe.account.changeEmail({ email: "autre@exemple.fr" })).toMatchObject({ ok: true });
    }
    for (const refused of [
      zoe.account.changeEmail({ email: "autre@exemple.fr" }),
      zoe.account.forgetPassword(),
      zoe.account.deleteAccount(),
    ]) {
      expect(await refused).toMatchObject({ refusal: { code: "too-many" } });
    }
    expect(await board.mails()).toHaveLength(5);
  });

  test("who leaves takes everything along but what others have to answer for", async () => {
    const database = await open();
    const { db } = database;
    const board = await accountBoard(database);
    await board.session("zoe");
    await giveRole(database, "zoe", "candidate", boardNow);
    const reading = { id: "r", candidateId: "zoe", readerId: "ali", readerName: "Ali", at: boardNow };
    await recordFileReading(db, reading);
    const place = { role: "recruiter" as const, companyId: company.id, antennaId: null, invitedBy: null };
    const times = { createdAt: boardNow, expiresAt: boardNow, acceptedAt: null, revokedAt: null };
    const asked = { id: "i", tokenDigest: "d", email: "zoe@exemple.fr", name: "Zoé" };
    await addInvitation(db, { ...asked, ...place, ...times });
    await (await board.as("zoe")).account.deleteAccount();
    const token = await board.lastToken();
    expect(await board.api.account.confirm({ token })).toMatchObject({ value: { kind: "deletion" } });
    expect(await db.selectFrom("user").select("id").execute()).toEqual([{ id: "ali" }]);
    for (const table of ["session", "userRole", "fileReading", "invitation", "verification"] as const) {
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
    }
    const trail = await db.selectFrom("auditEntry").select(["action", "subjectLabel"]).execute();
    expect(trail).toEqual([{ action: "person.delete", subjectLabel: "zoe" }]);
    expect((await board.mails()).at(-1)).toMatchObject({ kind: "account.deleted", to: "zoe@exemple.fr" });
  });

  test("the last who administers stays, and who alone manages colleagues, also when it comes about later", async () => {
    const database = await open();
    const board = await accountBoard(database);
    await giveRole(database, "zoe", "administrator", boardNow);
    const zoe = await board.as("zoe");
    const last = { refusal: { code: "last-administrator" } };
    expect(await zoe.account.deleteAccount()).toMatchObject(last);
    await giveRole(database, "ali", "administrator", boardNow);
    expect(await zoe.account.deleteAccount()).toMatchObject({ ok: true });
    await database.db.updateTable("user").set({ disabledAt: boardNow }).where("id", "=", "ali").execute();
    expect(await board.api.account.confirm({ token: await board.lastToken() })).toMatchObject(last);
    await database.db.deleteFrom("userRole").execute();

    await setMember(database, company.id, "zoe", "recruiter-admin", boardNow);
    expect(await zoe.account.deleteAccount()).toMatchObject({ ok: true });
    await setMember(database, company.id, "ali", "recruiter", boardNow);
    expect(await zoe.account.deleteAccount()).toMatchObject({
      refusal: { code: "last-manager", details: { company: company.name } },
    });
    await setMember(database, company.id, "ali", "recruiter-admin", boardNow);
    expect(await zoe.account.deleteAccount()).toMatchObject({ ok: true });
  });

  test("an invented person of a demo stays", async () => {
    const database = await open();
    const board = await accountBoard(database);
    const demo = { id: "demo", name: "Exemple", email: "exemple@demo.example", isDemo: true };
    await createUser(database, demo, boardNow);
    expect(await (await board.as("demo")).account.deleteAccount()).toMatchObject({
      refusal: { code: "demo-person" },
    });
  });

  test("one's data are one's own, all of them, and no secret", async () => {
    const database = await open();
    const board = await accountBoard(database);
    await board.session("zoe");
    await board.session("ali");
    await setMember(database, company.id, "zoe", "recruiter", boardNow);
    await savePassword(database, { id: "p", userId: "zoe", password: "the hash" }, boardNow);
    const own = await (await board.as("zoe")).account.exportData();
    expect(own).toMatchObject({
      account: { name: "Zoé", email: "zoe@exemple.fr" },
      waysIn: [{ way: "password" }],
      companies: [{ company: company.name, role: "recruiter" }],
      sessions: [{ createdAt: boardNow }],
    });
    expect(own.sessions).toHaveLength(1);
    expect(JSON.stringify(own)).not.toMatch(/the hash|ali@/);
  });

  test("a young person signs up from 15 on; below, nothing is kept", async () => {
    const database = await open();
    const board = await accountBoard(database);
    const { signUp } = board.api.account;
    const nora = { name: "Nora", email: "Nora@exemple.fr" };
    expect(await signUp({ ...nora, age: "under-15" })).toMatchObject({ refusal: { code: "too-young" } });
    expect(await userByEmail(database.db, "nora@exemple.fr")).toBeUndefined();
    const made = await signUp({ ...nora, age: "15-or-more" });
    const user = await userByEmail(database.db, "nora@exemple.fr");
    expect(await board.person(user?.id ?? "")).toMatchObject({ name: "Nora", roles: ["candidate"] });
    // Nobody learns who has an account, and nothing of it changes.
    expect(await signUp({ name: "Autre", email: "zoe@exemple.fr", age: "15-or-more" })).toEqual(made);
    expect(await board.person("zoe")).toMatchObject({ name: "Zoé", roles: [] });
  });

  test("what is sent beyond the form changes nothing", async () => {
    const database = await open();
    const board = await accountBoard(database);
    const greedy = {
      roles: ["administrator"],
      role: "administrator",
      isDemo: true,
      emailVerified: true,
      id: "ali",
    };
    await board.api.account.signUp({
      ...greedy,
      name: "Eve",
      email: "eve@exemple.fr",
      age: "15-or-more",
    });
    const eve = await userByEmail(database.db, "eve@exemple.fr");
    expect(eve).toMatchObject({ emailVerified: false, isDemo: false });
    expect(await board.person(eve?.id ?? "")).toMatchObject({ roles: ["candidate"] });
    await (await board.as("zoe")).account.rename({ ...greedy, name: "Zo", userId: "ali" } as {
      name: string;
    });
    expect(await board.person("zoe")).toMatchObject({ name: "Zo", roles: [] });
    expect(await board.person("ali")).toMatchObject({ name: "Ali" });
  });
});
