import { expect, test } from "vitest";
import type { TremplinDatabase } from "../open.ts";
import { eachDialect } from "../testing/index.ts";
import { createUser } from "./account.ts";
import { busyTimes } from "./appointment.ts";
import { calendarFeedBy, calendarFeedSince, removeCalendarFeed, saveCalendarFeed } from "./calendar-feed.ts";
import {
  addWorkshop,
  noteSeatReminded,
  type SeatRow,
  saveAttendance,
  saveSeat,
  seatsFor,
  seatsOf,
  seatsToRemind,
  type WorkshopRow,
  workshopsBetween,
} from "./workshop.ts";

const now = new Date("2027-01-11T08:00:00Z");
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const workshop: WorkshopRow = {
  id: "w",
  title: "Préparer un entretien",
  text: "",
  startsAt: at(24),
  minutes: 120,
  places: 2,
  antennaId: null,
  room: "Salle 1",
  place: "Salle 1",
  link: null,
  timeZone: "Europe/Paris",
  leaderId: "anne",
  leaderName: "Anne",
  state: "open",
  words: "",
  sequence: 0,
  createdAt: now,
  updatedAt: now,
};

function aSeat(candidateId: string, change: Partial<SeatRow> = {}): Omit<SeatRow, "sequence"> {
  return {
    workshopId: "w",
    candidateId,
    state: "registered",
    rank: 1,
    attendance: null,
    changedAt: now,
    dayRemindedAt: null,
    hourRemindedAt: null,
    ...change,
  };
}

async function team(open: () => Promise<TremplinDatabase>) {
  const database = await open();
  for (const id of ["anne", "lina", "yanis"]) {
    await createUser(database, { id, name: id, email: `${id}@exemple.fr` }, now);
  }
  await addWorkshop(database.db, workshop);
  return database;
}

eachDialect((_engine, open) => {
  test("a workshop tells how many have a place and how many wait", async () => {
    const { db } = await team(open);
    await saveSeat(db, aSeat("lina"));
    await saveSeat(db, aSeat("yanis", { state: "waiting", rank: 2 }));
    const time = { from: now, until: at(48) };
    expect(await workshopsBetween(db, time)).toMatchObject([{ id: "w", registered: 1, waiting: 1 }]);
    expect(await workshopsBetween(db, { ...time, leaderId: "lina" })).toEqual([]);
    expect(await workshopsBetween(db, { from: at(25), until: at(48) })).toEqual([]);
    expect((await seatsOf(db, "w")).map(({ name, state }) => [name, state])).toEqual([
      ["lina", "registered"],
      ["yanis", "waiting"],
    ]);
    expect(await busyTimes(db, "anne", time)).toEqual([{ startsAt: at(24), endsAt: at(26) }]);
  });

  test("a seat that is taken again is the same seat, and calendars are told", async () => {
    const { db } = await team(open);
    await saveSeat(db, aSeat("lina"));
    await saveSeat(db, aSeat("lina", { state: "left" }));
    await saveSeat(db, aSeat("lina", { rank: 5 }));
    await saveAttendance(db, { workshopId: "w", candidateId: "lina", attendance: "came" });
    expect(await seatsFor(db, "lina", { from: now })).toMatchObject([
      { state: "registered", rank: 5, sequence: 2, attendance: "came", workshop: { title: workshop.title } },
    ]);
    expect(await seatsFor(db, "yanis", { from: now })).toEqual([]);
  });

  test("who has a place is reminded once, who waits is not", async () => {
    const { db } = await team(open);
    await saveSeat(db, aSeat("lina"));
    await saveSeat(db, aSeat("yanis", { state: "waiting", rank: 2 }));
    const time = { column: "hourRemindedAt", from: now, until: at(24) } as const;
    const [due, ...others] = await seatsToRemind(db, time);
    expect(due?.candidateId).toBe("lina");
    expect(others).toEqual([]);
    expect(await noteSeatReminded(db, { id: "w", candidateId: "lina" }, "hourRemindedAt", now)).toBe(true);
    expect(await noteSeatReminded(db, { id: "w", candidateId: "lina" }, "hourRemindedAt", now)).toBe(false);
    expect(await seatsToRemind(db, time)).toEqual([]);
  });

  test("one address of a calendar at a time, until it is taken back or the account is locked", async () => {
    const { db } = await team(open);
    expect(await calendarFeedSince(db, "lina")).toBeNull();
    await saveCalendarFeed(db, { userId: "lina", digest: "one", createdAt: now });
    await saveCalendarFeed(db, { userId: "lina", digest: "two", createdAt: now });
    expect(await calendarFeedBy(db, "one")).toBeUndefined();
    expect(await calendarFeedBy(db, "two")).toEqual({ userId: "lina" });
    await db.updateTable("user").set({ disabledAt: now }).where("id", "=", "lina").execute();
    expect(await calendarFeedBy(db, "two")).toBeUndefined();
    await removeCalendarFeed(db, "lina");
    expect(await calendarFeedSince(db, "lina")).toBeNull();
  });
});
