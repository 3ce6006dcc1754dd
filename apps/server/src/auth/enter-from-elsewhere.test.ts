import {
  createUser,
  giveRole,
  mailboxMessages,
  saveCompanies,
  servicesOf,
  setMember,
  type TremplinDatabase,
} from "@tremplin/database";
import { companyExample, eachDialect } from "@tremplin/database/testing";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { origin } from "../testing/accounts-board.ts";
import { elsewhereBoard as boardOf, client, zoe } from "../testing/elsewhere-board.ts";
import { passThrough, startIdentityProvider } from "../testing/identity-provider.ts";

const signed = await startIdentityProvider({ ...client, signsClaims: true });
const plain = await startIdentityProvider(client);
signed.serve(origin);
const strict = await startIdentityProvider({ ...client, signsClaims: true, isStrict: true });
plain.serve(origin);
strict.serve(origin);
afterAll(() => Promise.all([signed.stop(), plain.stop(), strict.stop()]));

/** What a fault leaves in the operator's log. */
const log = vi.spyOn(console, "error").mockImplementation(() => {});
beforeEach(() => {
  log.mockClear();
  Object.assign(signed, { person: zoe, level: "eidas1" });
  Object.assign(plain, { person: zoe, level: "eidas1" });
});

/** A board where one signs in by the service that signs its claims, unless `changed` says another. */
const elsewhereBoard = (database: TremplinDatabase, changed = {}, secrets?: Record<string, string>) =>
  boardOf(database, { issuer: signed.url, ...changed }, secrets);

const refused = (code: string) => ({ ok: false, refusal: { code } });

eachDialect((_engine, open) => {
  test.each([
    ["signs what it tells", signed],
    ["tells it plainly", plain],
  ])("an advisor comes in by a professional service that %s, and leaves it too", async (_how, provider) => {
    const database = await open();
    const { board, goThrough } = await elsewhereBoard(database, {
      issuer: provider.url,
      acrValues: ["eidas1", "eidas2"],
    });
    const came = await goThrough();
    if (!came.ok || came.value.kind !== "in") throw new Error(JSON.stringify(came));
    expect(provider.asked.get("acr_values")).toBe("eidas1 eidas2");
    expect(provider.asked.get("code_challenge_method")).toBe("S256");
    expect(came.value.back).toBe("/espace/jeunes");
    board.take(came.value.letIn.headers);
    expect((await board.browser()).actor).toMatchObject({ name: "Zoé Béranger", roles: ["advisor"] });
    expect(await servicesOf(database.db, "zoe")).toEqual(["service"]);
    await board.lastLink();
    const mails = await mailboxMessages(database.db, 10);
    expect(mails.map(({ kind }) => kind)).toEqual(["account.guard-changed"]);

    // Their address there may change: they are known by what the service calls them.
    provider.person = { sub: zoe.sub };
    expect(await goThrough()).toMatchObject({ ok: true, value: { kind: "in" } });
    const { onward } = await (await board.browser()).signIn.signOut();
    // The cookie of the second sign-in was not taken: this session came from nowhere.
    expect(onward).toBeNull();
  });

  test("ending the session ends that of the service, by its proof; not where the instance says no", async () => {
    const { board, goThrough } = await elsewhereBoard(await open());
    const came = await goThrough();
    if (!came.ok || came.value.kind !== "in") throw new Error(JSON.stringify(came));
    board.take(came.value.letIn.headers);
    const { onward } = await (await board.browser()).signIn.signOut();
    const address = new URL(onward?.location ?? "");
    expect(address.origin).toBe(signed.url);
    expect(address.searchParams.get("post_logout_redirect_uri")).toBe(`${origin}/deconnexion`);
    expect(address.searchParams.get("state")).toMatch(/^[\w-]{20,}$/);
    expect(address.searchParams.get("id_token_hint")?.split(".")).toHaveLength(3);
    expect((await fetch(address)).status).toBe(200);
    expect((await board.browser()).actor.kind).toBe("visitor");

    const quiet = await elsewhereBoard(await open(), { signsOut: false });
    const again = await quiet.goThrough();
    if (!again.ok || again.value.kind !== "in") throw new Error(JSON.stringify(again));
    quiet.take(again.value.letIn.headers);
    expect((await (await quiet.browser()).signIn.signOut()).onward).toBeNull();
  });

  test("another answer than that to one's own question opens nothing", async () => {
    const database = await open();
    const { board, leave, comeBack } = await elsewhereBoard(database);
    const nothing = async () => {
      expect(await database.db.selectFrom("session").select("id").execute()).toEqual([]);
      expect(await servicesOf(database.db, "zoe")).toEqual([]);
    };
    // Another state than was sent.
    const first = await leave();
    const address = await passThrough(first.location, origin);
    const forged = new URL(address);
    forged.searchParams.set("state", "forged");
    expect(await comeBack(forged)).toMatchObject(refused("elsewhere-refused"));
    // From a browser that asked nothing, and from one that asked something else.
    const kept = board.cookie;
    board.cookie = "";
    expect(await comeBack(address)).toMatchObject(refused("elsewhere-refused"));
    await leave();
    expect(await comeBack(address)).toMatchObject(refused("elsewhere-refused"));
    // Another nonce: the proof was made for somebody else's question.
    const second = await leave();
    const tampered = new URL(second.location);
    tampered.searchParams.set("nonce", "forged");
    expect(await comeBack(await passThrough(tampered.href, origin))).toMatchObject(
      refused("elsewhere-refused"),
    );
    // A code that serves for another secret than the browser's.
    const third = await leave();
    const mixed = await passThrough(third.location, origin);
    const fourth = await leave();
    mixed.searchParams.set("state", new URL(fourth.location).searchParams.get("state") ?? "");
    expect(await comeBack(mixed)).toMatchObject(refused("elsewhere-refused"));
    await nothing();
    // The one answer that is right, once, and not after ten minutes.
    board.cookie = kept;
    expect(await comeBack(address)).toMatchObject({ ok: true });
    expect(await comeBack(address)).toMatchObject(refused("elsewhere-refused"));
    const late = await leave();
    const end = await passThrough(late.location, origin);
    board.wait(601_000);
    expect(await comeBack(end)).toMatchObject(refused("elsewhere-refused"));
  });

  test("a service that knows no PKCE, and no parameter too many, is asked without", async () => {
    const { leave, comeBack, goThrough } = await elsewhereBoard(await open(), { issuer: strict.url });
    strict.person = zoe;
    expect(await goThrough()).toMatchObject({ ok: true, value: { kind: "in" } });
    expect([...strict.asked.keys()].some((name) => name.startsWith("code_challenge"))).toBe(false);
    // Its answers are bound to the question all the same.
    const { location } = await leave();
    const mixed = await passThrough(location, origin);
    const another = await leave();
    mixed.searchParams.set("state", new URL(another.location).searchParams.get("state") ?? "");
    expect(await comeBack(mixed)).toMatchObject(refused("elsewhere-refused"));
  });

  test("claims that were changed on the way open nothing, though the address is right", async () => {
    const { goThrough } = await elsewhereBoard(await open());
    signed.isSpoiled = true;
    expect(await goThrough()).toMatchObject(refused("elsewhere-refused"));
    signed.isSpoiled = false;
    expect(await goThrough()).toMatchObject({ ok: true });
  });

  test("a level below what is asked for opens nothing", async () => {
    const { goThrough } = await elsewhereBoard(await open(), { acrValues: ["eidas2"] });
    expect(await goThrough()).toMatchObject(refused("elsewhere-refused"));
    signed.level = "eidas2";
    expect(await goThrough()).toMatchObject({ ok: true });
  });

  test("an address that nobody proved links nothing, unless the service is trusted and silent", async () => {
    const database = await open();
    const { goThrough } = await elsewhereBoard(database);
    for (const said of [{ email_verified: false }, {}]) {
      const { email_verified: _proved, ...told } = zoe;
      signed.person = { ...told, ...said };
      expect(await goThrough()).toMatchObject(refused("elsewhere-unproved"));
    }
    expect(await servicesOf(database.db, "zoe")).toEqual([]);
    const trusting = await elsewhereBoard(database, { vouchesForEmail: true });
    signed.person = { ...zoe, email_verified: false };
    expect(await trusting.goThrough()).toMatchObject(refused("elsewhere-unproved"));
    signed.person = { sub: zoe.sub, email: zoe.email };
    expect(await trusting.goThrough()).toMatchObject({ ok: true });
  });

  test("a service for young people opens no account of the team or of a company", async () => {
    const database = await open();
    const { board, goThrough } = await elsewhereBoard(database, { audience: "candidates" });
    expect(await goThrough()).toMatchObject(refused("elsewhere-not-staff"));
    const now = board.services.now();
    await saveCompanies(database, [companyExample(1)]);
    await createUser(database, { id: "remi", name: "Rémi", email: "remi@exemple.fr" }, now);
    await setMember(database, companyExample(1).id, "remi", "recruiter", now);
    signed.person = { ...zoe, sub: "remi", email: "remi@exemple.fr" };
    expect(await goThrough()).toMatchObject(refused("elsewhere-not-staff"));
    // Not even one that it opened while they were nothing but young.
    await createUser(database, { id: "ali", name: "Ali", email: "ali@exemple.fr" }, now);
    await giveRole(database, "ali", "candidate", now);
    signed.person = { ...zoe, sub: "ali", email: "ali@exemple.fr" };
    expect(await goThrough()).toMatchObject({ ok: true });
    await giveRole(database, "ali", "moderator", now);
    expect(await goThrough()).toMatchObject(refused("elsewhere-not-staff"));
  });

  test("a professional service makes no account, and opens no young person's", async () => {
    const database = await open();
    const { board, goThrough } = await elsewhereBoard(database);
    signed.person = { ...zoe, sub: "new", email: "nouvelle@exemple.fr" };
    expect(await goThrough()).toMatchObject(refused("elsewhere-unknown"));
    await createUser(database, { id: "ali", name: "Ali", email: "ali@exemple.fr" }, board.services.now());
    await giveRole(database, "ali", "candidate", board.services.now());
    signed.person = { ...zoe, sub: "ali", email: "ali@exemple.fr" };
    expect(await goThrough()).toMatchObject(refused("elsewhere-not-candidate"));
    const users = await database.db.selectFrom("user").select("id").orderBy("id").execute();
    expect(users).toEqual([{ id: "ali" }, { id: "zoe" }]);
  });

  test("a young person makes an account with the address that their service proved", async () => {
    const database = await open();
    const { board, goThrough } = await elsewhereBoard(database, { audience: "candidates" });
    signed.person = { ...zoe, sub: "new", email: "Nouvelle@exemple.fr" };
    const came = await goThrough();
    if (!came.ok || came.value.kind !== "newcomer") throw new Error(JSON.stringify(came));
    // Nothing is kept before they say yes.
    expect(await database.db.selectFrom("user").select("id").execute()).toEqual([{ id: "zoe" }]);
    board.take(came.value.headers);
    const { signIn } = await board.browser();
    const newcomer = { name: "Zoé Béranger", email: "nouvelle@exemple.fr", service: "Service" };
    expect(signIn.newcomer()).toEqual(newcomer);
    expect(await signIn.enterNewcomer()).toMatchObject(refused("elsewhere-unknown"));
    const { email, name } = newcomer;
    await board.services.caller(origin).account.signUp({ name, email, age: "15-or-more" });
    const letIn = await (await board.browser()).signIn.enterNewcomer();
    if (!letIn.ok) throw new Error(letIn.refusal.code);
    board.take(letIn.value.headers);
    expect((await board.browser()).actor).toMatchObject({ email, roles: ["candidate"] });
    expect((await board.browser()).signIn.newcomer()).toBeNull();
    expect(await goThrough()).toMatchObject({ ok: true, value: { kind: "in" } });
  });

  test("who changes their mind is told so; a service that is away, too", async () => {
    const database = await open();
    const { leave, comeBack, goThrough } = await elsewhereBoard(database);
    signed.person = null;
    expect(await goThrough()).toMatchObject(refused("elsewhere-cancelled"));
    expect(log).not.toHaveBeenCalled();

    const gone = await startIdentityProvider(client);
    gone.serve(origin);
    gone.person = zoe;
    const away = await elsewhereBoard(database, { issuer: gone.url });
    const { location } = await away.leave();
    const address = await passThrough(location, origin);
    await gone.stop();
    expect(await away.comeBack(address)).toMatchObject(refused("provider-away"));
    const later = await elsewhereBoard(database, { issuer: gone.url });
    expect(await (await later.browser()).signIn.elsewhere("service", "/")).toMatchObject(
      refused("provider-away"),
    );
    expect(log).toHaveBeenCalled();
    expect(await (await later.browser()).signIn.elsewhere("autre", "/")).toMatchObject(
      refused("provider-away"),
    );
    // It still serves those whom it served.
    signed.person = zoe;
    const way = await leave();
    expect(await comeBack(await passThrough(way.location, origin))).toMatchObject({ ok: true });
  });

  test("a closed account stays closed, and a second step stays due", async () => {
    const database = await open();
    const { board, goThrough } = await elsewhereBoard(database);
    const inside = await goThrough();
    if (!inside.ok || inside.value.kind !== "in") throw new Error(JSON.stringify(inside));
    await database.db
      .insertInto("twoFactor")
      .values({ id: "t", userId: "zoe", secret: "", backupCodes: "[]", verified: true })
      .execute();
    expect(await goThrough()).toMatchObject({ ok: true, value: { letIn: { secondStepDue: true } } });
    await database.db.updateTable("user").set({ disabledAt: board.services.now() }).execute();
    expect(await goThrough()).toMatchObject(refused("account-closed"));
  });

  test("without its secret, or with a wrong one, a service opens nothing, and the log says which", async () => {
    const database = await open();
    const without = await elsewhereBoard(database, {}, {});
    expect(await (await without.browser()).signIn.elsewhere("service", "/")).toMatchObject(
      refused("provider-away"),
    );
    expect(String(log.mock.calls)).toContain("TREMPLIN_OIDC_SERVICE_SECRET");
    const wrong = await elsewhereBoard(database, {}, { TREMPLIN_OIDC_SERVICE_SECRET: "wrong" });
    expect(await wrong.goThrough()).toMatchObject(refused("elsewhere-refused"));
  });
});
