import { createUser, giveRole, mailboxMessages, type TremplinDatabase } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { expect, test } from "vitest";
import { accountsBoard, origin } from "../testing/accounts-board.ts";
import { Authenticator } from "../testing/authenticator.ts";

const refused = { ok: false, refusal: { code: "passkey-refused" } };

/** A board with Zoé signed in, and a telephone of hers with a passkey. */
async function passkeyBoard(database: TremplinDatabase) {
  const board = await accountsBoard(database);
  const begin = async (under = origin) => {
    const { signIn } = await board.browser("10.0.0.1", under);
    const begun = await signIn.beginPasskey();
    if (!begun.ok) throw new Error(begun.refusal.code);
    return begun.value;
  };
  const ask = async (under = origin) => {
    const { signIn } = await board.browser("10.0.0.1", under);
    const asked = await signIn.askPasskey();
    if (!asked.ok) throw new Error(asked.refusal.code);
    return asked.value;
  };
  const add = async (credential: string, name = "Téléphone") =>
    (await board.browser()).signIn.addPasskey({ name, credential });
  const use = async (answer: string, under = origin) => {
    const letIn = await (await board.browser("10.0.0.1", under)).signIn.withPasskey(answer);
    if (letIn.ok) board.take(letIn.value.headers);
    return letIn;
  };
  /** Signs in by a link, as one does without passkey. */
  const enter = async (email = "zoe@exemple.fr") => {
    board.cookie = "";
    const { signIn } = await board.browser();
    await signIn.requestLink({ email, back: "/" });
    const letIn = await signIn.followLink(await board.lastLink());
    if (!letIn.ok) throw new Error(letIn.refusal.code);
    board.take(letIn.value.headers);
    return letIn.value.secondStepDue;
  };
  await enter();
  const telephone = new Authenticator(origin);
  expect(await add(telephone.make(await begin()))).toEqual({ ok: true, value: null });
  return { ...board, board, telephone, begin, ask, add, use, enter };
}

eachDialect((_engine, open) => {
  test("a passkey signs in without an address, until it is removed; its owner is told of both", async () => {
    const database = await open();
    const { board, telephone, ask, use } = await passkeyBoard(database);
    const [made] = await database.db.selectFrom("passkey").selectAll().execute();
    expect(made).toMatchObject({ userId: "zoe", name: "Téléphone", transports: "internal", usedAt: null });
    board.cookie = "";
    expect(await use(telephone.use(await ask()))).toMatchObject({
      ok: true,
      value: { secondStepDue: false },
    });
    const { actor, signIn } = await board.browser();
    expect(actor).toMatchObject({ name: "Zoé Béranger" });
    const used = await database.db.selectFrom("passkey").selectAll().executeTakeFirstOrThrow();
    expect(used).toMatchObject({ counter: 1, usedAt: expect.any(Date) });

    expect(await signIn.removePasskey(made?.id ?? "")).toEqual({ ok: true, value: null });
    // The session of the link, on another device, has ended; this one goes on.
    const sessions = await database.db.selectFrom("session").select("id").execute();
    expect(sessions).toEqual([{ id: signIn.session?.id }]);
    expect(await use(telephone.use(await ask()))).toEqual(refused);
    await board.lastLink();
    const told = (await mailboxMessages(database.db, 10)).filter(
      ({ kind }) => kind === "account.guard-changed",
    );
    expect(told.map(({ toEmail }) => toEmail)).toEqual(["zoe@exemple.fr", "zoe@exemple.fr"]);
  });

  test("a challenge serves once, for a while, and for what it was made", async () => {
    const { board, telephone, begin, ask, add, use } = await passkeyBoard(await open());
    const answer = telephone.use(await ask());
    expect(await use(answer)).toMatchObject({ ok: true });
    expect(await use(answer)).toEqual(refused);
    const late = telephone.use(await ask());
    board.wait(301_000);
    expect(await use(late)).toEqual(refused);
    expect(await use(telephone.use({ challenge: "bWFkZSB1cA" }))).toEqual(refused);
    // What was asked for to add a passkey does not sign in, nor the other way round.
    const options = await begin();
    expect(await use(telephone.use(options))).toEqual(refused);
    const other = new Authenticator(origin);
    expect(await add(other.make({ ...options, ...(await ask()) }))).toEqual(refused);
    const twice = other.make(await begin());
    expect(await add(twice)).toMatchObject({ ok: true });
    expect(await add(twice)).toEqual(refused);
  });

  test("what was signed for another site, or by nobody who showed to be its owner, opens nothing", async () => {
    const { telephone, begin, ask, add, use } = await passkeyBoard(await open());
    const elsewhere = { origin: "https://faux.exemple" };
    expect(await use(telephone.use(await ask(), elsewhere))).toEqual(refused);
    expect(await use(telephone.use(await ask(), { isVerified: false }))).toEqual(refused);
    // Under another name of the same board, a passkey is another's.
    expect(await use(telephone.use(await ask()), "http://autre.localhost")).toEqual(refused);
    expect(await add(new Authenticator(origin).make(await begin(), elsewhere))).toEqual(refused);
    expect(await add(new Authenticator(origin).make(await begin(), { isVerified: false }))).toEqual(refused);
  });

  test("another's passkey does not become mine, and mine does not sign in as another", async () => {
    const database = await open();
    const { board, enter, telephone, begin, ask, add, use } = await passkeyBoard(database);
    await createUser(database, { id: "ali", name: "Ali", email: "ali@exemple.fr" }, board.services.now());
    const begunByZoe = await begin();
    const [passkey] = await database.db.selectFrom("passkey").select(["id", "credentialId"]).execute();
    await enter("ali@exemple.fr");
    expect(await add(new Authenticator(origin).make(begunByZoe))).toEqual(refused);
    const copy = new Authenticator(origin, Buffer.from(passkey?.credentialId ?? "", "base64url"));
    expect(await add(copy.make(await begin()))).toEqual(refused);
    expect(await (await board.browser()).signIn.removePasskey(passkey?.id ?? "")).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await use(telephone.use(await ask(), { userHandle: "ali" }))).toEqual(refused);
    // A device that knows the passkey's name and not its key.
    expect(await use(copy.use(await ask(), { userHandle: "zoe" }))).toEqual(refused);
    expect(await use(telephone.use(await ask()))).toMatchObject({ ok: true });
  });

  test("a passkey is both steps in one, and the second step of those who must have one", async () => {
    const database = await open();
    const { board, enter, telephone, ask, use } = await passkeyBoard(database);
    const both = { roles: expect.arrayContaining(["administrator", "advisor"]) };
    await giveRole(database, "zoe", "administrator", board.services.now());
    expect((await board.browser()).actor).toMatchObject(both);
    expect(await enter()).toBe(true);
    const half = await board.browser();
    expect(half.actor.kind).toBe("visitor");
    expect(await half.signIn.secondSteps()).toEqual({ byCode: false, byPasskey: true });
    expect(await use(telephone.use(await ask()))).toMatchObject({ ok: true });
    expect((await board.browser()).actor).toMatchObject(both);
    // The session that waited for its second step is gone.
    const waiting = await database.db
      .selectFrom("session")
      .select("id")
      .where("secondStepDue", "=", true)
      .execute();
    expect(waiting).toEqual([]);
  });

  test("a closed account's passkey opens nothing, and nonsense is refused", async () => {
    const database = await open();
    const { telephone, begin, ask, add, use } = await passkeyBoard(database);
    for (const nonsense of ["", "null", "{}", '{"id":1}', '{"id":"x","response":{}}', "x".repeat(30_000)]) {
      expect(await use(nonsense)).toEqual(refused);
      expect(await add(nonsense)).toEqual(refused);
    }
    const made = new Authenticator(origin).make(await begin());
    expect(await add(made, "  ")).toMatchObject({
      refusal: { code: "required", details: { field: "name" } },
    });
    await database.db.updateTable("user").set({ disabledAt: new Date() }).execute();
    expect(await use(telephone.use(await ask()))).toEqual(refused);
  });

  test("nobody has more than ten", async () => {
    const database = await open();
    const { board } = await passkeyBoard(database);
    const [one] = await database.db.selectFrom("passkey").selectAll().execute();
    if (!one) throw new Error("No passkey");
    for (let number = 1; number < 10; number += 1) {
      const another = { ...one, id: `k${number}`, credentialId: `c${number}` };
      await database.db.insertInto("passkey").values(another).execute();
    }
    expect(await (await board.browser()).signIn.beginPasskey()).toMatchObject({
      refusal: { code: "passkeys-many", details: { maximum: 10 } },
    });
  });
});
