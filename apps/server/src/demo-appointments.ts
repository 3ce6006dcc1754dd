import { getRandomValues } from "node:crypto";
import type { MeetingWay } from "@tremplin/core/appointment";
import { weekdayOf } from "@tremplin/core/appointment";
import { dayIn } from "@tremplin/core/candidate";
import { type Clock, clockTime, uuidv7 } from "@tremplin/core/shared";
import {
  type AppointmentRow,
  accompaniedBy,
  addAppointment,
  addOpening,
  addWorkshop,
  advisors,
  antennas,
  type DatabaseHandle,
  inTransaction,
  openingsOf,
  saveSeat,
  type TremplinDatabase,
} from "@tremplin/database";
import type { Instance } from "@tremplin/instance";

interface DemoAppointmentsTarget {
  readonly database: TremplinDatabase;
  readonly instance: Instance;
  readonly now: Clock;
}

interface Seeding {
  readonly at: Date;
  readonly timeZone: string;
  readonly newId: () => string;
}

const dayMs = 86_400_000;
const where = { way: "place" as MeetingWay, place: "Bureau 2", link: null };
/** The same, with the antenna that an appointment tells in words. */
const met = { ...where, place: "Antenne du centre, Bureau 2" };

/** When each advisor of a demo receives: mornings on place, an afternoon by video. */
const openings = [
  { weekday: 1, fromMinute: 540, toMinute: 720, ...where },
  { weekday: 3, fromMinute: 540, toMinute: 720, ...where },
  {
    weekday: 4,
    fromMinute: 840,
    toMinute: 1020,
    way: "video" as MeetingWay,
    place: "",
    link: "https://visio.exemple.fr/salle-1",
  },
] as const;

const workshops = [
  { title: "Préparer un entretien", inDays: 3, hour: 14, places: 4, seated: 6 },
  { title: "Écrire un CV qui vous ressemble", inDays: 8, hour: 10, places: 10, seated: 3 },
  { title: "Découvrir les métiers de l'industrie", inDays: -4, hour: 14, places: 8, seated: 5 },
] as const;

/**
 * Gives the advisors of a demo slots, some taken: tomorrow, next week and in the past, one of which did not take
 * place; and workshops: one full with a waiting list, one with places, one that was.
 */
export async function seedDemoAppointments({
  database,
  instance,
  now,
}: DemoAppointmentsTarget): Promise<void> {
  if (instance.config.demoOffers === null) return;
  const at = now();
  const { timeZone } = instance.config;
  const day = dayIn(at, timeZone);
  const [team, places] = await Promise.all([advisors(database), antennas(database.db)]);
  const [first] = team;
  if (!first || (await openingsOf(database.db, first.id, day)).length > 0) return;
  const newId = () => uuidv7(at, (bytes) => getRandomValues(new Uint8Array(bytes)));
  const people = await Promise.all(team.map(({ id }) => accompaniedBy(database.db, id, day)));
  const seeding = { at, timeZone, newId };
  await inTransaction(database, async (handle) => {
    for (const [rank, { id }] of team.entries()) {
      for (const opening of openings) {
        await addOpening(handle.db, {
          ...opening,
          id: newId(),
          advisorId: id,
          day: null,
          minutes: 45,
          bufferMinutes: 15,
          antennaId: places[rank % Math.max(1, places.length)]?.id ?? null,
          createdAt: at,
        });
      }
      await seedMeetings(handle, seeding, id, people[rank]?.map(({ candidateId }) => candidateId) ?? []);
    }
    const everybody = people.flat().map(({ candidateId }) => candidateId);
    await seedWorkshops(handle, seeding, first, everybody);
  });
}

async function seedMeetings(
  { db }: DatabaseHandle,
  { at, timeZone, newId }: Seeding,
  advisorId: string,
  people: readonly string[],
): Promise<void> {
  const meetings = [
    { inDays: 1, minute: 600, state: "booked" },
    { inDays: 6, minute: 600, state: "booked" },
    { inDays: -5, minute: 540, state: "kept" },
    { inDays: -6, minute: 600, state: "missed" },
  ] as const;
  for (const [rank, { inDays, minute, state }] of meetings.entries()) {
    const candidateId = people[rank];
    if (!candidateId) return;
    const startsAt = clockTime(shift(dayIn(at, timeZone), inDays), minute, timeZone);
    const createdAt = new Date(at.getTime() - 8 * dayMs);
    const appointment: AppointmentRow = {
      ...met,
      id: newId(),
      advisorId,
      candidateId,
      state,
      startsAt,
      endsAt: new Date(startsAt.getTime() + 45 * 60_000),
      minutes: 45,
      timeZone,
      subject: rank === 0 ? "Préparer mon entretien de jeudi" : "",
      bookedBy: candidateId,
      sequence: 0,
      reason: null,
      words: "",
      changedBy: null,
      createdAt,
      changedAt: createdAt,
      dayRemindedAt: null,
      hourRemindedAt: null,
    };
    await addAppointment(db, appointment);
  }
}

async function seedWorkshops(
  { db }: DatabaseHandle,
  { at, timeZone, newId }: Seeding,
  leader: { readonly id: string; readonly name: string },
  people: readonly string[],
): Promise<void> {
  for (const { title, inDays, hour, places, seated } of workshops) {
    const id = newId();
    await addWorkshop(db, {
      id,
      title,
      text: "En petit groupe, à votre rythme. Venez comme vous êtes.",
      startsAt: clockTime(workday(dayIn(at, timeZone), inDays), hour * 60, timeZone),
      minutes: 120,
      places,
      antennaId: null,
      room: "Salle 1",
      place: "Salle 1",
      link: null,
      timeZone,
      leaderId: leader.id,
      leaderName: leader.name,
      state: "open",
      words: "",
      sequence: 0,
      createdAt: at,
      updatedAt: at,
    });
    for (const [rank, candidateId] of people.slice(4, 4 + seated).entries()) {
      await saveSeat(db, {
        workshopId: id,
        candidateId,
        state: rank < places ? "registered" : "waiting",
        rank: rank + 1,
        attendance: inDays < 0 && rank < 3 ? "came" : null,
        changedAt: at,
        dayRemindedAt: null,
        hourRemindedAt: null,
      });
    }
  }
}

/** The day so many days later, or the Monday after it at a weekend. */
function workday(day: string, days: number): string {
  const there = shift(day, days);
  const weekday = weekdayOf(there);
  return weekday > 5 ? shift(there, 8 - weekday) : there;
}

function shift(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}
