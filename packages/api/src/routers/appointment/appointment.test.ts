import { isoWithOffset } from "@tremplin/core/shared";
import { addCover } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { expect, test } from "vitest";
import { boardNow } from "../../testing/board.ts";
import { anne, bilal, type MeetingBoard, meetingBoard, young } from "./testing.ts";

const lina = young(0);
const yanis = young(1);
const zone = "Europe/Paris";

async function slotsOf(
  board: MeetingBoard,
  input: { candidateId?: string; moving?: string } = {},
  who = lina,
) {
  const found = await board.as(who).appointment.slots(input);
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value.slots.map(({ startsAt }) => isoWithOffset(startsAt, zone));
}

async function book(board: MeetingBoard, who: typeof lina, at: string) {
  const booked = await board.as(who).appointment.book({ startsAt: new Date(at) });
  if (!booked.ok) throw new Error(booked.refusal.code);
  return booked.value.id;
}

eachDialect((_engine, open) => {
  test("fifty who click on one slot at once: one has it, the others are told the nearest", async () => {
    const board = await meetingBoard(await open(), { people: 50 });
    const startsAt = new Date("2026-11-30T09:00:00Z");
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, rank) => board.as(young(rank)).appointment.book({ startsAt })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const answer of answers) {
      if (answer.ok) continue;
      expect(answer.refusal).toMatchObject({
        code: "slot-taken",
        details: {
          nearest: "2026-11-30T08:00:00.000Z 2026-11-30T10:00:00.000Z 2026-12-07T08:00:00.000Z",
          count: 3,
        },
      });
      expect(answer.refusal.details?.words).toContain("lundi 30 novembre 2026 à 09:00");
    }
    const rows = await board.database.db.selectFrom("appointment").select("startsAt").execute();
    expect(rows).toEqual([{ startsAt }]);
    expect(await board.takeMails()).toHaveLength(2);
  }, 60_000);

  test("fifty who click on all slots of a morning: each is taken once", async () => {
    const board = await meetingBoard(await open(), { people: 50 });
    const hours = [8, 9, 10];
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, rank) => {
        const startsAt = new Date(Date.UTC(2026, 10, 30, hours[rank % 3]));
        return board.as(young(rank)).appointment.book({ startsAt });
      }),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
    const rows = await board.database.db.selectFrom("appointment").select("startsAt").execute();
    expect(new Set(rows.map(({ startsAt }) => startsAt.getTime())).size).toBe(3);
    expect(await slotsOf(board)).not.toContain("2026-11-30T09:00:00+01:00");
  }, 60_000);

  test("one young person who clicks ten times has one appointment; one who books everything keeps three", async () => {
    const board = await meetingBoard(await open(), { people: 1 });
    const startsAt = new Date("2026-11-30T09:00:00Z");
    const clicks = await Promise.all(
      Array.from({ length: 10 }, () => board.as(lina).appointment.book({ startsAt })),
    );
    expect(clicks.filter(({ ok }) => ok)).toHaveLength(1);
    const all = await Promise.all(
      (await slotsOf(board)).map((at) => board.as(lina).appointment.book({ startsAt: new Date(at) })),
    );
    expect(all.filter(({ ok }) => ok)).toHaveLength(2);
    expect(all.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: "appointment-too-many" } });
  }, 60_000);

  test("who hands a young person over is told how many appointments stay with them", async () => {
    const board = await meetingBoard(await open(), { people: 2 });
    await book(board, lina, "2026-11-30T09:00:00Z");
    const booked = async (id: string) => {
      const found = await board.as(anne).advisor.accompaniment({ id });
      return found.ok ? found.value.booked : found;
    };
    expect(await booked(lina.userId)).toBe(1);
    expect(await booked(young(1).userId)).toBe(0);
    expect(
      await board.as(anne).advisor.transfer({ id: lina.userId, advisorId: "bilal", word: "" }),
    ).toMatchObject({ ok: true });
    const found = await board.as(bilal).advisor.accompaniment({ id: lina.userId });
    expect(found).toMatchObject({ value: { advisor: "Bilal Sow", booked: 0 } });
  });

  test("slots: with notice, within the horizon, without closings, absences and public holidays", async () => {
    const board = await meetingBoard(await open(), { people: 1 });
    const days = async () => [...new Set((await slotsOf(board)).map((slot) => slot.slice(0, 10)))];
    // Today is a Monday, and eleven is too soon.
    expect(await days()).toEqual(["2026-11-30", "2026-12-07", "2026-12-14", "2026-12-21"]);
    await board.as(anne).appointment.setRules({ noticeHours: 0, horizonDays: 14 });
    expect(await days()).toEqual(["2026-11-30", "2026-12-07"]);
    await board.as(anne).appointment.addClosing({ fromDay: "2026-11-30", toDay: "" });
    expect(await days()).toEqual(["2026-12-07"]);
    const cover = { id: "c", advisorId: "anne", coveredBy: "bilal", createdAt: boardNow };
    await addCover(board.database.db, { ...cover, fromDay: "2026-12-05", toDay: "2026-12-09" });
    expect(await days()).toEqual([]);
    // Easter Monday.
    board.setNow(new Date("2027-03-22T13:00:00Z"));
    expect(await days()).toEqual(["2027-04-05"]);
  });

  test("nine o'clock is nine o'clock where the antenna stands, on any day of the year", async () => {
    const board = await meetingBoard(await open(), { people: 1, insee: "97209" });
    const first = async (now: string) => {
      board.setNow(new Date(now));
      const found = await board.as(lina).appointment.slots({});
      return found.ok ? found.value.slots[0] : null;
    };
    const winter = await first("2027-03-18T12:00:00Z");
    expect(winter).toMatchObject({ timeZone: "America/Martinique" });
    expect(winter?.startsAt.toISOString()).toBe("2027-03-22T13:00:00.000Z");
    // Paris has changed its clocks, and Easter Monday is one there too.
    expect((await first("2027-03-28T12:00:00Z"))?.startsAt.toISOString()).toBe("2027-04-05T13:00:00.000Z");
    const id = await book(board, lina, "2027-04-05T13:00:00Z");
    const entry = await board.as(lina).appointment.entry({ id });
    expect(entry.ok && entry.value).toContain("DTSTART;TZID=America/Martinique:20270405T090000");
  });

  test.each([
    ["2027-03-20T12:00:00Z", "2027-03-22T08:00:00.000Z"],
    ["2027-03-30T12:00:00Z", "2027-04-05T07:00:00.000Z"],
    ["2027-10-23T12:00:00Z", "2027-10-25T07:00:00.000Z"],
    // 1 November 2027 is a Monday, and All Saints'.
    ["2027-10-31T12:00:00Z", "2027-11-08T08:00:00.000Z"],
  ])("around the days on which clocks change: after %s comes %s", async (now, expected) => {
    const board = await meetingBoard(await open(), { people: 1 });
    board.setNow(new Date(now));
    const found = await board.as(lina).appointment.slots({});
    expect(found.ok && found.value.slots[0]?.startsAt.toISOString()).toBe(expected);
  });

  test("a young person books, moves, cancels with a reason; both are told, and the slot is free again", async () => {
    const board = await meetingBoard(await open(), { people: 2 });
    const id = await book(board, lina, "2026-11-30T08:00:00Z");
    expect(await board.takeMails()).toEqual([
      "appointment.confirmed anne@exemple.fr",
      "appointment.confirmed lina0@exemple.fr",
    ]);
    expect(await board.as(lina).appointment.next()).toMatchObject({ next: { advisorName: "Anne Roux" } });
    expect(await slotsOf(board, {}, yanis)).not.toContain("2026-11-30T09:00:00+01:00");
    // Its own time is among those to choose from, but is no move.
    expect(await slotsOf(board, { moving: id })).toContain("2026-11-30T09:00:00+01:00");
    const change = { id, reason: "work", words: "Un entretien" } as const;
    const same = { ...change, startsAt: new Date("2026-11-30T08:00:00Z") };
    expect(await board.as(lina).appointment.move(same)).toMatchObject({
      refusal: { code: "appointment-needs-slot" },
    });
    const later = { ...change, startsAt: new Date("2026-12-07T09:00:00Z") };
    expect(await board.as(lina).appointment.move(later)).toMatchObject({ ok: true });
    expect(await board.takeMails()).toEqual([
      "appointment.moved anne@exemple.fr",
      "appointment.moved lina0@exemple.fr",
    ]);
    expect(await slotsOf(board, {}, yanis)).toContain("2026-11-30T09:00:00+01:00");
    expect(await board.as(anne).appointment.show({ id })).toMatchObject({
      reason: "work",
      words: "Un entretien",
      changedBy: "candidate",
      role: "advisor",
    });
    expect(await board.as(anne).appointment.cancel({ id, reason: "unavailable" })).toMatchObject({
      ok: true,
    });
    expect(await board.takeMails()).toEqual(["appointment.cancelled lina0@exemple.fr"]);
    expect(await board.as(lina).appointment.cancel({ id, reason: "other" })).toMatchObject({
      refusal: { code: "appointment-state" },
    });
    expect(await board.as(lina).appointment.mine()).toMatchObject({
      coming: [],
      past: [{ state: "cancelled", changedBy: "advisor" }],
    });
  });

  test("an advisor books for whom they accompany; who stands in receives in their own time; nobody else", async () => {
    const board = await meetingBoard(await open(), { people: 2 });
    const asked = { startsAt: new Date("2026-11-30T08:00:00Z"), candidateId: lina.userId };
    expect(await board.as(anne).appointment.book({ ...asked, subject: "CV" })).toMatchObject({ ok: true });
    expect(await board.takeMails()).toEqual(["appointment.confirmed lina0@exemple.fr"]);
    await expect(board.as(bilal).appointment.book(asked)).rejects.toThrow("forbidden");
    await expect(board.as(yanis).appointment.book(asked)).rejects.toThrow("forbidden");
    const cover = { id: "c", advisorId: "anne", coveredBy: "bilal", createdAt: boardNow };
    await addCover(board.database.db, { ...cover, fromDay: "2026-11-23", toDay: "2026-11-27" });
    // Bilal has no slots of his own yet.
    expect(await slotsOf(board, { candidateId: lina.userId }, bilal)).toEqual([]);
    const [mine] = await board
      .as(lina)
      .appointment.mine()
      .then(({ coming }) => coming);
    expect(await board.as(bilal).appointment.show({ id: mine?.id ?? "" })).toMatchObject({ role: "advisor" });
    await expect(board.as(yanis).appointment.show({ id: mine?.id ?? "" })).rejects.toThrow("forbidden");
  });

  test("who came is noted afterwards, by the advisor alone, and a slip is mended", async () => {
    const board = await meetingBoard(await open(), { people: 1 });
    const id = await book(board, lina, "2026-11-30T08:00:00Z");
    expect(await board.as(anne).appointment.note({ id, step: "miss" })).toMatchObject({
      refusal: { code: "appointment-needs-begun" },
    });
    board.setNow(new Date("2026-11-30T09:00:00Z"));
    await board.takeMails();
    expect(await board.as(anne).appointment.note({ id, step: "miss" })).toMatchObject({ ok: true });
    expect(await board.as(anne).appointment.note({ id, step: "keep" })).toMatchObject({ ok: true });
    await expect(board.as(lina).appointment.note({ id, step: "keep" })).rejects.toThrow("forbidden");
    expect(await board.takeMails()).toEqual([]);
    expect(await board.as(anne).appointment.ofCandidate({ id: lina.userId })).toMatchObject({
      value: { appointments: [{ state: "kept" }] },
    });
  });

  test("openings: one needs a place, a link, another hour; a date opens a holiday", async () => {
    const board = await meetingBoard(await open(), { people: 1 });
    const api = board.as(anne).appointment;
    const opening = {
      weekday: "",
      day: "2026-12-25",
      from: "14:00",
      to: "15:00",
      minutes: 30,
      bufferMinutes: 0,
      way: "place",
      antennaId: "",
      place: "",
      link: "",
    } as const;
    expect(await api.addOpening(opening)).toMatchObject({ refusal: { code: "opening-place" } });
    expect(await api.addOpening({ ...opening, way: "video" })).toMatchObject({
      refusal: { code: "opening-link" },
    });
    expect(await api.addOpening({ ...opening, antennaId: "antenna" })).toMatchObject({ ok: true });
    expect(await api.addOpening({ ...opening, antennaId: "antenna" })).toMatchObject({
      refusal: { code: "opening-overlap" },
    });
    await api.setRules({ noticeHours: 0, horizonDays: 56 });
    expect(await slotsOf(board)).toContain("2026-12-25T14:30:00+01:00");
    const week = await api.week({ day: "2026-12-25" });
    expect(week.days[4]).toMatchObject({ day: "2026-12-25", isHoliday: true });
    expect(week.days[4]?.free).toHaveLength(2);
    const { openings } = await api.schedule();
    expect(openings.map(({ place }) => place)).toContain("Antenne du centre, 5 rue des Fleurs, Bureau 2");
    await api.removeOpening({ id: "mondays" });
    expect((await slotsOf(board)).map((slot) => slot.slice(0, 10))).toEqual(["2026-12-25", "2026-12-25"]);
  });

  test("who books and cancels without end is asked to wait", async () => {
    const board = await meetingBoard(await open(), { people: 1 });
    const startsAt = new Date("2026-11-30T08:00:00Z");
    const codes: string[] = [];
    for (let times = 0; times < 16; times++) {
      const booked = await board.as(lina).appointment.book({ startsAt });
      if (!booked.ok) codes.push(booked.refusal.code);
      else await board.as(lina).appointment.cancel({ id: booked.value.id, reason: "other" });
    }
    expect(codes).toEqual(["too-many"]);
  }, 60_000);

  test("who is no longer accompanied books nothing", async () => {
    const board = await meetingBoard(await open(), { people: 1 });
    const { db } = board.database;
    await db.updateTable("follow").set({ archivedAt: boardNow }).execute();
    expect(await board.as(lina).appointment.slots({})).toMatchObject({
      refusal: { code: "appointment-no-advisor" },
    });
    const startsAt = new Date("2026-11-30T08:00:00Z");
    expect(await board.as(anne).appointment.book({ startsAt, candidateId: lina.userId })).toMatchObject({
      refusal: { code: "appointment-no-advisor" },
    });
  });
});
