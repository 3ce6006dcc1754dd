import { emptyProfile } from "@tremplin/core/candidate";
import { fileReadingsOf, inTransaction, saveProfile } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { boardNow, type TestBoard } from "../../testing/board.ts";
import { anne, boardAt, bringThreeSides, lina, tellingProfile } from "../../testing/three-sides.ts";
import { fileRemovalQueue, removeFilesOf } from "./own-data.ts";
import { passageIn } from "./review.ts";

eachDialect((_engine, open) => {
  let board: TestBoard;

  beforeAll(async () => {
    let passed = 0;
    // No two things happen at once: what is said comes back in its order.
    const now = () => new Date(boardNow.getTime() + passed++);
    board = await boardAt(now, await open(), { offers: [] });
  });

  beforeEach(async () => {
    await bringThreeSides(board.context, boardNow);
    const profile = { ...tellingProfile, jobs: ["Vente"], about: "J'aime le contact.", phone: "" };
    await saveProfile(board.context.database.db, "lina", profile, boardNow);
  });

  const asLina = () => board.as(lina).cv;
  const asAnne = () => board.as(anne).cv;

  async function made(): Promise<string> {
    const result = await asLina().make({ title: "CV vente" });
    if (!result.ok) throw new Error(result.refusal.code);
    return result.value.id;
  }

  test("a CV is made of the profile as it is, and stays when the profile changes", async () => {
    const id = await made();
    await saveProfile(board.context.database.db, "lina", { ...emptyProfile, jobs: ["Cuisine"] }, boardNow);
    const page = await asLina().show({ id });
    expect(page).toMatchObject({ value: { kind: "made", state: "draft", number: 1 } });
    expect(page.ok && page.value.text).toContain("J'aime le contact.");
    const file = await asLina().file({ id });
    expect(file).toMatchObject({ value: { name: "CV vente.pdf", mediaType: "application/pdf" } });
    expect(file.ok && Buffer.from(file.value.bytes.subarray(0, 5)).toString()).toBe("%PDF-");
  });

  test("an empty profile makes none", async () => {
    await saveProfile(board.context.database.db, "lina", emptyProfile, boardNow);
    expect(await asLina().make({ title: "CV" })).toMatchObject({ refusal: { code: "profile-empty" } });
  });

  test("a file is kept when it is what it says, and refused with its reason otherwise", async () => {
    const file = await asLina().file({ id: await made() });
    const bytes = file.ok ? file.value.bytes : new Uint8Array();
    const added = await asLina().addFile({ name: "../Mon CV.pdf", title: "", bytes });
    const id = added.ok ? added.value.id : "";
    const page = await asLina().show({ id });
    expect(page).toMatchObject({
      value: { kind: "file", number: 2, title: "Mon CV", fileName: "Mon CV.pdf" },
    });
    expect(page.ok && page.value.text).toContain("J'aime le contact.");
    expect(await asLina().file({ id })).toMatchObject({ value: { name: "Mon CV.pdf" } });
    expect(await asLina().addFile({ name: "cv.docx", title: "", bytes })).toMatchObject({
      refusal: { code: "file-extension", details: { field: "file" } },
    });
    await asLina().remove({ id });
    await expect(asLina().show({ id })).rejects.toThrow("forbidden");
    const rows = await board.context.database.db.selectFrom("document").selectAll().execute();
    expect(rows.map(({ deletedAt }) => deletedAt !== null)).toEqual([true]);
    expect(await board.context.files.get(rows[0]?.storageKey ?? "")).toBeNull();
  });

  test("an advisor speaks of a passage, says what to improve, then validates; the young person sees who read", async () => {
    const id = await made();
    expect(await asLina().takeStep({ id, step: "ask" })).toMatchObject({ ok: true });
    const passage = "J'aime  le\ncontact";
    expect(await asAnne().comment({ id, passage: "J'adore", text: "Plus précis." })).toMatchObject({
      refusal: { code: "passage-unknown" },
    });
    await asAnne().comment({ id, passage, text: "Donnez un exemple." });
    expect(await asAnne().takeStep({ id, step: "improve" })).toMatchObject({
      refusal: { code: "cv-needs-word" },
    });
    await asAnne().takeStep({ id, step: "improve", text: "Presque !" });
    const page = await asLina().show({ id });
    expect(page).toMatchObject({
      value: {
        state: "to-improve",
        comments: [
          { passage: "J'aime le contact", text: "Donnez un exemple." },
          { passage: null, text: "Presque !" },
        ],
      },
    });
    const commentId = page.ok ? (page.value.comments[0]?.id ?? "") : "";
    await asLina().tick({ commentId, isDone: true });
    await asLina().takeStep({ id, step: "ask" });
    await asAnne().takeStep({ id, step: "validate" });
    expect(await asLina().show({ id })).toMatchObject({
      value: { state: "validated", comments: [{ doneAt: expect.any(Date) }, { doneAt: null }] },
    });
    const readings = await fileReadingsOf(board.context.database.db, "lina");
    expect(readings.map(({ readerName }) => readerName)).toEqual(["Anne"]);
    const mails = await board.context.database.db
      .selectFrom("outbox")
      .select("payload")
      .where("queue", "=", "mail")
      .execute();
    expect(mails.map(({ payload }) => payload.kind).toSorted()).toEqual([
      "cv.reviewed",
      "cv.reviewed",
      "cv.to-review",
      "cv.to-review",
    ]);
  });

  test("who goes takes their files along, and who asks is given all that is kept", async () => {
    const { database } = board.context;
    const file = await asLina().file({ id: await made() });
    const bytes = file.ok ? file.value.bytes : new Uint8Array();
    await asLina().addFile({ name: "cv.pdf", title: "CV", bytes });
    const data = await board.as(lina).account.exportData();
    expect(data).toMatchObject({
      profile: { about: "J'aime le contact." },
      cvs: [{ number: 2 }, { number: 1 }],
    });
    await inTransaction(database, (handle) => removeFilesOf(handle, "lina", boardNow));
    const [event] = await database.db
      .selectFrom("outbox")
      .selectAll()
      .where("queue", "=", fileRemovalQueue)
      .execute();
    const keys = (event?.payload.keys ?? []) as readonly string[];
    expect(keys).toHaveLength(1);
    expect(await board.context.files.get(keys[0] ?? "")).not.toBeNull();
  });

  test("another advisor sees nothing of it", async () => {
    const id = await made();
    const bilal = board.as({ ...anne, userId: "bilal" }).cv;
    await expect(bilal.show({ id })).rejects.toThrow("forbidden");
    await expect(bilal.file({ id })).rejects.toThrow("forbidden");
    await expect(bilal.list({ userId: "lina" })).rejects.toThrow("forbidden");
  });
});

test("a passage is found whatever its spaces, and nothing is a pattern", () => {
  expect(passageIn("J'aime\nle  contact (et le pain).", "J'aime le contact")).toBe("J'aime\nle  contact");
  expect(passageIn("Un (essai) simple", "(essai)")).toBe("(essai)");
  expect(passageIn("Un essai simple", ".*")).toBeNull();
});
