import { emptyProfile } from "@tremplin/core/candidate";
import { profileOf, saveProfile, type TremplinDatabase } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { beforeEach, expect, test } from "vitest";
import { boardNow } from "../../testing/board.ts";
import { type AdvisorBoard, advisorBoard } from "./testing.ts";

const typed = "1999-05-06";
const right = { birthDate: "2009-05-06", reason: "Année mal tapée" };

eachDialect((_engine, open) => {
  let database: TremplinDatabase;
  let board: AdvisorBoard;
  const known = async () => (await profileOf(database.db, "zoe")).birthDate;

  beforeEach(async () => {
    database = await open();
    board = await advisorBoard(database);
    await saveProfile(database.db, "zoe", { ...emptyProfile, birthDate: typed }, boardNow);
    await (await board.by("anne")).advisor.attach({ id: "zoe", advisorId: "anne" });
  });

  test("the advisor corrects it: who is under 18 is protected at once, and the trail tells what stood before", async () => {
    const { advisor } = await board.by("anne");
    expect(await advisor.file({ id: "zoe" })).toMatchObject({ value: { age: 27, isMinor: false } });
    expect(await advisor.correctAge({ id: "zoe", ...right })).toMatchObject({ ok: true });
    expect(await advisor.file({ id: "zoe" })).toMatchObject({ value: { age: 17, isMinor: true } });
    const page = await (await board.by("ada")).administration.people.show({ id: "zoe" });
    expect(page).toMatchObject({
      value: {
        birthDate: right.birthDate,
        deeds: expect.arrayContaining([
          expect.objectContaining({
            action: "person.birth-date",
            actorName: "anne",
            details: { before: typed, after: right.birthDate, reason: right.reason },
          }),
        ]),
      },
    });
  });

  test("neither themselves nor an advisor of others corrects it", async () => {
    const zoe = await board.by("zoe");
    await zoe.application.tellAge({ birthDate: "2001-05-06" });
    await expect(zoe.advisor.correctAge({ id: "zoe", ...right })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    expect(await (await board.by("bilal")).advisor.correctAge({ id: "zoe", ...right })).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await known()).toBe(typed);
  });

  test("an administrator corrects it, of a young person only", async () => {
    const { people } = (await board.by("ada")).administration;
    expect(await people.correctAge({ id: "anne", ...right })).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await people.correctAge({ id: "zoe", ...right })).toMatchObject({ ok: true });
    expect(await known()).toBe(right.birthDate);
  });

  test.each([
    ["birth-date", "birthDate", { birthDate: "2024-01-01" }],
    ["birth-date-same", "birthDate", { birthDate: typed }],
    ["birth-date-reason", "reason", { reason: " " }],
  ])("is refused beside its field: %s", async (code, field, change) => {
    const { advisor } = await board.by("anne");
    expect(await advisor.correctAge({ id: "zoe", ...right, ...change })).toMatchObject({
      refusal: { code, details: { field } },
    });
    expect(await known()).toBe(typed);
  });
});
