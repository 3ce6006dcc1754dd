import {
  addAppointment,
  addClosing,
  addOpening,
  addWorkshop,
  giveRole,
  saveFollow,
  saveSeat,
} from "@tremplin/database";
import { digestOf } from "../link-token.ts";
import { boardNow, type TestBoard } from "../testing/board.ts";
import type { Row } from "./row.ts";
import { everybody, everyPerson, type Who } from "./who.ts";

const id = "candidate";
const advisors: readonly Who[] = ["advisor", "colleague"];
/** The two who meet. */
const pair: readonly Who[] = ["candidate", "advisor"];
const goers: readonly Who[] = ["candidate", ...advisors];
const hourMs = 3_600_000;
const at = (hours: number) => new Date(boardNow.getTime() + hours * hourMs);
/** Wednesday 25 November 2026, nine o'clock in Paris: the first slot of the advisor's morning. */
const slot = new Date("2026-11-25T08:00:00Z");

/** The advisor accompanies the candidate, receives on a morning, and holds a workshop. */
async function together(board: TestBoard): Promise<void> {
  const { database } = board.context;
  const { db } = database;
  for (const table of [
    "appointment",
    "opening",
    "closing",
    "workshopSeat",
    "workshop",
    "calendarFeed",
    "follow",
    "absenceCover",
  ] as const) {
    await db.deleteFrom(table).execute();
  }
  await giveRole(database, id, "candidate", boardNow);
  for (const who of advisors) await giveRole(database, who, "advisor", boardNow);
  const event = { id: board.context.newId(), candidateId: id, at: boardNow, actorId: null, actorName: "" };
  await saveFollow(
    db,
    { candidateId: id, advisorId: "advisor", antennaId: null },
    { ...event, kind: "attached", fromAdvisorId: null, toAdvisorId: "advisor", reason: null },
  );
  for (const advisorId of advisors) {
    await addOpening(db, {
      id: `opening of ${advisorId}`,
      advisorId,
      weekday: 3,
      day: null,
      fromMinute: 540,
      toMinute: 720,
      minutes: 45,
      bufferMinutes: 15,
      way: "place",
      antennaId: null,
      place: "Bureau 2",
      link: null,
      createdAt: boardNow,
    });
  }
  const days = { fromDay: "2026-12-24", toDay: "2026-12-31", fromMinute: null, toMinute: null };
  await addClosing(db, { ...days, id: "closing", advisorId: "advisor", createdAt: boardNow });
}

/** And they have an appointment, to come or begun. */
async function met(board: TestBoard, hours: number): Promise<void> {
  await together(board);
  await addAppointment(board.context.database.db, {
    id: "p",
    advisorId: "advisor",
    candidateId: id,
    state: "booked",
    startsAt: at(hours),
    endsAt: at(hours + 1),
    minutes: 60,
    way: "place",
    place: "Bureau 2",
    link: null,
    timeZone: "Europe/Paris",
    subject: "",
    bookedBy: id,
    sequence: 0,
    reason: null,
    words: "",
    changedBy: null,
    createdAt: boardNow,
    changedAt: boardNow,
    dayRemindedAt: null,
    hourRemindedAt: null,
  });
}

/** And a workshop that the advisor holds, in which the candidate may have a place. */
async function workshop(board: TestBoard, hours: number, isSeated: boolean): Promise<void> {
  await together(board);
  const { db } = board.context.database;
  await addWorkshop(db, {
    id: "w",
    title: "Préparer un entretien",
    text: "",
    startsAt: at(hours),
    minutes: 60,
    places: 3,
    antennaId: null,
    room: "Salle 1",
    place: "Salle 1",
    link: null,
    timeZone: "Europe/Paris",
    leaderId: "advisor",
    leaderName: "advisor",
    state: "open",
    words: "",
    sequence: 0,
    createdAt: boardNow,
    updatedAt: boardNow,
  });
  if (!isSeated) return;
  await saveSeat(db, {
    workshopId: "w",
    candidateId: id,
    state: "registered",
    rank: 1,
    attendance: null,
    changedAt: boardNow,
    dayRemindedAt: null,
    hourRemindedAt: null,
  });
}

const ofPair = { prepare: (board: TestBoard) => met(board, 48), letsIn: pair, serves: pair };
const ofAdvisors = { prepare: together, letsIn: advisors, serves: advisors };
const opening = {
  weekday: "5",
  day: "",
  from: "09:00",
  to: "12:00",
  minutes: 30,
  bufferMinutes: 0,
  way: "place",
  antennaId: "",
  place: "Bureau 2",
  link: "",
} as const;
const plan = {
  title: "Écrire un CV",
  text: "",
  startsAt: "2026-11-26T13:00",
  minutes: 60,
  places: 5,
  antennaId: "",
  place: "Salle 2",
  link: "",
};

/** Appointments: the two who meet, and nobody else. Workshops: young people, advisors, and who holds them. */
export const appointmentRows: Readonly<Record<string, Row>> = {
  "appointment.slots": {
    prepare: together,
    call: (api) => api.appointment.slots({}),
    letsIn: ["candidate"],
    serves: ["candidate"],
  },
  "appointment.book": {
    prepare: together,
    // For somebody whom they do not accompany, nobody books.
    call: (api) => api.appointment.book({ startsAt: slot, candidateId: id }),
    letsIn: pair,
    serves: pair,
  },
  "appointment.move": {
    ...ofPair,
    call: (api) => api.appointment.move({ id: "p", startsAt: slot, reason: "work" }),
  },
  "appointment.cancel": { ...ofPair, call: (api) => api.appointment.cancel({ id: "p", reason: "other" }) },
  "appointment.note": {
    prepare: (board) => met(board, -2),
    call: (api) => api.appointment.note({ id: "p", step: "keep" }),
    letsIn: ["advisor"],
    serves: ["advisor"],
  },
  "appointment.mine": { call: (api) => api.appointment.mine(), letsIn: ["candidate"], serves: ["candidate"] },
  "appointment.next": { call: (api) => api.appointment.next(), letsIn: ["candidate"], serves: ["candidate"] },
  "appointment.show": { ...ofPair, call: (api) => api.appointment.show({ id: "p" }) },
  "appointment.ofCandidate": {
    prepare: together,
    call: (api) => api.appointment.ofCandidate({ id }),
    letsIn: advisors,
    serves: ["advisor"],
  },
  "appointment.week": { ...ofAdvisors, call: (api) => api.appointment.week({}) },
  "appointment.schedule": { ...ofAdvisors, call: (api) => api.appointment.schedule() },
  "appointment.addOpening": { ...ofAdvisors, call: (api) => api.appointment.addOpening(opening) },
  "appointment.removeOpening": {
    ...ofAdvisors,
    call: (api) => api.appointment.removeOpening({ id: "opening of advisor" }),
    serves: ["advisor"],
  },
  "appointment.addClosing": {
    ...ofAdvisors,
    call: (api) => api.appointment.addClosing({ fromDay: "2026-12-02", toDay: "" }),
  },
  "appointment.removeClosing": {
    ...ofAdvisors,
    call: (api) => api.appointment.removeClosing({ id: "closing" }),
    serves: ["advisor"],
  },
  "appointment.setRules": {
    ...ofAdvisors,
    call: (api) => api.appointment.setRules({ noticeHours: 2, horizonDays: 14 }),
  },
  "appointment.entry": { ...ofPair, call: (api) => api.appointment.entry({ id: "p" }) },
  "appointment.makeAddress": {
    call: (api) => api.appointment.makeAddress(),
    letsIn: everyPerson,
    serves: everyPerson,
  },
  "appointment.dropAddress": {
    call: (api) => api.appointment.dropAddress(),
    letsIn: everyPerson,
    serves: everyPerson,
  },
  // Who knows the address needs no account: it is the key.
  "appointment.feed": {
    prepare: async (board) => {
      await together(board);
      const feed = { userId: id, digest: digestOf("key"), createdAt: boardNow };
      await board.context.database.db.insertInto("calendarFeed").values(feed).execute();
    },
    call: (api) => api.appointment.feed({ token: "key" }),
    letsIn: everybody,
    serves: everybody,
  },
  "workshop.list": { call: (api) => api.workshop.list(), letsIn: goers, serves: goers },
  "workshop.show": {
    prepare: (board) => workshop(board, 48, true),
    call: (api) => api.workshop.show({ id: "w" }),
    letsIn: goers,
    serves: goers,
  },
  "workshop.planning": { call: (api) => api.workshop.planning(), letsIn: advisors, serves: advisors },
  "workshop.announce": { call: (api) => api.workshop.announce(plan), letsIn: advisors, serves: advisors },
  "workshop.change": {
    prepare: (board) => workshop(board, 48, true),
    call: (api) => api.workshop.change({ ...plan, id: "w" }),
    letsIn: ["advisor"],
    serves: ["advisor"],
  },
  "workshop.cancel": {
    prepare: (board) => workshop(board, 48, true),
    call: (api) => api.workshop.cancel({ id: "w", words: "Absence" }),
    letsIn: ["advisor"],
    serves: ["advisor"],
  },
  "workshop.signUp": {
    prepare: (board) => workshop(board, 48, false),
    call: (api) => api.workshop.signUp({ id: "w" }),
    letsIn: ["candidate"],
    serves: ["candidate"],
  },
  "workshop.signUpFor": {
    prepare: (board) => workshop(board, 48, false),
    call: (api) => api.workshop.signUpFor({ id: "w", candidateId: id }),
    letsIn: ["advisor"],
    serves: ["advisor"],
  },
  "workshop.giveUp": {
    prepare: (board) => workshop(board, 48, true),
    call: (api) => api.workshop.giveUp({ id: "w" }),
    letsIn: ["candidate"],
    serves: ["candidate"],
  },
  "workshop.giveUpFor": {
    prepare: (board) => workshop(board, 48, true),
    call: (api) => api.workshop.giveUpFor({ id: "w", candidateId: id }),
    letsIn: ["advisor"],
    serves: ["advisor"],
  },
  "workshop.noteAttendance": {
    prepare: (board) => workshop(board, -1, true),
    call: (api) => api.workshop.noteAttendance({ id: "w", candidateId: id, attendance: "came" }),
    letsIn: ["advisor"],
    serves: ["advisor"],
  },
};
