import { type OfferReviewRow, openReview, saveReport, type TremplinDatabase } from "@tremplin/database";
import { companyExample, eachDialect, offerExample } from "@tremplin/database/testing";
import { beforeEach, expect, test } from "vitest";
import { boardNow, type TestBoard, testBoard } from "../../testing/board.ts";
import { person } from "../employer/testing.ts";

const gap = offerExample(1, { title: "Dameur", place: placeIn("05061", "Gap") });
const pau = offerExample(2, {
  title: "Pisteur",
  companyId: companyExample(1).id,
  place: placeIn("64445", "Pau"),
});
const pyrenees = { departments: ["64"], communes: [] };
const noe = person("noe", { moderated: [{ antennaId: "pyrenees", territory: pyrenees }] });
const zoe = person("zoe", {
  moderated: [{ antennaId: "pau", territory: { departments: [], communes: ["64445"] } }],
});
const nowhere = person("max", {
  moderated: [{ antennaId: "rien", territory: { departments: [], communes: [] } }],
});
const mona = person("mona", { roles: ["moderator"] });

function placeIn(insee: string, label: string) {
  return { ...offerExample(1).place, insee, label, department: insee.slice(0, 2) };
}

/** More than a list shows, all older than what is in the Pyrenees. */
const many = 305;

eachDialect((_engine, open) => {
  let database: TremplinDatabase;
  let board: TestBoard;

  beforeEach(async () => {
    database = await open();
    board = await testBoard(database, { companies: [companyExample(1)], offers: [gap, pau], antennas: true });
    const there = Array.from({ length: many }, (_, number) => review(`gap-${number}`, gap, number));
    await database.db.insertInto("offerReview").values(there).execute();
    await openReview(database.db, review("pau", pau, many));
    const reports = Array.from({ length: many }, (_, number) => report(`gap-${number}`, gap.id, number));
    for (const each of [...reports, report("pau", pau.id, many)]) await saveReport(database.db, each);
  });

  test("of a long queue the oldest are listed, and all are counted", async () => {
    const { reviews, waiting, reports } = await board.as(mona).moderation.queue();
    expect(reviews).toHaveLength(300);
    expect({ first: reviews[0]?.id, waiting, reports }).toEqual({
      first: "gap-0",
      waiting: many + 1,
      reports: many + 1,
    });
    expect(await board.as(mona).account.home()).toContainEqual({
      kind: "reviews",
      count: many + 1,
      path: "/espace/moderation",
    });
  });

  test.each([
    ["a department", noe],
    ["a commune", zoe],
  ])("who moderates %s has what lies there, however much waits elsewhere", async (_name, actor) => {
    const { moderation } = board.as(actor);
    const { reviews, waiting, reports } = await moderation.queue();
    expect(reviews.map(({ title, company }) => [title, company])).toEqual([
      ["Pisteur", companyExample(1).name],
    ]);
    expect({ waiting, reports }).toEqual({ waiting: 1, reports: 1 });
    expect((await moderation.reports()).map(({ id }) => id)).toEqual(["pau"]);
    const decided = await moderation.decideOnReport({ id: "pau", decision: "dismissed", reason: "" });
    expect(decided).toMatchObject({ ok: true });
    expect((await moderation.queue()).reports).toBe(0);
  });

  test("who moderates nowhere has nothing", async () => {
    expect(await board.as(nowhere).moderation.queue()).toEqual({ reviews: [], waiting: 0, reports: 0 });
  });
});

function review(id: string, offer: typeof gap, minute: number): OfferReviewRow {
  return {
    id,
    offerId: offer.id,
    kind: "first",
    content: offer,
    findings: [],
    risks: [],
    state: "waiting",
    submittedBy: "import",
    submittedAt: new Date(boardNow.getTime() + minute * 60_000),
    decidedBy: null,
    decidedAt: null,
    reason: null,
    comments: [],
    appeal: null,
  };
}

function report(id: string, offerId: string, minute: number) {
  return {
    id,
    subjectKind: "offer" as const,
    subjectId: offerId,
    reason: "other" as const,
    text: "",
    email: null,
    createdAt: new Date(boardNow.getTime() + minute * 60_000),
    decidedAt: null,
    decidedBy: null,
    decision: null,
  };
}
