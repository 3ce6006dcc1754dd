import { expect, test } from "vitest";
import { inTransaction, type TremplinDatabase } from "../open.ts";
import { eachDialect } from "../testing/index.ts";
import { createUser } from "./account.ts";
import { portfolioOf } from "./advisor-portfolio.ts";
import {
  type AppointmentRow,
  addAppointment,
  appointmentById,
  appointmentsToRemind,
  bookedFor,
  busyTimes,
  noteAppointmentReminded,
  saveAppointment,
} from "./appointment.ts";
import { saveFollow } from "./follow.ts";
import { holdTime } from "./schedule.ts";

const now = new Date("2027-01-11T08:00:00Z");
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

function anAppointment(change: Partial<AppointmentRow> = {}): AppointmentRow {
  const startsAt = change.startsAt ?? at(25);
  return {
    id: "a",
    advisorId: "anne",
    candidateId: "lina",
    state: "booked",
    startsAt,
    endsAt: new Date(startsAt.getTime() + 45 * 60_000),
    minutes: 45,
    way: "place",
    place: "Bureau 2",
    link: null,
    timeZone: "Europe/Paris",
    subject: "",
    bookedBy: "lina",
    sequence: 0,
    reason: null,
    words: "",
    changedBy: null,
    createdAt: now,
    changedAt: now,
    dayRemindedAt: null,
    hourRemindedAt: null,
    ...change,
  };
}

async function team(open: () => Promise<TremplinDatabase>) {
  const database = await open();
  for (const id of ["anne", "bilal", "lina", "yanis"]) {
    await createUser(database, { id, name: id, email: `${id}@exemple.fr` }, now);
  }
  return database;
}

eachDialect((_engine, open) => {
  test("one slot is booked once, whoever asks; a cancelled one is free again", async () => {
    const { db } = await team(open);
    expect(await addAppointment(db, anAppointment())).toBe(true);
    expect(await addAppointment(db, anAppointment({ id: "b", candidateId: "yanis" }))).toBe(false);
    // Nor is one person at two places.
    expect(await addAppointment(db, anAppointment({ id: "b", advisorId: "bilal" }))).toBe(false);
    const seen = { id: "a", state: "booked", sequence: 0 } as const;
    expect(await saveAppointment(db, seen, { state: "cancelled", sequence: 1 })).toBe(true);
    expect(await saveAppointment(db, seen, { state: "kept" })).toBe(false);
    expect(await addAppointment(db, anAppointment({ id: "b", candidateId: "yanis" }))).toBe(true);
    expect(await appointmentById(db, "b")).toMatchObject({ advisorName: "anne", candidateName: "yanis" });
  });

  test("what is booked makes busy; what is moved is left out", async () => {
    const { db } = await team(open);
    await addAppointment(db, anAppointment());
    await addAppointment(db, anAppointment({ id: "b", startsAt: at(30), state: "cancelled" }));
    const time = { from: now, until: at(100) };
    expect(await busyTimes(db, "anne", time)).toEqual([
      { startsAt: at(25), endsAt: new Date(at(25).getTime() + 45 * 60_000) },
    ]);
    expect(await busyTimes(db, "anne", { ...time, exceptId: "a" })).toEqual([]);
    expect(await busyTimes(db, "bilal", time)).toEqual([]);
    expect(await bookedFor(db, "lina", { from: now })).toHaveLength(1);
    expect(await bookedFor(db, "lina", { from: at(26) })).toEqual([]);
  });

  test("a reminder is ordered once, and again after a move", async () => {
    const { db } = await team(open);
    await addAppointment(db, anAppointment());
    const time = { column: "dayRemindedAt", from: now, until: at(26) } as const;
    const [due] = await appointmentsToRemind(db, time);
    expect(due?.id).toBe("a");
    const taken = await Promise.all(
      Array.from({ length: 8 }, () => noteAppointmentReminded(db, anAppointment(), "dayRemindedAt", now)),
    );
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await appointmentsToRemind(db, time)).toEqual([]);
    const seen = { id: "a", state: "booked", sequence: 0 } as const;
    await saveAppointment(db, seen, { sequence: 1, startsAt: at(25.5), dayRemindedAt: null });
    expect(await appointmentsToRemind(db, time)).toHaveLength(1);
    // Told of as it was before the move.
    expect(await noteAppointmentReminded(db, anAppointment(), "dayRemindedAt", now)).toBe(false);
  });

  test("who holds a time makes others wait", async () => {
    const database = await team(open);
    const order: string[] = [];
    const hold = (who: string) =>
      inTransaction(database, async ({ db }) => {
        await holdTime(db, { advisorId: "anne", candidateId: who }, now);
        order.push(`${who} in`);
        await new Promise((resolve) => setTimeout(resolve, 20));
        order.push(`${who} out`);
      });
    await Promise.all([hold("lina"), hold("yanis")]);
    expect(order.map((each) => each.split(" ")[1])).toEqual(["in", "out", "in", "out"]);
  });

  test("an appointment of tomorrow is a need of today", async () => {
    const database = await team(open);
    const { db } = database;
    const event = { id: "f", candidateId: "lina", at: now, actorId: null, actorName: "" };
    await saveFollow(
      db,
      { candidateId: "lina", advisorId: "anne", antennaId: null },
      { ...event, kind: "attached", fromAdvisorId: null, toAdvisorId: "anne", reason: null },
    );
    const tell = async () => {
      const scope = { advisorIds: ["anne"], isArchived: false };
      const [row] = await portfolioOf(database, scope, { now, timeZone: "Europe/Paris" });
      return row?.facts.appointments ?? null;
    };
    await addAppointment(db, anAppointment({ startsAt: at(5) }));
    await addAppointment(db, anAppointment({ id: "b", startsAt: at(60) }));
    expect(await tell()).toBeNull();
    await addAppointment(db, anAppointment({ id: "c", startsAt: at(26) }));
    await addAppointment(db, anAppointment({ id: "d", startsAt: at(25) }));
    expect(await tell()).toEqual({ count: 2, since: at(25) });
  });
});
