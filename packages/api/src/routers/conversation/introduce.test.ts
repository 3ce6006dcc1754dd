import { randomUUID } from "node:crypto";
import { emptyProfile } from "@tremplin/core/candidate";
import {
  addAppointment,
  beginApplication,
  countAttempt,
  recordConsent,
  removeCompanyMember,
  revokeConsent,
  saveProfile,
  saveStanding,
} from "@tremplin/database";
import { applicationExample, eachDialect } from "@tremplin/database/testing";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { boardNow, type TestBoard } from "../../testing/board.ts";
import { anne, baker, bakery, boardAt, bringThreeSides, jeanne, lina } from "../../testing/three-sides.ts";

eachDialect((_engine, open) => {
  let board: TestBoard;

  beforeAll(async () => {
    board = await boardAt(() => boardNow, await open(), { companies: [bakery], offers: [baker] });
  });

  beforeEach(async () => {
    await bringThreeSides(board.context, boardNow);
    await saveProfile(
      board.context.database.db,
      "lina",
      { ...emptyProfile, birthDate: "2010-05-12" },
      boardNow,
    );
    await agree();
  });

  const agree = () =>
    recordConsent(board.context.database.db, {
      candidateId: "lina",
      representativeName: "Nadia Morel",
      relation: "mère",
      way: "paper",
      recordedBy: "anne",
      recordedAt: boardNow,
      revokedAt: null,
    });

  const introduce = () =>
    board.as(anne).conversation.introduce({
      candidateId: "lina",
      companyId: bakery.id,
      agreement: "in-person",
      messageId: randomUUID(),
      text: "Bonjour, je vous présente Lina.",
    });
  const say = (who: typeof lina | typeof jeanne, id: string) =>
    board.as(who).conversation.send({ id, messageId: randomUUID(), text: "Bonjour" });

  test("three are in it, without an application, and for somebody under 18, too", async () => {
    expect(
      await board.as(anne).conversation.introducible({ candidateId: "lina", name: "fourn" }),
    ).toMatchObject({
      candidate: "Lina Morel",
      companies: [{ name: "Le Fournil" }],
    });
    const made = await introduce();
    const id = made.ok ? made.value.id : "";
    for (const who of [lina, jeanne]) {
      const shown = await board.as(who).conversation.show({ id });
      expect(shown).toMatchObject({ value: { kind: "introduction", isAdvisorIn: true } });
      const [first] = shown.ok ? shown.value.messages : [];
      expect(first).toMatchObject({ text: "Bonjour, je vous présente Lina.", side: "advisor" });
      expect(await say(who, id)).toMatchObject({ ok: true });
    }
    const { db } = board.context.database;
    expect(await db.selectFrom("introduction").select("agreement").executeTakeFirst()).toMatchObject({
      agreement: { way: "in-person", recordedBy: "anne" },
    });
    expect(await board.as(lina).account.exportData()).toMatchObject({
      introductions: [{ company: "Le Fournil", agreement: { way: "in-person" }, endedAt: null }],
    });
    // Introduced again, it is the same.
    expect(await introduce()).toEqual(made);
  });

  const nothingStays = async () => {
    const { db } = board.context.database;
    expect(await db.selectFrom("introduction").selectAll().execute()).toEqual([]);
    expect(await db.selectFrom("conversation").selectAll().execute()).toEqual([]);
  };

  test("what is refused leaves nothing behind", async () => {
    const { db } = board.context.database;
    for (let count = 0; count < 120; count += 1) {
      await countAttempt(db, "message anne", { most: 120, seconds: 3_600 }, boardNow);
    }
    expect(await introduce()).toMatchObject({ refusal: { code: "too-many" } });
    await nothingStays();
    await db.deleteFrom("rateLimit").execute();
    expect(await introduce()).toMatchObject({ ok: true });
  });

  test("whose age is not known is introduced as a minor: with the representative's agreement", async () => {
    await saveProfile(board.context.database.db, "lina", emptyProfile, boardNow);
    await board.context.database.db.deleteFrom("representativeConsent").execute();
    expect(await introduce()).toMatchObject({ refusal: { code: "introduction-needs-consent" } });
    await nothingStays();
  });

  test.each(["2010-05-12", "2000-05-12"])(
    "whose follow-up has ended is not introduced (born %s)",
    async (birthDate) => {
      const { db } = board.context.database;
      await saveProfile(db, "lina", { ...emptyProfile, birthDate }, boardNow);
      await db.updateTable("follow").set({ archivedAt: boardNow }).execute();
      expect(await introduce()).toMatchObject({ refusal: { code: "introduction-ended" } });
      await nothingStays();
      expect(
        await board.as(anne).conversation.introducible({ candidateId: "lina", name: "fourn" }),
      ).toMatchObject({ whyNot: "introduction-ended", companies: [] });
    },
  );

  test("somebody under 18 only as their legal representative agrees; taken back, the company reads it no more", async () => {
    const { db } = board.context.database;
    await revokeConsent(db, "lina", boardNow);
    expect(await introduce()).toMatchObject({ refusal: { code: "introduction-needs-consent" } });
    await nothingStays();
    await agree();
    const made = await introduce();
    const id = made.ok ? made.value.id : "";
    expect(await board.as(jeanne).conversation.list()).toHaveLength(1);
    await revokeConsent(db, "lina", boardNow);
    await expect(board.as(jeanne).conversation.show({ id })).rejects.toThrow("forbidden");
    expect(await board.as(jeanne).conversation.list()).toEqual([]);
    expect(await board.as(lina).conversation.list()).toHaveLength(1);
    expect(await say(lina, id)).toMatchObject({ refusal: { code: "conversation-closed" } });
    // Of age, nobody's consent is asked for.
    await saveProfile(db, "lina", { ...emptyProfile, birthDate: "2000-05-12" }, boardNow);
    expect(await board.as(jeanne).conversation.list()).toHaveLength(1);
    expect(await say(lina, id)).toMatchObject({ ok: true });
  });

  test("a suspended company, and one whose only member closed their account, is not introduced to", async () => {
    const { database } = board.context;
    const found = async () => {
      const { companies } = await board
        .as(anne)
        .conversation.introducible({ candidateId: "lina", name: "fourn" });
      return companies.length;
    };
    const disable = (disabledAt: Date | null) =>
      database.db.updateTable("user").set({ disabledAt }).where("id", "=", "jeanne").execute();
    expect(await found()).toBe(1);
    await saveStanding(database, bakery.id, "suspended");
    expect(await found()).toBe(0);
    expect(await introduce()).toMatchObject({ refusal: { code: "introduction-nobody" } });
    await saveStanding(database, bakery.id, "usual");
    await disable(boardNow);
    expect(await found()).toBe(0);
    expect(await introduce()).toMatchObject({ refusal: { code: "introduction-nobody" } });
    await disable(null);
    expect(await introduce()).toMatchObject({ ok: true });
  });

  test("the young person ends it whenever they want; the company reads it no more, and can't", async () => {
    const made = await introduce();
    const id = made.ok ? made.value.id : "";
    const end = (who: typeof lina | typeof jeanne) =>
      board.as(who).conversation.change({ id, step: "end-introduction" });
    expect(await end(jeanne)).toMatchObject({ refusal: { code: "conversation-step" } });
    expect(await end(lina)).toMatchObject({ ok: true });
    await expect(board.as(jeanne).conversation.show({ id })).rejects.toThrow("forbidden");
    expect(await board.as(jeanne).conversation.list()).toEqual([]);
    expect(await board.as(lina).conversation.list()).toHaveLength(1);
    const again = await introduce();
    expect(again.ok && again.value.id).not.toBe(id);
  });

  test("a company's page leads to what lets one write to it, else to who may introduce one", async () => {
    const { db } = board.context.database;
    const contact = () => board.as(lina).conversation.withCompany({ slug: bakery.slug });
    expect(await contact()).toEqual({ matter: null, advisor: "Anne" });
    expect(await board.as(lina).conversation.withCompany({ slug: "none" })).toBeNull();
    const sent = { id: "a", candidateId: "lina", offerId: baker.id, companyId: bakery.id };
    await beginApplication(db, applicationExample(sent));
    expect(await contact()).toMatchObject({ matter: { kind: "application", subjectId: "a" } });
    await introduce();
    expect(await contact()).toMatchObject({ matter: { kind: "introduction" } });
    await db.deleteFrom("introduction").execute();
    await board.as(lina).application.takeStep({ id: "a", step: "withdraw", reason: "other" });
    expect(await contact()).toMatchObject({ matter: null });
  });

  test("a company cannot begin one, and one that nobody reads for is not introduced to", async () => {
    const made = await introduce();
    expect(made.ok).toBe(true);
    await expect(
      board.as(jeanne).conversation.start({ kind: "introduction", subjectId: "none" }),
    ).rejects.toThrow("forbidden");
    await removeCompanyMember(board.context.database.db, bakery.id, "jeanne");
    await board.context.database.db.deleteFrom("introduction").execute();
    expect(await introduce()).toMatchObject({ refusal: { code: "introduction-nobody" } });
    expect(
      await board.as(anne).conversation.introducible({ candidateId: "lina", name: "fourn" }),
    ).toMatchObject({
      companies: [],
    });
  });

  test("an offer or an appointment is talked about with the advisor, one conversation each", async () => {
    const about = { kind: "offer", subjectId: baker.publicId } as const;
    const asked = await board.as(lina).conversation.start(about);
    expect(asked.ok).toBe(true);
    expect(await board.as(anne).conversation.start({ ...about, candidateId: "lina" })).toEqual(asked);
    await expect(board.as(jeanne).conversation.start({ ...about, candidateId: "lina" })).rejects.toThrow(
      "forbidden",
    );
    await expect(board.as(lina).conversation.start({ ...about, subjectId: "none" })).rejects.toThrow(
      "forbidden",
    );
    await addAppointment(board.context.database.db, {
      id: "r",
      advisorId: "anne",
      candidateId: "lina",
      state: "booked",
      startsAt: boardNow,
      endsAt: boardNow,
      minutes: 30,
      way: "place",
      place: "Dijon",
      link: null,
      timeZone: "Europe/Paris",
      subject: "",
      bookedBy: "lina",
      sequence: 0,
      reason: null,
      words: "",
      changedBy: null,
      createdAt: boardNow,
      changedAt: boardNow,
      dayRemindedAt: null,
      hourRemindedAt: null,
    });
    const met = { kind: "appointment", subjectId: "r" } as const;
    expect(await board.as(lina).conversation.start(met)).toEqual(
      await board.as(anne).conversation.start(met),
    );
    expect((await board.as(lina).conversation.list()).map(({ title }) => title).toSorted()).toEqual([
      "Rendez-vous",
      baker.title,
    ]);
  });
});
