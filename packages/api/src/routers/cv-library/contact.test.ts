import { contactDays } from "@tremplin/core/cv-library";
import { saveCvStep } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { runCvLibraryRound } from "../../cv-library-round.ts";
import { boardNow } from "../../testing/board.ts";
import {
  anne,
  bakery,
  garageOffer,
  jeanne,
  type LibraryBoard,
  libraryBoard,
  lina,
  max,
  offer,
  omar,
  text,
} from "./testing.ts";

eachDialect((_engine, open) => {
  let made: LibraryBoard;

  beforeAll(async () => {
    made = await libraryBoard(open);
  });
  beforeEach(() => made.reset());

  test("a request goes to the young person and the advisor; a yes opens the conversation of the three", async () => {
    const request = await made.asked();
    expect(await made.mails()).toEqual(["library.asked anne@exemple.fr", "library.asked lina@exemple.fr"]);
    expect(await made.board.as(lina).account.home()).toContainEqual(
      expect.objectContaining({ kind: "contact-requests", count: 1 }),
    );
    // Nothing tells the company who it is, before.
    const before = await made.library(jeanne).request({ id: request });
    expect(before).toMatchObject({
      value: { as: "employer", person: null, cvVersionId: null, conversationId: null },
    });
    expect(JSON.stringify(before).replaceAll("lina-entry", "")).not.toMatch(/Lina|Morel|lina/);
    expect(await made.library(jeanne).sent()).toMatchObject([{ id: request, person: null }]);
    await expect(made.board.as(jeanne).cv.file({ id: "lina-cv" })).rejects.toThrow("forbidden");
    expect(await made.library(anne).request({ id: request })).toMatchObject({
      value: { as: "advisor", steps: [] },
    });
    await expect(made.library(omar).request({ id: request })).rejects.toThrow("forbidden");

    expect(await made.library(lina).answer({ id: request, step: "accept" })).toMatchObject({ ok: true });
    expect((await made.mails()).slice(0, 1)).toEqual(["library.advisor-news anne@exemple.fr"]);
    expect(await made.mails()).toContain("library.answered jeanne@exemple.fr");
    const after = await made.library(jeanne).request({ id: request });
    expect(after).toMatchObject({ value: { person: { name: lina.name }, cvVersionId: "lina-cv" } });
    expect(await made.board.as(jeanne).cv.file({ id: "lina-cv" })).toMatchObject({ ok: true });
    expect(await made.library(jeanne).sent()).toMatchObject([{ person: lina.name }]);
    const id = after.ok ? (after.value.conversationId ?? "") : "";
    for (const who of [lina, anne, jeanne]) {
      expect(await made.board.as(who).conversation.list()).toMatchObject([{ id, kind: "contact" }]);
      const messageId = crypto.randomUUID();
      expect(await made.board.as(who).conversation.send({ id, messageId, text: "Bonjour" })).toMatchObject({
        ok: true,
      });
    }
    await expect(made.board.as(omar).conversation.show({ id })).rejects.toThrow("forbidden");

    // Who is named a partner no more loses both; the young person keeps what was said.
    await made.library(max).unname({ companyId: bakery.id });
    await expect(made.board.as(jeanne).conversation.show({ id })).rejects.toThrow("forbidden");
    await expect(made.board.as(jeanne).cv.file({ id: "lina-cv" })).rejects.toThrow("forbidden");
    expect(await made.board.as(jeanne).conversation.list()).toEqual([]);
    expect(await made.board.as(lina).conversation.show({ id })).toMatchObject({
      value: { messages: [{}, {}, {}] },
    });
  });

  test("a request shows the CV as long as the company is a partner, and that is a look", async () => {
    const request = await made.asked();
    expect(await made.library(jeanne).request({ id: request })).toMatchObject({ value: { shown: {} } });
    expect(await made.library(lina).mine({ cvVersionId: null })).toMatchObject({
      value: { views: [{ companyName: "Le Fournil" }] },
    });
    await made.library(max).unname({ companyId: bakery.id });
    expect(await made.library(jeanne).request({ id: request })).toMatchObject({
      value: { state: "ended", shown: null },
    });
    expect(await made.library(anne).request({ id: request })).toMatchObject({ value: { shown: {} } });
  });

  test("whom somebody blocked does not keep their CV", async () => {
    const request = await made.asked();
    await made.library(lina).answer({ id: request, step: "accept" });
    const page = await made.library(lina).request({ id: request });
    const id = page.ok ? (page.value.conversationId ?? "") : "";
    await made.board.as(lina).conversation.change({ id, step: "block" });
    await expect(made.board.as(jeanne).cv.file({ id: "lina-cv" })).rejects.toThrow("forbidden");
  });

  test("a no tells the company nothing, the advisor why; and is a no", async () => {
    const request = await made.asked();
    await made.library(lina).answer({ id: request, step: "decline", reason: "this-company" });
    const page = await made.library(jeanne).request({ id: request });
    expect(page).toMatchObject({ value: { state: "declined", person: null, reason: null } });
    expect(await made.library(anne).request({ id: request })).toMatchObject({
      value: { reason: "this-company" },
    });
    expect(await made.library(jeanne).ask({ id: await made.entry(), offerId: offer.id, text })).toMatchObject(
      {
        refusal: { code: "contact-again" },
      },
    );
    expect(await made.library(lina).answer({ id: request, step: "accept" })).toMatchObject({
      refusal: { code: "contact-state" },
    });
    const rows = await made.board.context.database.db.selectFrom("outbox").select("payload").execute();
    const told = rows.map(({ payload }) => payload).filter(({ kind }) => kind === "library.answered");
    expect(JSON.stringify(told)).not.toMatch(/lina/i);
  });

  test("a company asks about its own published offer, without ways past the made.board, and not without end", async () => {
    const id = await made.entry();
    const ask = (change: object) => made.library(jeanne).ask({ id, offerId: offer.id, text, ...change });
    expect(await ask({ offerId: garageOffer.id })).toMatchObject({ refusal: { code: "contact-offer" } });
    expect(await ask({ text: "Appelez-moi vite au 06 99 88 77 66 svp" })).toMatchObject({
      refusal: { code: "contact-delicate", details: { field: "text" } },
    });
    expect(await ask({ id: "another" })).toMatchObject({ refusal: { code: "library-gone" } });
    expect(await made.library(omar).ask({ id, offerId: garageOffer.id, text })).toMatchObject({
      refusal: { code: "not-partner" },
    });
    const { db } = made.board.context.database;
    const limit = { id: "l", key: `contact ${bakery.id}`, count: 20, lastRequest: boardNow.getTime() };
    await db.insertInto("rateLimit").values(limit).execute();
    expect(await ask({})).toMatchObject({ refusal: { code: "too-many" } });
    await db.deleteFrom("rateLimit").execute();
    const both = await Promise.all([ask({}), ask({})]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("a company takes its request back; another's it can't", async () => {
    const request = await made.asked();
    await expect(made.library(omar).withdraw({ id: request })).rejects.toThrow("forbidden");
    expect(await made.library(jeanne).withdraw({ id: request })).toMatchObject({ ok: true });
    expect(await made.library(lina).answer({ id: request, step: "accept" })).toMatchObject({
      refusal: { code: "contact-state" },
    });
  });

  test("the board ends what nobody answered, and what has lost its ground", async () => {
    const request = await made.asked();
    const state = async () => {
      const page = await made.library(lina).request({ id: request });
      return page.ok ? page.value.state : null;
    };
    await runCvLibraryRound(made.board.context);
    expect(await state()).toBe("asked");
    const { db } = made.board.context.database;
    await saveCvStep(db, { id: "lina-cv", state: "validated" }, { state: "to-improve" });
    expect(await made.library(lina).answer({ id: request, step: "accept" })).toMatchObject({
      refusal: { code: "contact-needs-findable" },
    });
    await runCvLibraryRound(made.board.context);
    expect(await state()).toBe("ended");
    await saveCvStep(db, { id: "lina-cv", state: "to-improve" }, { state: "validated" });
    const again = await made.asked();
    made.setNow(new Date(boardNow.getTime() + contactDays * 86_400_000));
    await runCvLibraryRound(made.board.context);
    expect(await made.library(jeanne).request({ id: again })).toMatchObject({ value: { state: "expired" } });
    expect((await made.mails()).filter((mail) => mail === "library.answered jeanne@exemple.fr")).toHaveLength(
      2,
    );
  });

  test("the advisor sees what employers see, who looked and who asks; and is seen to look", async () => {
    await made.library(jeanne).show({ id: await made.entry() });
    await made.asked();
    expect(await made.library(anne).ofPerson({ userId: "lina" })).toMatchObject({
      value: {
        person: { name: lina.name },
        agreed: { hidden: null, shown: { department: "21" } },
        views: [{ companyName: "Le Fournil" }],
        requests: [{ state: "asked" }],
      },
    });
    expect(await made.board.as(lina).account.fileReadings()).toMatchObject([{ readerName: "Anne" }]);
  });
});
