import { portfolioTable } from "@tremplin/core/advisor";
import { emptyProfile } from "@tremplin/core/candidate";
import { parseTableQuery } from "@tremplin/core/table";
import { fileReadingsOf, giveRole, saveProfile, type TremplinDatabase } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { beforeEach, expect, test } from "vitest";
import { boardNow } from "../../testing/board.ts";
import { orderedMails } from "../employer/testing.ts";
import { type AdvisorBoard, advisorBoard } from "./testing.ts";

const query = (text = "") => parseTableQuery(portfolioTable, new URLSearchParams(text));
const notFound = { ok: false, refusal: { code: "not-found" } };

eachDialect((_engine, open) => {
  let database: TremplinDatabase;
  let board: AdvisorBoard;
  const advisor = async (userId: string) => (await board.by(userId)).advisor;

  beforeEach(async () => {
    database = await open();
    board = await advisorBoard(database);
  });

  test("a file opens for who accompanies, is noted once in an hour, and is nothing to all others", async () => {
    await (await advisor("anne")).attach({ id: "zoe", advisorId: "anne" });
    for (const _ of [1, 2]) {
      expect(await (await advisor("anne")).file({ id: "zoe" })).toMatchObject({
        value: { name: "zoe", isOwn: true, applications: [], needs: [] },
      });
    }
    const stranger = await advisor("bilal");
    expect(await stranger.file({ id: "zoe" })).toEqual(notFound);
    expect(await stranger.file({ id: "nobody" })).toEqual(notFound);
    expect(await stranger.addNote({ id: "zoe", visibility: "private", text: "x" })).toEqual(notFound);
    expect(await stranger.accompaniment({ id: "zoe" })).toEqual(notFound);
    expect(await (await board.later("anne", 1)).advisor.file({ id: "zoe" })).toMatchObject({ ok: true });
    const readings = await fileReadingsOf(database.db, "zoe");
    expect(readings.map(({ readerName }) => readerName)).toEqual(["anne", "anne"]);
    expect(await (await board.by("zoe")).account.fileReadings()).toHaveLength(2);
  });

  test("a colleague who stands in opens the file on those days only", async () => {
    await (await advisor("anne")).attach({ id: "zoe", advisorId: "anne" });
    const days = { fromDay: "2026-11-24", toDay: "2026-11-25" };
    const mine = await advisor("anne");
    expect(await mine.addAbsence({ coveredBy: "zoe", ...days })).toMatchObject({
      refusal: { code: "advisor-unknown", details: { field: "coveredBy" } },
    });
    expect(await mine.addAbsence({ coveredBy: "bilal", ...days })).toMatchObject({ ok: true });
    const opened = async (after: number) =>
      (await (await board.later("bilal", after)).advisor.file({ id: "zoe" })).ok;
    expect([await opened(0), await opened(1), await opened(2), await opened(3)]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    const covering = (await board.later("bilal", 1)).advisor;
    expect(await covering.portfolio(query())).toMatchObject({ total: 1, isStandingIn: true });
    expect(await covering.portfolio(query("groupe=miens"))).toMatchObject({ total: 0 });
    expect(await covering.portfolio(query("groupe=remplacement"))).toMatchObject({
      rows: [{ name: "zoe", advisor: "anne" }],
    });
    // Standing in is no handing over, nor an end.
    expect(await covering.transfer({ id: "zoe", advisorId: "bilal", word: "" })).toEqual(notFound);
    expect(await covering.archive({ id: "zoe", reason: "cdi" })).toEqual(notFound);
    expect(await orderedMails(database)).toContain("advisor.stand-in to bilal@exemple.fr");
    const [own] = (await mine.absences()).absences;
    expect(own).toMatchObject({ name: "bilal", isOwn: true });
    expect(await (await advisor("bilal")).removeAbsence({ id: own?.id ?? "" })).toMatchObject({
      refusal: { code: "absence-gone" },
    });
    expect(await mine.removeAbsence({ id: own?.id ?? "" })).toMatchObject({ ok: true });
    expect(await opened(1)).toBe(false);
  });

  test("notes are private or shared, and one changes one's own", async () => {
    const mine = await advisor("anne");
    await mine.attach({ id: "zoe", advisorId: "anne" });
    await mine.addNote({ id: "zoe", visibility: "private", text: "Fragile en ce moment." });
    await mine.addNote({ id: "zoe", visibility: "shared", text: "Bravo 🎉 <b>" });
    const own = await (await board.by("zoe")).advisor.support();
    expect(own.notes.map(({ text }) => text)).toEqual(["Bravo 🎉 <b>"]);
    // Not shown to her day by day, and hers all the same when she asks for her data.
    const { accompaniment } = await (await board.by("zoe")).account.exportData();
    // Both of one instant: in no order.
    const notes = accompaniment.notes.toSorted((one, other) => one.text.localeCompare(other.text));
    expect(notes).toMatchObject([
      { text: "Bravo 🎉 <b>", visibility: "shared", authorName: "anne" },
      { text: "Fragile en ce moment.", visibility: "private", authorName: "anne" },
    ]);
    expect(accompaniment.indicators).toMatchObject({ programme: null, isRqth: false });
    await mine.transfer({ id: "zoe", advisorId: "bilal", word: "" });
    const next = await advisor("bilal");
    const read = await next.file({ id: "zoe" });
    const [note] = read.ok ? read.value.notes : [];
    expect(read.ok && read.value.notes.map(({ isOwn }) => isOwn)).toEqual([false, false]);
    const change = { id: "zoe", note: note?.id ?? "", visibility: "shared", text: "Autre" } as const;
    expect(await next.changeNote(change)).toMatchObject({ refusal: { code: "note-gone" } });
    expect(await next.deleteNote(change)).toMatchObject({ refusal: { code: "note-gone" } });
    await next.transfer({ id: "zoe", advisorId: "anne", word: "" });
    expect(await mine.changeNote(change)).toMatchObject({ ok: true });
    expect(await mine.deleteNote(change)).toMatchObject({ ok: true });
    expect(await mine.deleteNote(change)).toMatchObject({ refusal: { code: "note-gone" } });
    await expect(mine.addNote({ id: "zoe", visibility: "shared", text: "  " })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });

  test("an action is ticked off by either, and waits on the young person's home", async () => {
    const mine = await advisor("anne");
    await mine.attach({ id: "zoe", advisorId: "anne" });
    await mine.addAction({ id: "zoe", text: "Appeler le Fournil", dueOn: "2026-11-20" });
    const zoe = await board.by("zoe");
    const [action] = (await zoe.advisor.support()).actions;
    expect(action).toMatchObject({ text: "Appeler le Fournil", isLate: true, doneAt: null });
    const tick = { action: action?.id ?? "", isDone: true };
    expect(await zoe.account.home()).toContainEqual({ kind: "actions", count: 1, path: "/espace/suivi" });
    expect(await (await board.by("anne")).account.home()).toContainEqual(
      expect.objectContaining({ kind: "young-people", count: 1 }),
    );
    expect(await (await board.by("eloi")).advisor.tickOwnAction(tick)).toMatchObject({
      refusal: { code: "action-gone" },
    });
    expect(await zoe.advisor.tickOwnAction(tick)).toMatchObject({ ok: true });
    expect(await mine.tickAction({ id: "zoe", ...tick })).toMatchObject({ refusal: { code: "action-gone" } });
    expect(await mine.tickAction({ id: "zoe", ...tick, isDone: false })).toMatchObject({ ok: true });
    expect(await mine.dropAction({ id: "zoe", action: tick.action })).toMatchObject({ ok: true });
    expect((await zoe.advisor.support()).actions).toEqual([]);
  });

  test("a minor's representative agrees and agrees no more; an adult needs nobody", async () => {
    const mine = await advisor("anne");
    await mine.attach({ id: "zoe", advisorId: "anne" });
    const consent = { id: "zoe", representativeName: "Luc Petit", relation: "père", way: "paper" } as const;
    await saveProfile(database.db, "zoe", { ...emptyProfile, birthDate: "2000-05-12" }, boardNow);
    expect(await mine.giveConsent(consent)).toMatchObject({ refusal: { code: "consent-adult" } });
    await saveProfile(database.db, "zoe", { ...emptyProfile, birthDate: "2009-05-12" }, boardNow);
    const kinds = async () => {
      const { rows } = await mine.portfolio(query());
      return rows.flatMap(({ needs }) => needs.map(({ kind }) => kind));
    };
    expect(await kinds()).toEqual(["consent"]);
    expect(await mine.giveConsent(consent)).toMatchObject({ ok: true });
    expect(await kinds()).toEqual([]);
    expect(await mine.file({ id: "zoe" })).toMatchObject({
      value: { isMinor: true, consent: { representativeName: "Luc Petit", way: "paper" } },
    });
    expect(await mine.takeConsentBack({ id: "zoe" })).toMatchObject({ ok: true });
    expect(await mine.file({ id: "zoe" })).toMatchObject({ value: { consent: null } });
    const trail = await database.db.selectFrom("auditEntry").select(["action", "subjectLabel"]).execute();
    expect(trail).toContainEqual({ action: "consent.record", subjectLabel: "zoe" });
  });

  test("indicators are kept and never shown to the young person", async () => {
    const mine = await advisor("anne");
    await mine.attach({ id: "zoe", advisorId: "anne" });
    const told = {
      id: "zoe",
      programme: "cej",
      programmeFrom: "2026-10-01",
      programmeTo: "2026-09-01",
      isQpv: true,
      isRqth: true,
      isZrr: false,
      diplomaLevel: "4",
      externalId: " 21231-9 ",
      antennaId: "nord",
    } as const;
    expect(await mine.setIndicators(told)).toMatchObject({
      refusal: { code: "day-order", details: { field: "programmeTo" } },
    });
    expect(await mine.setIndicators({ ...told, programmeTo: "" })).toMatchObject({ ok: true });
    expect(await mine.file({ id: "zoe" })).toMatchObject({
      value: { indicators: { programme: "cej", isRqth: true, externalId: "21231-9", antennaId: "nord" } },
    });
    expect(await mine.portfolio(query("programme=cej&antenne=nord"))).toMatchObject({ total: 1 });
    expect(await mine.portfolio(query("programme=pacea"))).toMatchObject({ total: 0 });
    const own = await board.by("zoe");
    const seen = JSON.stringify([await own.advisor.support(), await own.account.home()]);
    expect(seen).not.toMatch(/cej|rqth|qpv|21231-9/i);
  });

  test("the longest waiting stands first, or the name, as chosen", async () => {
    const mine = await advisor("anne");
    for (const id of ["zoe", "eloi"]) await mine.attach({ id, advisorId: "anne" });
    await giveRole(database, "ada", "candidate", boardNow);
    await mine.attach({ id: "ada", advisorId: "anne" });
    await mine.addAction({ id: "zoe", text: "A", dueOn: "2026-11-01" });
    await mine.addAction({ id: "eloi", text: "B", dueOn: "2026-11-10" });
    const names = async (text: string) => (await mine.portfolio(query(text))).rows.map(({ name }) => name);
    expect(await names("")).toEqual(["zoe", "eloi", "ada"]);
    expect(await names("tri=nom")).toEqual(["ada", "eloi", "zoe"]);
    expect(await names("tri=-nom")).toEqual(["zoe", "eloi", "ada"]);
    expect(await names("besoin=overdue&q=EL")).toEqual(["eloi"]);
    expect(await mine.portfolio(query("page=2"))).toMatchObject({
      total: 3,
      rows: [],
      counts: { overdue: 2 },
    });
  });
});
