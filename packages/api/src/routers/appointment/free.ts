import {
  bookableTime,
  bookSlot,
  freeSlots,
  type MeetingWay,
  type Opening,
  type Slot,
} from "@tremplin/core/appointment";
import { dayIn } from "@tremplin/core/candidate";
import { momentInWords, type Refusal, type Result, refuse } from "@tremplin/core/shared";
import {
  awayFrom,
  bookedFor,
  busyTimes,
  type DatabaseHandle,
  openingsOf,
  type PlacedOpening,
  scheduleRules,
} from "@tremplin/database";
import type { Translate } from "@tremplin/instance/words";
import type { Context } from "../../context.ts";
import { localRules, placeInWords } from "./where.ts";

type Working = Pick<Context, "instance" | "now">;
type Telling = Working & Pick<Context, "tReader">;

/** A free slot with where one meets. */
export interface PlacedSlot extends Slot {
  readonly way: MeetingWay;
  readonly place: string;
  readonly link: string | null;
}

const dayMs = 86_400_000;

/** The slots of an advisor that are free between two instants. */
export async function placedSlots(
  { db }: Pick<DatabaseHandle, "db">,
  ctx: Working,
  advisorId: string,
  time: { readonly from: Date; readonly until: Date; readonly exceptId?: string | undefined },
): Promise<PlacedSlot[]> {
  // A day early: the day there may not be the day here.
  const firstDay = dayIn(new Date(time.from.getTime() - dayMs), ctx.instance.config.timeZone);
  const [rows, closings, busy] = await Promise.all([
    openingsOf(db, advisorId, firstDay),
    awayFrom(db, advisorId, firstDay),
    busyTimes(db, advisorId, { ...time, from: new Date(time.from.getTime() - dayMs) }),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const slots = freeSlots({ openings: rows.map((row) => openingOf(ctx, row)), closings, busy }, time);
  return slots.flatMap((slot) => {
    const row = byId.get(slot.openingId);
    return row ? [{ ...slot, way: row.way, place: placeOf(row), link: row.link }] : [];
  });
}

/** An opening as the rules read it. */
export function openingOf(ctx: Pick<Context, "instance">, row: PlacedOpening): Opening {
  const { id, weekday, day, fromMinute, toMinute, minutes, bufferMinutes } = row;
  const rules = localRules(ctx, row.insee);
  return { id, weekday, day, fromMinute, toMinute, minutes, bufferMinutes, ...rules };
}

/** A meeting by video has a link, one by phone a call: only the third has a place. */
export function placeOf(row: PlacedOpening): string {
  return row.way === "place" ? placeInWords(row) : row.place;
}

interface AskedSlot {
  readonly advisorId: string;
  readonly candidateId: string;
  readonly role: "candidate" | "advisor";
  readonly startsAt: Date;
  readonly isAccompanied: boolean;
  /** The appointment that is moved. */
  readonly exceptId?: string;
}

/** Whether a slot may be booked now, decided by `bookSlot`. The time has to be held: see `holdTime`. */
export async function chooseSlot(
  handle: DatabaseHandle,
  ctx: Telling,
  { advisorId, candidateId, role, startsAt, isAccompanied, exceptId }: AskedSlot,
): Promise<Result<PlacedSlot>> {
  const now = ctx.now();
  const rules = await scheduleRules(handle.db, advisorId);
  const [free, own] = await Promise.all([
    placedSlots(handle, ctx, advisorId, { ...bookableTime(role, rules, now), exceptId }),
    bookedFor(handle.db, candidateId, { from: now, exceptId }),
  ]);
  const chosen = bookSlot(startsAt, { role, free, own, isAccompanied });
  if (!chosen.ok) return withWords(chosen.refusal, free, ctx.tReader);
  const slot = free.find(({ startsAt: at }) => at.getTime() === startsAt.getTime());
  if (!slot) throw new Error("A chosen slot is one of the free ones");
  return { ok: true, value: slot };
}

/** Tells the nearest free slots of `slot-taken` as one says them too, on the clocks of their places. */
function withWords({ code, details }: Refusal, free: readonly PlacedSlot[], { intl }: Translate) {
  if (code !== "slot-taken") return refuse(code, details);
  const instants = String(details?.nearest ?? "").split(" ");
  const near = free.filter(({ startsAt }) => instants.includes(startsAt.toISOString()));
  const words = near.map(({ startsAt, timeZone }) => momentInWords(startsAt, timeZone, intl)).join(" ; ");
  return refuse(code, { ...details, count: near.length, words });
}
