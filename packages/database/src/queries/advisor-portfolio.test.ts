import { needsOf } from "@tremplin/core/advisor";
import { emptyProfile } from "@tremplin/core/candidate";
import { expect, test } from "vitest";
import type { TremplinDatabase } from "../open.ts";
import { applicationExample, eachDialect } from "../testing/index.ts";
import { createUser } from "./account.ts";
import { addAction, addAdvisorNote } from "./advisor-notes.ts";
import { portfolioOf } from "./advisor-portfolio.ts";
import { beginApplication } from "./application.ts";
import { recordConsent, revokeConsent, saveProfile } from "./candidate.ts";
import { saveFollow } from "./follow.ts";
import { answerFollowUp, planFollowUps } from "./follow-up.ts";

const now = new Date("2026-11-23T12:00:00Z");
const at = { now, timeZone: "Europe/Paris" };
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

const names = { anne: "Anne", zoe: "Zoé Petit", eloi: "Éloi Roux", ali: "Ali Sow", ines: "Inès Kaya" };

async function followed(
  database: TremplinDatabase,
  candidateId: string,
  advisorId: string,
  since = daysAgo(5),
) {
  const event = { id: `f ${candidateId}`, candidateId, at: since, actorId: null, actorName: "" };
  await saveFollow(
    database.db,
    { candidateId, advisorId, antennaId: null },
    { ...event, kind: "attached", fromAdvisorId: null, toAdvisorId: advisorId, reason: null },
  );
}

async function portfolio(open: () => Promise<TremplinDatabase>) {
  const database = await open();
  for (const [id, name] of Object.entries({ ...names, bilal: "Bilal" })) {
    await createUser(database, { id, name, email: `${id}@exemple.fr` }, daysAgo(100));
  }
  for (const id of ["zoe", "eloi", "ali"]) await followed(database, id, "anne");
  await followed(database, "ines", "bilal");
  return database;
}

const mine = { advisorIds: ["anne"], isArchived: false };

eachDialect((_engine, open) => {
  test("a portfolio holds one's own by name, found without accents, and archived apart", async () => {
    const database = await portfolio(open);
    const found = async (changes = {}) =>
      (await portfolioOf(database, { ...mine, ...changes }, at)).map(({ id }) => id);
    expect(await found()).toEqual(["ali", "eloi", "zoe"]);
    expect(await found({ words: "zoe PETIT" })).toEqual(["zoe"]);
    expect(await found({ words: "élo" })).toEqual(["eloi"]);
    expect(await found({ words: "%" })).toEqual([]);
    expect(await found({ advisorIds: ["anne", "bilal"] })).toHaveLength(4);
    expect(await found({ advisorIds: [] })).toEqual([]);
    await database.db
      .updateTable("follow")
      .set({ archivedAt: now, exitReason: "cdi", programme: "cej" })
      .where("candidateId", "=", "ali")
      .execute();
    expect(await found()).toEqual(["eloi", "zoe"]);
    expect(await found({ isArchived: true })).toEqual(["ali"]);
    expect(await found({ isArchived: true, programme: "pacea" })).toEqual([]);
    await database.db.updateTable("user").set({ disabledAt: now }).where("id", "=", "eloi").execute();
    expect(await found()).toEqual(["zoe"]);
  });

  test("what each needs is counted for all of them at once", async () => {
    const database = await portfolio(open);
    const { db } = database;
    const sent = (id: string, candidateId: string, changes: object) =>
      beginApplication(db, applicationExample({ id, candidateId, offerId: id, ...changes }));
    await sent("a1", "zoe", { state: "advisor-review", sentAt: null, changedAt: daysAgo(2) });
    await sent("a2", "zoe", { state: "advisor-review", sentAt: null, changedAt: daysAgo(3) });
    await sent("a3", "zoe", { state: "sent", sentAt: daysAgo(20) });
    await sent("a4", "zoe", { state: "seen", sentAt: daysAgo(70) });
    await sent("a5", "zoe", { state: "refused", sentAt: daysAgo(20) });
    await sent("a6", "eloi", { state: "hired", sentAt: daysAgo(40) });
    await saveProfile(db, "zoe", { ...emptyProfile, birthDate: "2009-05-01" }, daysAgo(90));
    const question = { askedAt: daysAgo(2), isStill: null, text: "", answeredAt: null };
    await planFollowUps(db, [
      { id: "q", applicationId: "a6", candidateId: "eloi", day: 7, dueAt: daysAgo(2), ...question },
    ]);
    await answerFollowUp(db, "q", { isStill: false, text: "", answeredAt: daysAgo(1) });
    const action = {
      authorId: "anne",
      authorName: "Anne",
      createdAt: daysAgo(9),
      doneAt: null,
      doneBy: null,
    };
    const todo = { candidateId: "ali", text: "Appeler", ...action };
    await addAction(db, { ...todo, id: "t1", dueOn: "2026-11-22" });
    await addAction(db, { ...todo, id: "t2", dueOn: "2026-11-23" });
    await addAction(db, { ...todo, id: "t3", dueOn: null });
    const cv = { userId: "ali", kind: "file" as const, title: "CV", text: "", createdAt: daysAgo(4) };
    await db
      .insertInto("cvVersion")
      .values([
        {
          ...cv,
          id: "c1",
          number: 1,
          state: "to-review",
          askedAt: daysAgo(3),
          documentId: null,
          content: null,
          decidedBy: null,
        },
        { ...cv, id: "c2", number: 2, state: "draft", documentId: null, content: null, decidedBy: null },
      ])
      .execute();
    await db
      .insertInto("adviceRequest")
      .values({
        id: "d",
        candidateId: "ali",
        offerId: "o",
        text: "?",
        askedAt: daysAgo(1),
        answer: null,
        answeredBy: null,
      })
      .execute();

    const needs = async () =>
      Object.fromEntries(
        (await portfolioOf(database, mine, at)).map(({ id, facts }) => [
          id,
          needsOf(facts, now).map(({ kind, count }) => `${kind} ${count}`),
        ]),
      );
    expect(await needs()).toEqual({
      ali: ["cv-review 1", "advice 1", "overdue 1"],
      eloi: ["left-job 1"],
      zoe: ["application-review 2", "consent 1", "silence 1"],
    });
    const [zoe] = await portfolioOf(database, { ...mine, candidateId: "zoe" }, at);
    expect(zoe?.facts).toMatchObject({
      applications: { count: 2, since: daysAgo(3) },
      silent: { count: 1, since: daysAgo(20) },
      attachedAt: daysAgo(5),
      movedAt: daysAgo(2),
    });

    const consent = { representativeName: "Luc Petit", relation: "père", way: "papier", recordedBy: "anne" };
    await recordConsent(db, { candidateId: "zoe", ...consent, recordedAt: now, revokedAt: null });
    expect((await needs()).zoe).not.toContain("consent 1");
    await revokeConsent(db, "zoe", now);
    expect((await needs()).zoe).toContain("consent 1");
    const note = {
      candidateId: "eloi",
      authorId: "anne",
      authorName: "Anne",
      createdAt: now,
      updatedAt: now,
    };
    await addAdvisorNote(db, { id: "n", ...note, visibility: "private", text: "Appelé." });
    expect((await needs()).eloi).toEqual([]);
  });
});
