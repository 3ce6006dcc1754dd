import { randomUUID } from "node:crypto";
import { maxBroadcast, maxCannedTexts } from "@tremplin/core/conversation";
import { beginApplication, createUser, giveRole, saveFollow } from "@tremplin/database";
import { applicationExample, eachDialect } from "@tremplin/database/testing";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { boardNow, type TestBoard } from "../../testing/board.ts";
import { anne, baker, bakery, boardAt, bringThreeSides, jeanne, lina } from "../../testing/three-sides.ts";
import { broadcastQueue, handleBroadcast } from "./broadcast.ts";

eachDialect((_engine, open) => {
  let board: TestBoard;
  let now: Date;
  let id: string;

  beforeAll(async () => {
    board = await boardAt(() => now, await open(), { companies: [bakery], offers: [baker] });
  });

  beforeEach(async () => {
    now = boardNow;
    await bringThreeSides(board.context, now);
    await beginApplication(
      board.context.database.db,
      applicationExample({ id: "a", candidateId: "lina", offerId: baker.id, companyId: bakery.id }),
    );
    const begun = await board.as(anne).conversation.start({ kind: "application", subjectId: "a" });
    id = begun.ok ? begun.value.id : "";
  });

  type Who = typeof lina | typeof jeanne | typeof anne;
  const say = async (who: Who, text: string, more: object = {}) => {
    const messageId = randomUUID();
    const sent = await board.as(who).conversation.send({ id, messageId, text, ...more });
    expect(sent).toMatchObject({ ok: true });
    return messageId;
  };

  test("a search finds what one reads, accents and case aside, the last first, and shows where", async () => {
    await say(jeanne, "Réunion à l'hôtel de ville, mardi.");
    await say(anne, "L'HÔTEL est près de la gare.", { isWhisper: true });
    const gone = await say(jeanne, "Hôtel annulé");
    await board.as(jeanne).conversation.withdraw({ messageId: gone });
    const find = async (who: Who, words: string) =>
      (await board.as(who).conversation.search({ words })).map(({ passage }) =>
        passage.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join(""),
      );
    expect(await find(lina, "hotel")).toEqual([
      "L'[HÔTEL] est près de la gare.",
      "Réunion à l'[hôtel] de ville, mardi.",
    ]);
    expect(await find(jeanne, "HOTEL")).toEqual(["Réunion à l'[hôtel] de ville, mardi."]);
    expect(await find(lina, "ville reunion")).toEqual(["[Réunion] à l'hôtel de [ville], mardi."]);
    for (const nothing of ["", "%", "_", "absent", "gare ville"])
      expect(await find(lina, nothing)).toEqual([]);
    // What a company lost it does not find.
    await board.as(lina).application.takeStep({ id: "a", step: "withdraw", reason: "other" });
    expect(await find(jeanne, "hotel")).toEqual([]);
    expect(await find(lina, "hotel")).toHaveLength(2);
  });

  test("a page shows a message that was found in its middle", async () => {
    const first = await say(jeanne, "Le premier");
    for (let rank = 0; rank < 70; rank += 1) await say(rank % 2 ? jeanne : lina, `Message ${rank}`);
    const shown = await board.as(lina).conversation.show({ id, around: first });
    const page = shown.ok ? shown.value : null;
    expect(page?.messages[0]?.text).toBe("Le premier");
    expect(page?.messages).toHaveLength(11);
    expect(page?.hasLater).toBe(true);
    const last = await board.as(lina).conversation.show({ id, around: "not-one-of-it" });
    expect(last).toMatchObject({ value: { hasLater: false } });
  });

  test("one's own texts come before the board's, are bounded, and another's can't be touched", async () => {
    const { conversation } = board.as(lina);
    await conversation.saveCanned({ text: "J'arrive en bus." });
    await conversation.saveCanned({ text: "J'arrive en bus." });
    const [own] = await conversation.canned();
    expect(await conversation.canned()).toHaveLength(1);
    const other = { id: own?.id ?? "", text: "Pris" };
    expect(await board.as(jeanne).conversation.saveCanned(other)).toMatchObject({ ok: false });
    await board.as(jeanne).conversation.removeCanned(other);
    await conversation.saveCanned({ id: other.id, text: "J'arrive à vélo." });
    await say(jeanne, "Pouvez-vous venir mardi ?");
    const shown = await conversation.show({ id });
    expect(shown).toMatchObject({ value: { quick: ["available", "not-available", "thanks"] } });
    expect(shown.ok && shown.value.canned.slice(0, 2)).toEqual([
      { id: other.id, text: "J'arrive à vélo." },
      { id: "thanks", text: "Merci, c’est noté." },
    ]);
    expect(await board.as(jeanne).conversation.show({ id })).toMatchObject({ value: { quick: [] } });
    for (let rank = 1; rank < maxCannedTexts; rank += 1)
      await conversation.saveCanned({ text: `Texte ${rank}` });
    expect(await conversation.saveCanned({ text: "Trop" })).toMatchObject({
      refusal: { code: "canned-many" },
    });
    await conversation.removeCanned(other);
    expect(await conversation.canned()).toHaveLength(maxCannedTexts - 1);
    expect((await board.as(lina).account.exportData()).textsAtHand).toHaveLength(maxCannedTexts - 1);
  });

  test("a message to two hundred is a conversation with each, once, even when the work was cut off", async () => {
    const { database } = board.context;
    const people = Array.from({ length: maxBroadcast }, (_each, rank) => `p${String(rank).padStart(3, "0")}`);
    for (const person of people) {
      await createUser(database, { id: person, name: person, email: `${person}@exemple.fr` }, now);
      await giveRole(database, person, "candidate", now);
      await saveFollow(
        database.db,
        { candidateId: person, advisorId: "anne", antennaId: null },
        {
          id: `f-${person}`,
          candidateId: person,
          at: now,
          actorId: null,
          actorName: "",
          kind: "attached",
          fromAdvisorId: null,
          toAdvisorId: "anne",
          reason: null,
        },
      );
    }
    const { conversation } = board.as(anne);
    const sent = { id: randomUUID(), candidateIds: people, text: "Le forum est mardi." };
    expect(await conversation.broadcast({ ...sent, candidateIds: [] })).toMatchObject({
      refusal: { code: "broadcast-nobody" },
    });
    await expect(conversation.broadcast({ ...sent, candidateIds: ["jeanne"] })).rejects.toThrow("forbidden");
    expect(await conversation.broadcast({ ...sent, candidateIds: [...people, "lina"] })).toMatchObject({
      refusal: { code: "broadcast-many" },
    });
    const twice = await Promise.all([conversation.broadcast(sent), conversation.broadcast(sent)]);
    expect(twice).toEqual([
      { ok: true, value: { id: sent.id } },
      { ok: true, value: { id: sent.id } },
    ]);
    const jobs = await database.db
      .selectFrom("outbox")
      .selectAll()
      .where("queue", "=", broadcastQueue)
      .execute();
    expect(jobs).toHaveLength(1);
    // One of them is no longer accompanied by the time it goes.
    await database.db.deleteFrom("follow").where("candidateId", "=", "p000").execute();
    // Done twice, as when a server died in the middle.
    await handleBroadcast(board.context, jobs[0]?.payload ?? {});
    await database.db
      .updateTable("broadcastRecipient")
      .set({ state: "waiting" })
      .where("candidateId", "in", ["p001", "p002"])
      .execute();
    await handleBroadcast(board.context, jobs[0]?.payload ?? {});
    const rows = await database.db
      .selectFrom("message")
      .innerJoin("conversation", "conversation.id", "message.conversationId")
      .select(["conversation.candidateId", "conversation.kind"])
      .execute();
    expect(rows.map(({ candidateId }) => candidateId).toSorted()).toEqual(people.slice(1));
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(["accompaniment"]));
    const shown = await conversation.broadcastShow({ id: sent.id });
    const states = shown.ok ? shown.value.recipients.map(({ state }) => state) : [];
    expect(states.filter((state) => state === "sent")).toHaveLength(maxBroadcast - 1);
    expect(shown.ok && shown.value.recipients[0]).toMatchObject({ candidateId: "p000", state: "refused" });
    // It does not use up what one may write in an hour.
    expect(await say(anne, "Bonjour")).toBeTruthy();
  }, 60_000);
});
