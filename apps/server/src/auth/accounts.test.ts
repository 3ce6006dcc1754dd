import {
  acceptInvitation,
  addInvitation,
  createUser,
  giveRole,
  mailboxMessages,
  savePushSubscription,
} from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { expect, test } from "vitest";
import { accountsBoard } from "../testing/accounts-board.ts";
import { codeOf } from "./one-time-code.ts";
import { tokenDigest } from "./seal.ts";

eachDialect((_engine, open) => {
  test("a link signs in once, and the session can be ended", async () => {
    const database = await open();
    const board = await accountsBoard(database);
    const { signIn, actor } = await board.browser();
    expect(actor.kind).toBe("visitor");
    expect(await signIn.requestLink({ email: "ZOE@exemple.fr", back: "/espace" })).toMatchObject({
      ok: true,
    });
    const token = await board.lastLink();
    const letIn = await signIn.followLink(token);
    if (!letIn.ok) throw new Error(letIn.refusal.code);
    board.take(letIn.value.headers);
    expect((await board.browser()).actor).toMatchObject({ name: "Zoé Béranger", roles: ["advisor"] });
    expect(await signIn.followLink(token)).toMatchObject({ ok: false, refusal: { code: "link-spent" } });
    const stolen = board.cookie;
    const { session } = (await board.browser()).signIn;
    const { db } = database;
    const told = { userId: session?.userId ?? "", p256dh: "p", auth: "a", device: null };
    for (const [id, sessionId] of [
      ["bound", session?.id ?? null],
      ["named", null],
      ["other", null],
    ] as const) {
      const endpoint = `https://push/${id}`;
      await savePushSubscription(db, { ...told, id, endpoint, sessionId, createdAt: board.services.now() });
    }
    await (await board.browser()).signIn.signOut({ endpoint: "https://push/named" });
    expect(await db.selectFrom("pushSubscription").select("id").execute()).toEqual([{ id: "other" }]);
    board.cookie = stolen;
    expect((await board.browser()).actor.kind).toBe("visitor");
  });

  test("an invitation signs in just after it was accepted, not before, and not later", async () => {
    const database = await open();
    const board = await accountsBoard(database);
    const { db } = database;
    const acceptedAt = board.services.now();
    const invitation = { id: "i", tokenDigest: tokenDigest("token"), email: "zoe@exemple.fr", name: null };
    const place = { role: "moderator" as const, companyId: null, antennaId: null, invitedBy: null };
    const times = { createdAt: acceptedAt, expiresAt: acceptedAt, acceptedAt: null, revokedAt: null };
    await addInvitation(db, { ...invitation, ...place, ...times });
    const spent = { ok: false, refusal: { code: "link-spent" } };
    expect(await (await board.browser()).signIn.byInvitation("token")).toEqual(spent);
    expect(await (await board.browser()).signIn.byInvitation("another")).toEqual(spent);
    await acceptInvitation(db, "i", acceptedAt);
    const letIn = await (await board.browser()).signIn.byInvitation("token");
    if (!letIn.ok) throw new Error(letIn.refusal.code);
    board.take(letIn.value.headers);
    expect((await board.browser()).actor).toMatchObject({ name: "Zoé Béranger" });
    board.wait(60_000);
    expect(await (await board.browser()).signIn.byInvitation("token")).toEqual(spent);
  });

  test("an address without account gets the same answer, and its owner a mail that says so", async () => {
    const database = await open();
    const board = await accountsBoard(database);
    const { signIn } = await board.browser();
    const known = await signIn.requestLink({ email: "zoe@exemple.fr", back: "/" });
    const unknown = await signIn.requestLink({ email: "inconnue@exemple.fr", back: "/" });
    expect(unknown).toEqual(known);
    await board.lastLink();
    const mails = await mailboxMessages(database.db, 10);
    expect(mails.map(({ kind, toEmail }) => `${kind} ${toEmail}`).toSorted()).toEqual([
      "account.none inconnue@exemple.fr",
      "account.sign-in zoe@exemple.fr",
    ]);
  });

  test("a password is guessed a few times only, and a wrong one says no more than an unknown address", async () => {
    const board = await accountsBoard(await open());
    const { signIn } = await board.browser();
    await signIn.requestLink({ email: "zoe@exemple.fr", back: "/" });
    const letIn = await signIn.followLink(await board.lastLink());
    if (!letIn.ok) throw new Error(letIn.refusal.code);
    board.take(letIn.value.headers);
    const inside = (await board.browser()).signIn;
    expect(await inside.setPassword({ password: "zoeberanger", current: "" })).toMatchObject({ ok: false });
    expect(await inside.setPassword({ password: "un chat vert dort", current: "" })).toMatchObject({
      ok: true,
    });
    expect(await inside.setPassword({ password: "un autre chat dort", current: "faux" })).toMatchObject({
      refusal: { code: "password-wrong", details: { field: "current" } },
    });
    const right = { email: "zoe@exemple.fr", password: "un chat vert dort" };
    expect(await signIn.withPassword(right)).toMatchObject({ ok: true });
    const wrong = await signIn.withPassword({ ...right, password: "faux" });
    const unknown = await signIn.withPassword({ email: "personne@exemple.fr", password: "faux" });
    expect(wrong).toEqual(unknown);
    for (let times = 0; times < 5; times += 1) await signIn.withPassword({ ...right, password: "faux" });
    expect(await signIn.withPassword(right)).toMatchObject({ refusal: { code: "too-many" } });
    // Who guesses bars their own network, not the person.
    const elsewhere = (await board.browser("10.0.0.2")).signIn;
    expect(await elsewhere.withPassword(right)).toMatchObject({ ok: true });
    board.wait(601_000);
    expect(await signIn.withPassword(right)).toMatchObject({ ok: true });
  });

  test("passwords guessed from many networks end for a day, for any address, and a link signs in", async () => {
    const database = await open();
    const board = await accountsBoard(database);
    for (const email of ["zoe@exemple.fr", "personne@exemple.fr"]) {
      const guess = async (network: number) =>
        (await board.browser(`10.0.1.${network}`)).signIn.withPassword({ email, password: "faux" });
      const wrong = { ok: false, refusal: { code: "sign-in-refused" } };
      expect(await guess(1)).toEqual(wrong);
      // As after 48 more, each of which takes the time of a hash.
      await database.db
        .updateTable("rateLimit")
        .set({ count: 49 })
        .where("key", "like", "passwords-day%")
        .execute();
      expect(await guess(50)).toEqual(wrong);
      expect(await guess(51)).toEqual({ ok: false, refusal: { code: "passwords-of-day" } });
      const { signIn } = await board.browser("10.0.2.1");
      expect(await signIn.requestLink({ email, back: "/" })).toMatchObject({ ok: true });
    }
  });

  test("links asked for by others do not keep one from one's own, and what is asked too often is told", async () => {
    const database = await open();
    const board = await accountsBoard(database);
    const orders = async () =>
      (await database.db.selectFrom("outbox").selectAll().where("queue", "=", "mail").execute()).length;
    for (const email of ["zoe@exemple.fr", "inconnue@exemple.fr"]) {
      const before = await orders();
      const ask = async (address: string) =>
        (await board.browser(address)).signIn.requestLink({ email, back: "/" });
      const refused = (code: string) => ({ ok: false, refusal: { code } });
      const sent = { ok: true, value: null };
      for (let times = 0; times < 5; times += 1) expect(await ask("10.0.0.66")).toEqual(sent);
      expect(await ask("10.0.0.66")).toEqual(refused("too-many"));
      expect(await ask("10.0.0.1")).toEqual(sent);
      // Within a day one network has fifteen, however slowly it asks.
      for (let times = 0; times < 10; times += 1) {
        board.wait(601_000);
        expect(await ask("10.0.0.66")).toEqual(sent);
      }
      board.wait(601_000);
      expect(await ask("10.0.0.66")).toEqual(refused("links-of-day"));
      // And one mailbox forty, wherever they are asked for: the page says the same.
      for (let network = 0; network < 40; network += 1) expect(await ask(`10.0.3.${network}`)).toEqual(sent);
      expect((await orders()) - before).toBe(40);
      board.wait(86_400_000);
      expect(await ask("10.0.0.66")).toEqual(sent);
      expect((await orders()) - before).toBe(41);
    }
  });

  test("with two steps, a link alone opens nothing; a code does, a backup code once", async () => {
    const board = await accountsBoard(await open());
    const { services } = board;
    const enter = async () => {
      const { signIn } = await board.browser();
      await signIn.requestLink({ email: "zoe@exemple.fr", back: "/" });
      const letIn = await signIn.followLink(await board.lastLink());
      if (!letIn.ok) throw new Error(letIn.refusal.code);
      board.take(letIn.value.headers);
      return letIn.value.secondStepDue;
    };
    expect(await enter()).toBe(false);
    const inside = (await board.browser()).signIn;
    const { key } = await inside.beginTwoStep();
    expect(await inside.confirmTwoStep("000000")).toMatchObject({ refusal: { code: "code-wrong" } });
    const on = await inside.confirmTwoStep(codeOf(key, services.now()));
    if (!on.ok) throw new Error(on.refusal.code);
    board.cookie = "";
    expect(await enter()).toBe(true);
    expect((await board.browser()).actor.kind).toBe("visitor");
    expect(await (await board.browser()).signIn.secondStep("123456")).toMatchObject({ ok: false });
    expect(await (await board.browser()).signIn.secondStep(on.value[0] ?? "")).toMatchObject({ ok: true });
    expect((await board.browser()).actor.kind).toBe("person");
    board.cookie = "";
    await enter();
    expect(await (await board.browser()).signIn.secondStep(on.value[0] ?? "")).toMatchObject({ ok: false });
    board.wait(30_000);
    expect(await (await board.browser()).signIn.secondStep(codeOf(key, services.now()))).toMatchObject({
      ok: true,
    });
  });

  test("a code of the second step serves once, be it for two sign-ins at the same instant", async () => {
    const board = await accountsBoard(await open());
    const { services } = board;
    const enter = async () => {
      board.cookie = "";
      const { signIn } = await board.browser();
      await signIn.requestLink({ email: "zoe@exemple.fr", back: "/" });
      const letIn = await signIn.followLink(await board.lastLink());
      if (!letIn.ok) throw new Error(letIn.refusal.code);
      board.take(letIn.value.headers);
      return (await board.browser()).signIn;
    };
    const inside = await enter();
    const { key } = await inside.beginTwoStep();
    const first = codeOf(key, services.now());
    const on = await inside.confirmTwoStep(first);
    if (!on.ok) throw new Error(on.refusal.code);
    const used = { ok: false, refusal: { code: "code-used" } };
    const one = await enter();
    expect(await one.secondStep(first)).toEqual(used);
    board.wait(30_000);
    const two = await enter();
    const second = codeOf(key, services.now());
    const answers = await Promise.all([one.secondStep(second), two.secondStep(second)]);
    expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(answers).toContainEqual(used);
    board.wait(601_000);
    const spare = on.value[0] ?? "";
    const [three, four] = [await enter(), await enter()];
    const spares = await Promise.all([three.secondStep(spare), four.secondStep(spare)]);
    expect(spares.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  });

  test("a role that asks for two steps waits until there are two", async () => {
    const database = await open();
    const board = await accountsBoard(database);
    const { services } = board;
    await giveRole(database, "zoe", "administrator", services.now());
    const { signIn } = await board.browser();
    await signIn.requestLink({ email: "zoe@exemple.fr", back: "/" });
    const letIn = await signIn.followLink(await board.lastLink());
    if (!letIn.ok) throw new Error(letIn.refusal.code);
    board.take(letIn.value.headers);
    const before = await board.browser();
    expect(before.actor).toMatchObject({ roles: ["advisor"] });
    expect(before.signIn.isTwoStepMissing).toBe(true);
    const { key } = await before.signIn.beginTwoStep();
    expect((await board.browser()).actor).toMatchObject({ roles: ["advisor"] });
    await before.signIn.confirmTwoStep(codeOf(key, services.now()));
    const after = await board.browser();
    expect(after.actor).toMatchObject({ roles: ["administrator", "advisor"] });
    expect(after.signIn.isTwoStepMissing).toBe(false);
  });

  test("a closed account gets no link, and a link that it had opens nothing", async () => {
    const database = await open();
    const board = await accountsBoard(database);
    const { signIn } = await board.browser();
    await signIn.requestLink({ email: "zoe@exemple.fr", back: "/" });
    const token = await board.lastLink();
    await database.db.updateTable("user").set({ disabledAt: board.services.now() }).execute();
    expect(await signIn.followLink(token)).toMatchObject({ ok: false, refusal: { code: "link-spent" } });
    expect(await database.db.selectFrom("session").selectAll().execute()).toEqual([]);
    expect(await signIn.requestLink({ email: "zoe@exemple.fr", back: "/" })).toEqual({
      ok: true,
      value: null,
    });
    await board.lastLink();
    const mails = await mailboxMessages(database.db, 10);
    expect(mails.map(({ kind }) => kind).toSorted()).toEqual(["account.closed", "account.sign-in"]);
  });

  test("a session that is over ends alone", async () => {
    const database = await open();
    const board = await accountsBoard(database);
    const enter = async () => {
      board.cookie = "";
      const { signIn } = await board.browser();
      await signIn.requestLink({ email: "zoe@exemple.fr", back: "/" });
      const letIn = await signIn.followLink(await board.lastLink());
      if (letIn.ok) board.take(letIn.value.headers);
      return board.cookie;
    };
    const old = await enter();
    await database.db
      .updateTable("session")
      .set({ createdAt: new Date(board.services.now().getTime() - 61 * 86_400_000) })
      .execute();
    const fresh = await enter();
    board.cookie = old;
    expect((await board.browser()).actor.kind).toBe("visitor");
    board.cookie = fresh;
    expect((await board.browser()).actor.kind).toBe("person");
  });

  test("a closed account has no session left, and staff sign in again after half a day", async () => {
    const database = await open();
    const board = await accountsBoard(database);
    const enter = async () => {
      board.cookie = "";
      const { signIn } = await board.browser();
      await signIn.requestLink({ email: "zoe@exemple.fr", back: "/" });
      const letIn = await signIn.followLink(await board.lastLink());
      if (letIn.ok) board.take(letIn.value.headers);
      return (await board.browser()).actor.kind;
    };
    expect(await enter()).toBe("person");
    await database.db
      .updateTable("session")
      .set({ updatedAt: new Date(board.services.now().getTime() - 13 * 3_600_000) })
      .execute();
    expect((await board.browser()).actor.kind).toBe("visitor");
    expect(await enter()).toBe("person");
    await database.db.updateTable("user").set({ disabledAt: board.services.now() }).execute();
    expect((await board.browser()).actor.kind).toBe("visitor");
    expect(await database.db.selectFrom("session").selectAll().execute()).toEqual([]);
  });

  test("one steps into invented people only, of a demo only", async () => {
    const database = await open();
    const demo = await accountsBoard(database);
    await createUser(
      database,
      { id: "demo", name: "Exemple", email: "exemple@demo.example", isDemo: true },
      demo.services.now(),
    );
    const { signIn } = await demo.browser();
    expect(await signIn.stepInto("zoe")).toMatchObject({ refusal: { code: "forbidden" } });
    expect(await signIn.stepInto("nobody")).toMatchObject({ refusal: { code: "forbidden" } });
    expect(await signIn.stepInto("demo")).toMatchObject({ ok: true });
    const real = await accountsBoard(database, {
      change: (instance) => ({ ...instance, isDemo: false }),
    });
    expect(await (await real.browser()).signIn.stepInto("demo")).toMatchObject({
      refusal: { code: "forbidden" },
    });
  });

  test("a cookie of one's own making opens nothing", async () => {
    const board = await accountsBoard(await open());
    for (const cookie of ["session=zoe", "session=a.b", "session=%00", "__Host-session=x; session=y"]) {
      board.cookie = cookie;
      expect((await board.browser()).actor.kind).toBe("visitor");
    }
  });
});
