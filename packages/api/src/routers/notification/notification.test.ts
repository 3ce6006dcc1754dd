import { addSavedSearch } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { expect, test } from "vitest";
import type { OrderedSms } from "../../notification/deliver.ts";
import type { StopTarget } from "../../notification/stop-links.ts";
import { TellingBoard } from "../../notification/testing.ts";
import { boardNow, type TestBoard } from "../../testing/board.ts";
import { anne, jeanne, lina } from "../../testing/three-sides.ts";

const day = 86_400_000;
const chosen = {
  on: [] as string[],
  channels: ["in-app" as const, "mail" as const],
  digestHour: null,
  quietFrom: 21,
  quietTo: 7,
  isMailQuiet: false,
  language: "fr" as const,
};

eachDialect((_engine, open) => {
  const told = new TellingBoard(open);

  const kindsOf = async (who: Parameters<TestBoard["as"]>[0]) =>
    (await told.board.as(who).notification.choices()).lines.map(({ kind }) => kind);
  const codes = async () => {
    const { db } = told.board.context.database;
    const rows = await db.selectFrom("outbox").select("payload").where("queue", "=", "sms").execute();
    return rows.map(({ payload }) => payload as unknown as Extract<OrderedSms, { code: string }>);
  };
  const tokenOf = (target: StopTarget, at = told.now) =>
    told.board.context.stopLinks.pathOf(target, at).split("/").at(-1) ?? "";

  test("one is asked about what may concern one, and never about what is essential", async () => {
    expect(await kindsOf(lina)).toContain("alert");
    expect(await kindsOf(lina)).not.toContain("application-received");
    expect(await kindsOf(anne)).toContain("application-to-review");
    expect(await kindsOf(jeanne)).toContain("application-received");
    expect(await kindsOf({ ...jeanne, memberships: [] })).toEqual([]);
    for (const who of [lina, anne, jeanne]) expect(await kindsOf(who)).not.toContain("decision");
  });

  test("what one ticks is kept; of a channel that was not asked about nothing changes", async () => {
    const api = told.board.as(lina);
    expect((await api.notification.choices()).channels).toEqual(["in-app", "mail"]);
    const saved = { ...chosen, on: ["message mail", "nothing mail"], digestHour: 12, quietFrom: 22 };
    await api.notification.saveChoices(saved);
    await api.notification.saveChoices({ ...saved, channels: ["in-app"], on: ["alert in-app"] });
    const after = await api.notification.choices();
    expect(after).toMatchObject({ digestHour: 12, quietFrom: 22, quietTo: 7, language: "fr" });
    const by = Object.fromEntries(after.lines.map(({ kind, by: each }) => [kind, each]));
    expect(by.message).toEqual({ "in-app": false, mail: true });
    expect(by.alert).toEqual({ "in-app": true, mail: false });
    expect(by.digest).toEqual({ "in-app": null, mail: false });
    // Nobody else's.
    const other = await told.board.as(anne).notification.choices();
    expect(other.lines.find(({ kind }) => kind === "message")?.by.mail).toBe(true);
  });

  test("a link stops the mails of its kind and no others, without signing in, as often as it is pressed", async () => {
    const token = tokenOf({ userId: "lina", kind: "message" });
    const page = () => told.board.api.notification.stopPage({ token });
    expect(await page()).toEqual({ ok: true, value: { what: "kind", kind: "message", isStopped: false } });
    expect(await page()).toMatchObject({ value: { isStopped: false } });
    await Promise.all(Array.from({ length: 5 }, () => told.board.api.notification.stop({ token })));
    expect(await page()).toMatchObject({ value: { isStopped: true } });
    const { lines } = await told.board.as(lina).notification.choices();
    expect(lines.filter(({ by }) => by.mail === false).map(({ kind }) => kind)).toEqual(["message"]);
  });

  test("a link of the mail of the day stops what waits for it, which the choices show and may tick again", async () => {
    await told.choose({
      digestHour: 18,
      on: ["message mail", "alert mail", "digest mail"],
      channels: ["mail"],
    });
    const token = tokenOf({ userId: "lina", kind: "digest" });
    await told.board.api.notification.stop({ token });
    expect(await told.board.api.notification.stopPage({ token })).toMatchObject({
      value: { isStopped: true },
    });
    const { lines } = await told.lina.choices();
    const ticked = lines.filter(({ by }) => by.mail === true).map(({ kind }) => kind);
    for (const kind of ["message", "alert", "digest"]) expect(ticked).not.toContain(kind);
    await told.tell();
    await told.remind();
    expect((await told.queued("mail")).map(({ kind }) => kind)).toEqual([]);
    await told.choose({ digestHour: 18, on: ["message mail"], channels: ["mail"] });
    await told.tell();
    expect((await told.queued("mail")).map(({ kind }) => kind)).toEqual(["conversation.message"]);
  });

  test("a link of an alert stops that alert alone", async () => {
    const search = {
      id: "s",
      userId: "lina",
      email: lina.email,
      query: "q=vendeur",
      label: "Vente",
      rhythm: "daily" as const,
      byEmail: true,
      tokenDigest: "d",
      confirmedAt: told.now,
      toldUntil: told.now,
      nextAt: told.now,
      createdAt: told.now,
      stoppedAt: null,
    };
    const { db } = told.board.context.database;
    await addSavedSearch(db, search);
    await addSavedSearch(db, { ...search, id: "other", query: "q=cuisine", tokenDigest: "e" });
    const token = tokenOf({ searchId: "s" });
    expect(await told.board.api.notification.stopPage({ token })).toMatchObject({
      value: { label: "Vente" },
    });
    await told.board.api.notification.stop({ token });
    const rows = await db.selectFrom("savedSearch").select("id").where("stoppedAt", "is", null).execute();
    expect(rows).toEqual([{ id: "other" }]);
  });

  test("a link that is old, made up or of somebody who is gone says so, and stops nothing", async () => {
    const spent = [
      tokenOf({ userId: "lina", kind: "message" }, new Date(told.now.getTime() - 401 * day)),
      tokenOf({ userId: "nobody", kind: "message" }),
      tokenOf({ searchId: "none" }),
      `${tokenOf({ userId: "lina", kind: "message" })}x`.slice(3),
      "abc",
    ];
    for (const token of spent) {
      expect(await told.board.api.notification.stopPage({ token })).toMatchObject({
        refusal: { code: "link-spent" },
      });
      expect(await told.board.api.notification.stop({ token })).toMatchObject({
        refusal: { code: "link-spent" },
      });
    }
    const { lines } = await told.board.as(lina).notification.choices();
    expect(lines.every(({ by }) => by.mail === true)).toBe(true);
  });

  test("a number is proved by its code, and only then text messages are asked about", async () => {
    const { notification } = told.board.as(lina);
    expect((await notification.choices()).phone).toEqual({ state: "none", number: "" });
    await notification.askCode({ number: "0692 12 34 56" });
    const [sent] = await codes();
    expect(sent?.number).toBe("+262692123456");
    expect((await notification.choices()).phone?.state).toBe("to-prove");
    expect(await notification.proveNumber({ code: "x" })).toMatchObject({ refusal: { code: "phone-code" } });
    const code = sent?.code ?? "";
    expect((await notification.proveNumber({ code: `${code.slice(0, 3)} ${code.slice(3)}` })).ok).toBe(true);
    const after = await notification.choices();
    expect(after.phone).toEqual({ state: "proved", number: "+262692123456" });
    expect(after.channels).toContain("sms");
    expect(after.lines.find(({ kind }) => kind === "appointment-reminder")?.by.sms).toBe(false);
    expect(after.lines.find(({ kind }) => kind === "message")?.by.sms).toBeNull();
    // Used up.
    expect((await notification.proveNumber({ code })).ok).toBe(false);
    await notification.removeNumber();
    expect((await notification.choices()).phone?.state).toBe("none");
  });

  test("a code is of its person, ends, and is not guessed", async () => {
    const { notification } = told.board.as(lina);
    await notification.askCode({ number: "06 12 34 56 78" });
    await told.board.as(anne).notification.askCode({ number: "06 12 34 56 79" });
    const [own, other] = await codes();
    expect((await notification.proveNumber({ code: other?.code ?? "" })).ok).toBe(false);
    const wrong = Array.from({ length: 20 }, () => notification.proveNumber({ code: "000000x" }));
    const answers = await Promise.all(wrong);
    const refused = answers.map((answer) => (answer.ok ? "" : answer.refusal.code));
    expect(refused.filter((refusal) => refusal === "phone-code").length).toBeLessThanOrEqual(4);
    expect(await notification.proveNumber({ code: own?.code ?? "" })).toMatchObject({
      refusal: { code: "phone-code-gone" },
    });
    told.now = new Date(boardNow.getTime() + 11 * 60_000);
    expect(await told.board.as(anne).notification.proveNumber({ code: other?.code ?? "" })).toMatchObject({
      refusal: { code: "phone-code-gone" },
    });
  });

  test("codes are few, to mobiles of here alone, and none on a board without text messages", async () => {
    const ask = (number: string, who: typeof lina | typeof anne = lina) =>
      told.board.as(who).notification.askCode({ number });
    expect(await ask("01 23 45 67 89")).toMatchObject({
      refusal: { code: "mobile-number", details: { field: "number" } },
    });
    for (let times = 0; times < 4; times += 1) expect((await ask("06 12 34 56 78")).ok).toBe(true);
    expect(await ask("06 12 34 56 78")).toMatchObject({ refusal: { code: "too-many" } });
    // Nor by others to the same number.
    expect(await ask("06 12 34 56 78", anne)).toMatchObject({ refusal: { code: "too-many" } });
    expect(await codes()).toHaveLength(4);
    expect(await told.plain.as(lina).notification.askCode({ number: "06 12 34 56 78" })).toMatchObject({
      refusal: { code: "sms-off" },
    });
    expect((await told.plain.as(lina).notification.choices()).phone).toBeNull();
  });

  test("a browser is of who let it last, at a push service alone, and ten at most", async () => {
    const device = (name: string, host = "fcm.googleapis.com") => ({
      endpoint: `https://${host}/${name}`,
      p256dh: Buffer.alloc(65, 4).toString("base64url"),
      auth: Buffer.alloc(16, 1).toString("base64url"),
      device: "Firefox",
    });
    const add = (who: typeof lina | typeof anne, ...what: Parameters<typeof device>) =>
      told.board.as(who).notification.addDevice(device(...what));
    expect(await add(lina, "a", "127.0.0.1")).toMatchObject({ refusal: { code: "push-service" } });
    await expect(
      told.board.as(lina).notification.addDevice({ ...device("a"), auth: "short" }),
    ).rejects.toThrow();
    await add(lina, "a");
    await add(lina, "a");
    const [own, ...more] = (await told.board.as(lina).notification.choices()).devices;
    expect(more).toEqual([]);
    await told.board.as(anne).notification.removeDevice({ id: own?.id ?? "" });
    expect((await told.board.as(lina).notification.choices()).channels).toContain("push");
    await add(anne, "a");
    expect((await told.board.as(lina).notification.choices()).devices).toEqual([]);
    // All of it goes with the account, and is in one's own data before.
    await told.board.as(anne).notification.askCode({ number: "06 12 34 56 78" });
    expect((await told.board.as(anne).account.exportData()).notifications).toMatchObject({
      devices: [{ device: "Firefox" }],
      mobile: { number: "+33612345678", provedAt: null },
    });
    const { db } = told.board.context.database;
    await db.deleteFrom("user").where("id", "=", "anne").execute();
    expect(await db.selectFrom("pushSubscription").selectAll().execute()).toEqual([]);
    expect(await db.selectFrom("mobilePhone").selectAll().execute()).toEqual([]);
    for (let rank = 0; rank < 10; rank += 1) await add(lina, `d${rank}`);
    expect(await add(lina, "d10")).toMatchObject({ refusal: { code: "too-many-devices" } });
    expect((await add(lina, "d3")).ok).toBe(true);
  });
});
