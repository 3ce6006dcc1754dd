import { randomUUID } from "node:crypto";
import { emptyProfile } from "@tremplin/core/candidate";
import { beginApplication, saveProfile, saveStanding } from "@tremplin/database";
import { applicationExample, eachDialect } from "@tremplin/database/testing";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { boardNow, type TestBoard } from "../../testing/board.ts";
import { anne, baker, bakery, boardAt, bringThreeSides, jeanne, lina } from "../../testing/three-sides.ts";

eachDialect((_engine, open) => {
  let board: TestBoard;
  let now: Date;

  beforeAll(async () => {
    board = await boardAt(() => now, await open(), { companies: [bakery], offers: [baker] });
  });

  beforeEach(async () => {
    now = boardNow;
    await bringThreeSides(board.context, now);
    const sent = { id: "a", candidateId: "lina", offerId: baker.id, companyId: bakery.id };
    await beginApplication(board.context.database.db, applicationExample(sent));
  });

  const begin = async (who: typeof lina | typeof jeanne | typeof anne) => {
    const begun = await board.as(who).conversation.start({ kind: "application", subjectId: "a" });
    if (!begun.ok) throw new Error(begun.refusal.code);
    return begun.value.id;
  };
  const say = (who: Parameters<typeof board.as>[0], id: string, text: string, more: object = {}) =>
    board.as(who).conversation.send({ id, messageId: randomUUID(), text, ...more });
  const read = async (who: Parameters<typeof board.as>[0], id: string) => {
    const shown = await board.as(who).conversation.show({ id });
    return shown.ok ? shown.value.messages.map(({ text }) => text) : [];
  };
  const mails = async () => {
    const rows = await board.context.database.db
      .selectFrom("outbox")
      .select("payload")
      .where("queue", "=", "mail")
      .execute();
    return rows.map(({ payload }) => (payload.to as { email: string }).email).toSorted();
  };

  test("a conversation about one matter is one, whoever begins it", async () => {
    expect(await begin(jeanne)).toBe(await begin(lina));
  });

  test("two hundred messages at once: none is lost, none twice, their order holds", async () => {
    const id = await begin(lina);
    const ids = Array.from({ length: 100 }, () => randomUUID());
    const send = (messageId: string, rank: number) =>
      board
        .as(rank % 2 === 0 ? lina : jeanne)
        .conversation.send({ id, messageId, text: `Message ${messageId}` });
    const answers = await Promise.all(
      [...ids, ...ids].map((each, rank) => send(each, ids.indexOf(each) + 0 * rank)),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const rows = await board.context.database.db.selectFrom("message").select(["id", "at"]).execute();
    expect(rows.map((row) => row.id).toSorted()).toEqual(ids.toSorted());
    expect(new Set(rows.map(({ at }) => at.getTime())).size).toBe(100);
    const first = await board.as(lina).conversation.show({ id });
    const before = first.ok ? first.value.earlier : null;
    const earlier = await board.as(lina).conversation.show({ id, before });
    const pages = [earlier, first].flatMap((page) =>
      page.ok ? page.value.messages.map((each) => each.id) : [],
    );
    expect(new Set(pages).size).toBe(100);
  }, 60_000);

  test("one mail until it was read, and without the words", async () => {
    const id = await begin(jeanne);
    await say(jeanne, id, "Venez mardi.");
    await say(jeanne, id, "À 9 heures.");
    expect(await mails()).toEqual(["lina@exemple.fr"]);
    const rows = await board.context.database.db
      .selectFrom("outbox")
      .select("payload")
      .where("queue", "=", "mail")
      .execute();
    expect(JSON.stringify(rows)).not.toContain("Venez mardi");
    expect(await board.as(lina).account.home()).toContainEqual(
      expect.objectContaining({ kind: "messages", count: 2 }),
    );
    now = new Date(now.getTime() + 60_000);
    await board.as(lina).conversation.markRead({ id, upTo: now });
    expect(await board.as(lina).conversation.list()).toMatchObject([{ unread: 0, others: ["Le Fournil"] }]);
    await say(jeanne, id, "Apportez votre CV.");
    expect(await mails()).toEqual(["lina@exemple.fr", "lina@exemple.fr"]);
  });

  test("a whisper stays between the advisor and the young person, everywhere", async () => {
    const id = await begin(anne);
    await say(anne, id, "Bonjour à tous.");
    await say(anne, id, "Parlez du stage.", { isWhisper: true });
    expect(await read(jeanne, id)).toEqual(["Bonjour à tous."]);
    expect(await read(lina, id)).toEqual(["Bonjour à tous.", "Parlez du stage."]);
    expect(await board.as(jeanne).conversation.list()).toMatchObject([{ unread: 1 }]);
    expect(await board.as(lina).conversation.list()).toMatchObject([{ unread: 2 }]);
    await expect(say(lina, id, "Psst", { isWhisper: true })).rejects.toThrow("forbidden");
  });

  test("the company loses the conversation with the file", async () => {
    const id = await begin(jeanne);
    await say(lina, id, "Bonjour");
    await board.as(lina).application.takeStep({ id: "a", step: "withdraw", reason: "other" });
    await expect(board.as(jeanne).conversation.show({ id })).rejects.toThrow("forbidden");
    expect(await board.as(jeanne).conversation.list()).toEqual([]);
    expect(await say(lina, id, "Encore")).toMatchObject({ refusal: { code: "conversation-closed" } });
    expect(await read(lina, id)).toEqual(["Bonjour"]);
  });

  test("a minor's needs the advisor, who can't be left out", async () => {
    const { db } = board.context.database;
    await saveProfile(db, "lina", { ...emptyProfile, birthDate: "2010-05-12" }, now);
    const id = await begin(jeanne);
    expect(await read(anne, id)).toEqual([]);
    expect(await say(lina, id, "Mon numéro : 06 12 34 56 78")).toMatchObject({
      refusal: { code: "message-delicate" },
    });
    expect(await say(lina, id, "Mon numéro : 06 12 34 56 78", { isSure: true })).toMatchObject({ ok: true });
    expect(await mails()).toEqual(["anne@exemple.fr", "jeanne@exemple.fr"]);
    await db.deleteFrom("follow").execute();
    await db.deleteFrom("conversation").execute();
    const alone = board.as(jeanne).conversation.start({ kind: "application", subjectId: "a" });
    expect(await alone).toMatchObject({ refusal: { code: "conversation-needs-advisor" } });
  });

  test("a minor's waits as long as no advisor is there, though one was in it", async () => {
    const { db } = board.context.database;
    await saveProfile(db, "lina", { ...emptyProfile, birthDate: "2010-05-12" }, now);
    const id = await begin(jeanne);
    const waits = async () => {
      for (const who of [lina, jeanne]) {
        expect(await say(who, id, "Bonjour")).toMatchObject({
          refusal: { code: "conversation-needs-advisor" },
        });
        expect(await board.as(who).conversation.show({ id })).toMatchObject({
          value: { whyNot: "conversation-needs-advisor" },
        });
      }
    };
    expect(await say(jeanne, id, "Bonjour")).toMatchObject({ ok: true });
    await db.updateTable("follow").set({ archivedAt: now }).execute();
    await waits();
    await db.updateTable("follow").set({ archivedAt: null, advisorId: null }).execute();
    await waits();
    await db.updateTable("follow").set({ advisorId: "anne" }).execute();
    await db.updateTable("user").set({ disabledAt: now }).where("id", "=", "anne").execute();
    await waits();
    await db.updateTable("user").set({ disabledAt: null }).where("id", "=", "anne").execute();
    expect(await say(lina, id, "Bonjour")).toMatchObject({ ok: true });
  });

  test("a message is written otherwise only where and as one may write", async () => {
    const { db } = board.context.database;
    await saveProfile(db, "lina", { ...emptyProfile, birthDate: "2010-05-12" }, now);
    const id = await begin(jeanne);
    const messageId = randomUUID();
    await board.as(jeanne).conversation.send({ id, messageId, text: "Venez mardi." });
    const edit = (text: string, more: object = {}) =>
      board.as(jeanne).conversation.edit({ messageId, text, ...more });
    expect(await edit("Mon numéro : 06 12 34 56 78")).toMatchObject({
      refusal: { code: "message-delicate" },
    });
    expect(await edit("Mon numéro : 06 12 34 56 78", { isSure: true })).toMatchObject({ ok: true });
    await board.as(lina).conversation.change({ id, step: "block" });
    expect(await edit("Insulte")).toMatchObject({ refusal: { code: "conversation-blocked" } });
    expect(await board.as(jeanne).conversation.show({ id })).toMatchObject({
      value: { messages: [{ mayEdit: false }] },
    });
    await board.as(lina).conversation.change({ id, step: "unblock" });
    await board.as(lina).conversation.change({ id, step: "close" });
    expect(await edit("Insulte")).toMatchObject({ refusal: { code: "conversation-closed" } });
    expect(await read(lina, id)).toEqual(["Mon numéro : 06 12 34 56 78"]);
  });

  test("neither a suspended company nor a closed account is told", async () => {
    const { database } = board.context;
    const id = await begin(jeanne);
    const forget = () => database.db.deleteFrom("outbox").execute();
    const toldOf = async () => {
      const rows = await database.db.selectFrom("outbox").select(["queue", "payload"]).execute();
      return rows.flatMap(({ queue, payload }) => (queue === "live" ? (payload.userIds as string[]) : []));
    };
    await saveStanding(database, bakery.id, "suspended");
    await forget();
    await say(lina, id, "Bonjour");
    expect(await mails()).toEqual([]);
    expect(await toldOf()).toEqual(["lina"]);
    await saveStanding(database, bakery.id, "usual");
    await database.db.updateTable("user").set({ disabledAt: now }).where("id", "=", "jeanne").execute();
    await forget();
    await say(lina, id, "Bonjour");
    expect(await mails()).toEqual([]);
    expect(await toldOf()).toEqual(["lina"]);
    await database.db.updateTable("user").set({ disabledAt: null }).where("id", "=", "jeanne").execute();
    await database.db.updateTable("user").set({ disabledAt: now }).where("id", "=", "lina").execute();
    await forget();
    await say(jeanne, id, "Bonjour");
    expect(await mails()).toEqual([]);
    expect(await toldOf()).toEqual(["jeanne"]);
  });

  test("another's message is neither changed nor learnt of by its identifier", async () => {
    const id = await begin(jeanne);
    const messageId = randomUUID();
    await board.as(jeanne).conversation.send({ id, messageId, text: "Venez mardi." });
    const again = board.as(lina).conversation.send({ id, messageId, text: "Autre" });
    expect(await again).toMatchObject({ refusal: { code: "message-gone" } });
    await expect(board.as(lina).conversation.edit({ messageId, text: "Autre" })).rejects.toThrow("forbidden");
    now = new Date(now.getTime() + 31 * 60_000);
    expect(await board.as(jeanne).conversation.edit({ messageId, text: "Jeudi" })).toMatchObject({
      refusal: { code: "message-late" },
    });
    await board.as(jeanne).conversation.withdraw({ messageId });
    expect(await read(lina, id)).toEqual([null]);
  });

  test("files go with a message by the rules of documents, for those who read it, until it is withdrawn", async () => {
    const id = await begin(lina);
    const made = await board.as(lina).cv.make({ title: "CV" });
    const cv = await board.as(lina).cv.file({ id: made.ok ? made.value.id : "" });
    const bytes = cv.ok ? cv.value.bytes : new Uint8Array();
    const messageId = randomUUID();
    const with1 = { id, messageId, text: "", files: [{ name: "Mon CV.pdf", bytes }] };
    expect(await board.as(lina).conversation.send({ ...with1, files: [] })).toMatchObject({
      refusal: { code: "required" },
    });
    const disguised = [{ name: "cv.pdf", bytes: new TextEncoder().encode("<html>") }];
    expect(
      await board.as(lina).conversation.send({ ...with1, files: [...with1.files, ...disguised] }),
    ).toMatchObject({ ok: false, refusal: { details: { field: "file" } } });
    expect(await board.as(lina).conversation.send(with1)).toMatchObject({ ok: true });
    // Sent twice, it is one message with one file.
    expect(await board.as(lina).conversation.send(with1)).toMatchObject({ ok: true });
    const shown = await board.as(jeanne).conversation.show({ id });
    const [message] = shown.ok ? shown.value.messages : [];
    expect(message?.files).toMatchObject([{ name: "Mon CV.pdf" }]);
    const fileId = message?.files[0]?.id ?? "";
    expect(await board.as(jeanne).conversation.file({ id: fileId })).toMatchObject({
      value: { name: "Mon CV.pdf", mediaType: "application/pdf" },
    });
    await expect(board.as(anne).conversation.file({ id: fileId })).rejects.toThrow("forbidden");
    // It is no document of the young person's list.
    expect(await board.as(lina).document.list({})).toMatchObject({ value: { documents: [] } });
    await board.as(lina).conversation.withdraw({ messageId });
    await expect(board.as(jeanne).conversation.file({ id: fileId })).rejects.toThrow("forbidden");
  }, 30_000);

  test("who wrote is given it all when they ask for what is kept of them, and nobody else is", async () => {
    const id = await begin(lina);
    await say(lina, id, "Bonjour");
    expect(await board.as(lina).account.exportData()).toMatchObject({
      messages: [{ about: baker.title, text: "Bonjour" }],
    });
    expect(await board.as(jeanne).account.exportData()).toMatchObject({ messages: [] });
  });

  test("a message that can't go leaves no file behind", async () => {
    const id = await begin(lina);
    const made = await board.as(lina).cv.make({ title: "CV" });
    const cv = await board.as(lina).cv.file({ id: made.ok ? made.value.id : "" });
    const files = [{ name: "cv.pdf", bytes: cv.ok ? cv.value.bytes : new Uint8Array() }];
    // Only an advisor whispers.
    const whisper = { id, messageId: randomUUID(), text: "", files, isWhisper: true };
    await expect(board.as(lina).conversation.send(whisper)).rejects.toThrow("forbidden");
    expect(await board.as(lina).document.list({})).toMatchObject({ value: { documents: [] } });
  }, 30_000);

  test("who wrote sees who has read", async () => {
    const id = await begin(lina);
    await say(lina, id, "Bonjour");
    const readBy = async () => {
      const shown = await board.as(lina).conversation.show({ id });
      return shown.ok ? shown.value.readBy : null;
    };
    expect(await readBy()).toEqual([]);
    now = new Date(now.getTime() + 60_000);
    await board.as(jeanne).conversation.markRead({ id, upTo: now });
    expect(await readBy()).toEqual(["Jeanne"]);
    await say(jeanne, id, "Bonjour Lina");
    expect(await readBy()).toEqual([]);
  });
});
