import { randomUUID } from "node:crypto";
import { emptyProfile } from "@tremplin/core/candidate";
import { beginApplication, createUser, fileReadingsOf, giveRole, saveProfile } from "@tremplin/database";
import { applicationExample, eachDialect } from "@tremplin/database/testing";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { orderedMail } from "../../mail/enqueue-mail.ts";
import { boardNow, type TestBoard } from "../../testing/board.ts";
import { anne, baker, bakery, boardAt, bringThreeSides, jeanne, lina } from "../../testing/three-sides.ts";

const max = { ...lina, userId: "max", name: "Max", email: "max@exemple.fr", roles: ["moderator"] } as const;
const zoe = { ...max, userId: "zoe", name: "Zoé", email: "zoe@exemple.fr" } as const;
const ali = { ...max, userId: "ali", name: "Ali", email: "ali@exemple.fr" } as const;

eachDialect((_engine, open) => {
  let board: TestBoard;
  let now: Date;
  let id: string;

  beforeAll(async () => {
    board = await boardAt(() => now, await open(), { companies: [bakery], offers: [baker] });
  });

  beforeEach(async () => {
    now = boardNow;
    const { database } = board.context;
    await bringThreeSides(board.context, now);
    for (const { userId, name, email } of [max, zoe, ali]) {
      await createUser(database, { id: userId, name, email }, now);
      await giveRole(database, userId, "moderator", now);
    }
    await beginApplication(
      database.db,
      applicationExample({ id: "a", candidateId: "lina", offerId: baker.id, companyId: bakery.id }),
    );
    await saveProfile(database.db, "lina", { ...emptyProfile, birthDate: "2010-05-12" }, now);
    const begun = await board.as(jeanne).conversation.start({ kind: "application", subjectId: "a" });
    id = begun.ok ? begun.value.id : "";
  });

  const say = async (who: typeof lina | typeof jeanne | typeof anne, text: string, more: object = {}) => {
    const messageId = randomUUID();
    const sent = await board.as(who).conversation.send({ id, messageId, text, isSure: true, ...more });
    expect(sent).toMatchObject({ ok: true });
    now = new Date(now.getTime() + 60_000);
    return messageId;
  };
  const told = async (kind: string) => {
    const rows = await board.context.database.db
      .selectFrom("outbox")
      .selectAll()
      .where("queue", "=", "mail")
      .execute();
    return rows.map(({ payload }) => orderedMail(payload)).filter((mail) => mail.kind === kind);
  };
  const reports = () => board.as(max).moderation.messageReports();
  const bad = async () => {
    const messageId = await say(jeanne, "Payez 50 euros de frais de dossier.");
    const told = { messageId, reason: "money", text: "On me demande de l'argent." } as const;
    expect(await board.as(lina).conversation.report(told)).toMatchObject({ ok: true });
    const report = (await reports()).at(-1);
    return { messageId, report: report?.id ?? "" };
  };
  const decide = (
    report: string,
    decision: "nothing" | "withdraw" | "close" | "company-out",
    reason = "Interdit.",
  ) => board.as(max).moderation.decideOnMessage({ id: report, step: "decide", decision, reason });
  const textsFor = async (who: typeof lina | typeof jeanne) => {
    const shown = await board.as(who).conversation.show({ id });
    return shown.ok ? shown.value.messages.map(({ text }) => text) : [];
  };

  test("moderators read the reported message and its neighbours, nothing else, and it is noted", async () => {
    for (const text of ["Un", "Deux", "Trois"]) await say(lina, text);
    await say(anne, "Méfie-toi.", { isWhisper: true });
    const { report } = await bad();
    for (const text of ["Quatre", "Cinq", "Six"]) await say(lina, text);
    const page = await board.as(max).moderation.messageReport({ id: report });
    expect(page.ok && page.value.messages.map(({ text, isReported }) => [text, isReported])).toEqual([
      ["Deux", false],
      ["Trois", false],
      ["Payez 50 euros de frais de dossier.", true],
      ["Quatre", false],
      ["Cinq", false],
    ]);
    expect(await fileReadingsOf(board.context.database.db, "lina")).toMatchObject([{ readerName: "Max" }]);
    await expect(board.as(max).conversation.show({ id })).rejects.toThrow("forbidden");
  });

  test("told twice it is one, one's own is none, and a minor's advisor is told", async () => {
    const { messageId } = await bad();
    await board.as(lina).conversation.report({ messageId, reason: "other" });
    expect(await reports()).toHaveLength(1);
    expect((await told("report.received")).map(({ to }) => to.email)).toEqual([lina.email]);
    expect((await told("report.minor")).map(({ to }) => to.email)).toEqual([anne.email]);
    await expect(board.as(jeanne).conversation.report({ messageId, reason: "other" })).rejects.toThrow(
      "forbidden",
    );
    const whisper = await say(anne, "Entre nous.", { isWhisper: true });
    await expect(
      board.as(jeanne).conversation.report({ messageId: whisper, reason: "other" }),
    ).rejects.toThrow("forbidden");
  });

  test("what was withdrawn by its author is told of and read all the same", async () => {
    const messageId = await say(jeanne, "Insulte");
    await board.as(jeanne).conversation.withdraw({ messageId });
    await board.as(lina).conversation.report({ messageId, reason: "harassment" });
    const [report] = await reports();
    const page = await board.as(max).moderation.messageReport({ id: report?.id ?? "" });
    expect(page.ok && page.value.messages).toMatchObject([{ text: "Insulte", isWithdrawn: true }]);
  });

  test("withdrawn: nobody reads it, its author is told why, who told of it what came of it", async () => {
    const { report } = await bad();
    expect(await decide(report, "withdraw", "")).toMatchObject({ refusal: { code: "report-reason" } });
    expect(await decide(report, "withdraw")).toMatchObject({ ok: true });
    expect(await decide(report, "nothing")).toMatchObject({ refusal: { code: "review-decided" } });
    expect(await textsFor(lina)).toEqual([null]);
    expect(await told("message.decided")).toMatchObject([
      { to: { email: jeanne.email }, values: { decision: "withdraw", reason: "Interdit." } },
    ]);
    const answered = await told("message.report-decided");
    expect(answered).toMatchObject([{ to: { email: lina.email }, values: { decision: "withdraw" } }]);
    // Its author does not learn who told of it.
    expect(JSON.stringify(await told("message.decided"))).not.toContain("Lina");
    expect(JSON.stringify(await board.as(jeanne).conversation.decision({ id: report }))).not.toContain(
      "lina",
    );
    expect(await reports()).toEqual([]);
  });

  test("an author contests once; somebody else looks again, and may make it good", async () => {
    const { report } = await bad();
    await decide(report, "withdraw");
    await expect(board.as(lina).conversation.contest({ id: report, reason: "x" })).rejects.toThrow(
      "forbidden",
    );
    const contest = () =>
      board.as(jeanne).conversation.contest({ id: report, reason: "C'était une question." });
    expect(await contest()).toMatchObject({ ok: true });
    expect(await contest()).toMatchObject({ refusal: { code: "review-decided" } });
    expect(await reports()).toMatchObject([{ state: "appealed" }]);
    const again = { id: report, step: "overturn", reason: "En effet." } as const;
    expect(await board.as(max).moderation.decideOnMessage(again)).toMatchObject({
      refusal: { code: "review-other-eyes" },
    });
    expect(await board.as(zoe).moderation.decideOnMessage(again)).toMatchObject({ ok: true });
    expect(await textsFor(lina)).toEqual(["Payez 50 euros de frais de dossier."]);
  });

  test("closed by a moderator, nobody of it opens it again; the company put out reads it no more", async () => {
    const { report } = await bad();
    await decide(report, "close");
    for (const who of [lina, jeanne, anne]) {
      for (const step of ["reopen", "unblock"] as const) {
        expect(await board.as(who).conversation.change({ id, step })).toMatchObject({
          refusal: { code: "conversation-step" },
        });
      }
    }
    const { db } = board.context.database;
    await db.updateTable("conversation").set({ state: "open", blockedBy: null }).execute();
    const second = await say(jeanne, "Encore");
    await board.as(lina).conversation.report({ messageId: second, reason: "harassment" });
    const [open] = await reports();
    await decide(open?.id ?? "", "company-out");
    await expect(board.as(jeanne).conversation.show({ id })).rejects.toThrow("forbidden");
    expect(await board.as(jeanne).conversation.list()).toEqual([]);
    expect(await textsFor(lina)).toHaveLength(2);
    const more = { id, messageId: randomUUID(), text: "Allô ?" };
    expect(await board.as(lina).conversation.send(more)).toMatchObject({
      refusal: { code: "conversation-closed" },
    });
  });

  test("with nobody but the advisor in it, there is no company to put out", async () => {
    const begun = await board.as(anne).conversation.start({ kind: "accompaniment", subjectId: "lina" });
    id = begun.ok ? begun.value.id : "";
    const messageId = await say(anne, "Bonjour");
    await board.as(lina).conversation.report({ messageId, reason: "other" });
    const [report] = await reports();
    for (const decision of ["close", "company-out"] as const) {
      expect(await decide(report?.id ?? "", decision)).toMatchObject({
        refusal: { code: "report-company-out" },
      });
    }
  });

  const overturn = async (report: string) => {
    const contested = { id: report, reason: "Je conteste." };
    const contest = await board.as(jeanne).conversation.contest(contested);
    expect(contest).toMatchObject({ ok: true });
    const again = { id: report, step: "overturn", reason: "En effet." } as const;
    expect(await board.as(zoe).moderation.decideOnMessage(again)).toMatchObject({ ok: true });
  };
  const state = () =>
    board.context.database.db
      .selectFrom("conversation")
      .select(["state", "blockedBy", "companyOutAt"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow();

  test("a closing that is undone gives back the young person's own block", async () => {
    const { report } = await bad();
    await board.as(lina).conversation.change({ id, step: "block" });
    await decide(report, "close");
    expect(await state()).toMatchObject({ state: "blocked", blockedBy: "max" });
    await overturn(report);
    expect(await state()).toMatchObject({ state: "blocked", blockedBy: "lina" });
    expect(await board.as(lina).conversation.change({ id, step: "unblock" })).toMatchObject({ ok: true });
  });

  test.each([
    ["the first is undone first", [0, 1]],
    ["the second is undone first", [1, 0]],
  ] as const)("two decisions to one end hold until both are undone: %s", async (_what, order) => {
    for (const decision of ["company-out", "close"] as const) {
      const reports = [(await bad()).report, (await bad()).report];
      await board.as(lina).conversation.change({ id, step: "close" });
      await decide(reports[0] ?? "", decision);
      now = new Date(now.getTime() + 1_000);
      const second = { id: reports[1] ?? "", step: "decide", decision, reason: "Interdit." } as const;
      await board.as(ali).moderation.decideOnMessage(second);
      const isDone = async () => {
        const { state: now, companyOutAt } = await state();
        return decision === "close" ? now === "blocked" : companyOutAt !== null;
      };
      await overturn(reports[order[0]] ?? "");
      expect(await isDone()).toBe(true);
      await overturn(reports[order[1]] ?? "");
      expect(await isDone()).toBe(false);
      expect(await state()).toMatchObject({ state: "closed", blockedBy: null });
      await board.as(lina).conversation.change({ id, step: "reopen" });
    }
  });

  test.each([[[0, 1]], [[1, 0]]] as const)(
    "a message withdrawn for two reports stays so until both are undone (%j)",
    async (order) => {
      const { messageId, report } = await bad();
      await board.as(anne).conversation.report({ messageId, reason: "money" });
      const second = (await reports()).find((each) => each.id !== report)?.id ?? "";
      await decide(report, "withdraw");
      now = new Date(now.getTime() + 1_000);
      await decide(second, "withdraw");
      const both = [report, second];
      await overturn(both[order[0]] ?? "");
      expect(await textsFor(lina)).toEqual([null]);
      await overturn(both[order[1]] ?? "");
      expect(await textsFor(lina)).toEqual(["Payez 50 euros de frais de dossier."]);
    },
  );

  test("nobody judges what they are a party to, while somebody else can", async () => {
    const { messageId, report } = await bad();
    await board.as(anne).conversation.report({ messageId, reason: "money" });
    const parties = [
      { ...jeanne, roles: ["moderator"] },
      { ...lina, roles: ["candidate", "moderator"] },
      { ...anne, roles: ["advisor", "moderator"] },
    ] as const;
    for (const party of parties) {
      const as = board.as(party);
      expect(await as.moderation.messageReports()).toEqual([]);
      expect((await as.account.home()).filter(({ kind }) => kind === "reports")).toEqual([]);
      expect(await as.moderation.messageReport({ id: report })).toMatchObject({
        refusal: { code: "not-found" },
      });
      const judged = { id: report, step: "decide", decision: "nothing" } as const;
      expect(await as.moderation.decideOnMessage(judged)).toMatchObject({
        refusal: { code: "review-other-eyes" },
      });
    }
    expect(await reports()).toHaveLength(2);
    await board.context.database.db.deleteFrom("userRole").where("role", "=", "moderator").execute();
    const alone = board.as(parties[2]);
    expect(await alone.moderation.messageReports()).toHaveLength(2);
    expect(await alone.moderation.messageReport({ id: report })).toMatchObject({ ok: true });
    const judged = { id: report, step: "decide", decision: "nothing" } as const;
    expect(await alone.moderation.decideOnMessage(judged)).toMatchObject({ ok: true });
  });

  test("of the neighbours, moderators read neither what was withdrawn nor what stood before", async () => {
    const gone = await say(lina, "Mot retiré");
    await board.as(lina).conversation.withdraw({ messageId: gone });
    const edited = await say(lina, "Premier jet");
    await board.as(lina).conversation.edit({ messageId: edited, text: "Au propre" });
    const messageId = await say(jeanne, "Insulte");
    await board.as(jeanne).conversation.edit({ messageId, text: "Bonjour" });
    await board.as(lina).conversation.report({ messageId, reason: "harassment" });
    const [report] = await reports();
    const page = await board.as(max).moderation.messageReport({ id: report?.id ?? "" });
    expect(page.ok && page.value.messages.map((each) => [each.text, each.earlierTexts])).toEqual([
      [null, []],
      ["Au propre", []],
      ["Bonjour", ["Insulte"]],
    ]);
  });

  test("of a decision on a whisper the company's open pages learn nothing", async () => {
    const messageId = await say(anne, "Entre nous.", { isWhisper: true });
    await board.as(lina).conversation.report({ messageId, reason: "other" });
    const { db } = board.context.database;
    await db.deleteFrom("outbox").execute();
    const [report] = await reports();
    await decide(report?.id ?? "", "withdraw");
    const rows = await db.selectFrom("outbox").select("payload").where("queue", "=", "live").execute();
    const userIds = rows.flatMap(({ payload }) =>
      payload.kind === "message" ? (payload.userIds as string[]) : [],
    );
    expect(userIds.toSorted()).toEqual(["anne", "lina"]);
  });

  test.each(["uphold", "overturn"] as const)("an author reads why, after a second look: %s", async (step) => {
    const { report } = await bad();
    await decide(report, "withdraw");
    await board.as(jeanne).conversation.contest({ id: report, reason: "Je conteste." });
    const again = { id: report, step, reason: "Après relecture." };
    expect(await board.as(zoe).moderation.decideOnMessage(again)).toMatchObject({ ok: true });
    expect(await board.as(jeanne).conversation.decision({ id: report })).toMatchObject({
      value: { statement: "Interdit.", reviewStatement: "Après relecture." },
    });
  });
});
