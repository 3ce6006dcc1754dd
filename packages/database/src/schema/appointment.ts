import type { AppointmentState, ChangeReason, MeetingWay } from "@tremplin/core/appointment";
import type { Attendance, SeatState, WorkshopState } from "@tremplin/core/workshop";
import type { Instant, MaybeInstant } from "./instant.ts";

/** How an advisor's slots may be taken. Its row is held while one is: two bookings wait for each other. */
export interface ScheduleTable {
  advisorId: string;
  noticeHours: number;
  horizonDays: number;
  updatedAt: Instant;
}

/** When an advisor receives: each week on a weekday, or on one date. Minutes are counted from midnight there. */
export interface OpeningTable {
  id: string;
  advisorId: string;
  weekday: number | null;
  day: string | null;
  fromMinute: number;
  toMinute: number;
  minutes: number;
  bufferMinutes: number;
  way: MeetingWay;
  /** Tells the time zone and the public holidays; those of the board without one. */
  antennaId: string | null;
  /** In words: a room, a floor. */
  place: string;
  link: string | null;
  createdAt: Instant;
}

/** When an advisor does not receive, whatever the openings say. */
export interface ClosingTable {
  id: string;
  advisorId: string;
  fromDay: string;
  toDay: string;
  fromMinute: number | null;
  toMinute: number | null;
  createdAt: Instant;
}

export interface AppointmentTable {
  id: string;
  advisorId: string;
  candidateId: string;
  state: AppointmentState;
  startsAt: Instant;
  endsAt: Instant;
  minutes: number;
  way: MeetingWay;
  place: string;
  link: string | null;
  /** That of the place, when it was booked. */
  timeZone: string;
  /** What it is about, when somebody wrote it. */
  subject: string;
  bookedBy: string;
  /** For calendars: grows with each move, and when it is cancelled. */
  sequence: number;
  /** Of the last change. */
  reason: ChangeReason | null;
  words: string;
  changedBy: string | null;
  createdAt: Instant;
  changedAt: Instant;
  /** When each reminder was ordered; a move begins again. */
  dayRemindedAt: MaybeInstant;
  hourRemindedAt: MaybeInstant;
}

/** The address by which a calendar reads somebody's appointments; only its digest is kept. */
export interface CalendarFeedTable {
  userId: string;
  digest: string;
  createdAt: Instant;
}

export interface WorkshopTable {
  id: string;
  title: string;
  text: string;
  startsAt: Instant;
  minutes: number;
  places: number;
  antennaId: string | null;
  /** Within the antenna, or anywhere: as it was typed. */
  room: string;
  /** The whole place, in words. */
  place: string;
  link: string | null;
  timeZone: string;
  /** Who holds it. */
  leaderId: string | null;
  leaderName: string;
  state: WorkshopState;
  /** Why it was cancelled. */
  words: string;
  sequence: number;
  createdAt: Instant;
  updatedAt: Instant;
}

/** Somebody's place in a workshop, or in its waiting list. */
export interface WorkshopSeatTable {
  workshopId: string;
  candidateId: string;
  state: SeatState;
  rank: number;
  attendance: Attendance | null;
  /** For calendars, added to that of the workshop. */
  sequence: number;
  changedAt: Instant;
  dayRemindedAt: MaybeInstant;
  hourRemindedAt: MaybeInstant;
}
