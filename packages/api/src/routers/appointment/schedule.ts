import {
  appointmentMinutes,
  bufferMinutes,
  checkClosing,
  checkOpening,
  horizonDays,
  meetingWays,
  noticeHours,
  publicHolidays,
} from "@tremplin/core/appointment";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  absencesOf,
  antennas,
  closingsOf,
  removeClosing as dropClosing,
  removeOpening as dropOpening,
  addClosing as keepClosing,
  addOpening as keepOpening,
  openingsOf,
  saveScheduleRules,
  scheduleRules,
} from "@tremplin/database";
import { z } from "zod";
import { today } from "../../asking.ts";
import { advisor } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { openingOf, placeOf } from "./free.ts";
import { localRules } from "./where.ts";

/** Most openings of one advisor: a bound on what one page shows. */
const mostOpenings = 60;

/** When one receives: openings, closings, absences, rules, the public holidays that come. */
export const schedule = procedure(advisor).query(async ({ ctx }) => {
  const { db } = ctx.database;
  const { userId, antennaIds } = ctx.actor;
  const day = today(ctx);
  const [rules, openings, closings, absences, places] = await Promise.all([
    scheduleRules(db, userId),
    openingsOf(db, userId, day),
    closingsOf(db, userId, day),
    absencesOf(db, userId, day),
    antennas(db),
  ]);
  const year = Number(day.slice(0, 4));
  const { department } = localRules(ctx, openings.find(({ insee }) => insee !== null)?.insee ?? null);
  const holidays = [year, year + 1].flatMap((each) => publicHolidays(each, department));
  return {
    rules,
    openings: openings.map((row) => ({
      ...openingOf(ctx, row),
      way: row.way,
      place: placeOf(row),
      link: row.link,
    })),
    closings: closings.map(({ id, fromDay, toDay, fromMinute, toMinute }) => ({
      id,
      fromDay,
      toDay,
      fromMinute,
      toMinute,
    })),
    absences: absences
      .filter(({ advisorId }) => advisorId === userId)
      .map(({ id, fromDay, toDay }) => ({ id, fromDay, toDay })),
    antennas: places.map(({ id, name }) => ({ id, name })),
    ownAntennaId: antennaIds[0] ?? null,
    holidays: holidays.filter((each) => each >= day).slice(0, 4),
  };
});

const day = z.iso.date("date");
const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "hour");
const oneOf = (values: readonly number[]) => z.coerce.number().refine((value) => values.includes(value));
const link = z.union([z.literal(""), z.url({ protocol: /^https$/ }).max(500)]).default("");

const openingInput = z.object({
  /** 1 to 7, or empty for a date. */
  weekday: z.union([z.literal(""), z.enum(["1", "2", "3", "4", "5", "6", "7"])]),
  day: z.union([z.literal(""), day]),
  from: hour,
  to: hour,
  minutes: oneOf(appointmentMinutes),
  bufferMinutes: oneOf(bufferMinutes),
  way: z.enum(meetingWays),
  antennaId: z.string().max(64).default(""),
  place: z.string().trim().max(200).default(""),
  link,
});

/**
 * Opens slots each week or on a date. Refused: as `checkOpening` says, `opening-place` and `opening-link` when
 * nobody would know where to meet, `opening-many`.
 */
export const addOpening = procedure(advisor)
  .input(openingInput)
  .mutation(async ({ ctx, input }): Promise<Result<null>> => {
    const { db } = ctx.database;
    const { userId } = ctx.actor;
    const { minutes, way, place } = input;
    const others = await openingsOf(db, userId, today(ctx));
    if (others.length >= mostOpenings) return refuse("opening-many", { most: mostOpenings });
    const antenna = (await antennas(db)).find(({ id }) => id === input.antennaId);
    if (way === "place" && !antenna && place === "") return refuse("opening-place", { field: "place" });
    if (way === "video" && input.link === "") return refuse("opening-link", { field: "link" });
    const when = {
      weekday: input.weekday === "" ? null : Number(input.weekday),
      day: input.day || null,
      fromMinute: minuteOf(input.from),
      toMinute: minuteOf(input.to),
      minutes,
    };
    const checked = checkOpening(when, others, today(ctx));
    if (!checked.ok) return checked;
    await keepOpening(db, {
      ...when,
      id: ctx.newId(),
      advisorId: userId,
      bufferMinutes: input.bufferMinutes,
      way,
      // Also of a meeting by video: it tells the clocks and the public holidays.
      antennaId: antenna?.id ?? null,
      place,
      link: way === "video" ? input.link : null,
      createdAt: ctx.now(),
    });
    return accept(null);
  });

const byId = z.object({ id: z.string().max(64) });

/** Takes away an opening of one's own; what is booked stays. Refused: `opening-gone`. */
export const removeOpening = procedure(advisor)
  .input(byId)
  .mutation(async ({ ctx, input }): Promise<Result<null, "opening-gone">> => {
    const removed = await dropOpening(ctx.database.db, input.id, ctx.actor.userId);
    return removed ? accept(null) : refuse("opening-gone");
  });

const maybeHour = z.union([z.literal(""), hour]).default("");

/** Closes days, or hours of them. Refused: as `checkClosing` says. */
export const addClosing = procedure(advisor)
  .input(
    z.object({ fromDay: day, toDay: z.union([z.literal(""), day]), fromHour: maybeHour, toHour: maybeHour }),
  )
  .mutation(async ({ ctx, input }): Promise<Result<null>> => {
    const closing = {
      fromDay: input.fromDay,
      toDay: input.toDay || input.fromDay,
      fromMinute: input.fromHour === "" ? null : minuteOf(input.fromHour),
      toMinute: input.toHour === "" ? null : minuteOf(input.toHour),
    };
    const checked = checkClosing(closing, today(ctx));
    if (!checked.ok) return checked;
    const made = { id: ctx.newId(), advisorId: ctx.actor.userId, createdAt: ctx.now() };
    await keepClosing(ctx.database.db, { ...closing, ...made });
    return accept(null);
  });

/** Takes back a closing of one's own. Refused: `closing-gone`. */
export const removeClosing = procedure(advisor)
  .input(byId)
  .mutation(async ({ ctx, input }): Promise<Result<null, "closing-gone">> => {
    const removed = await dropClosing(ctx.database.db, input.id, ctx.actor.userId);
    return removed ? accept(null) : refuse("closing-gone");
  });

/** Says with how much notice, and how far ahead, young people may take one's slots. */
export const setRules = procedure(advisor)
  .input(z.object({ noticeHours: oneOf(noticeHours), horizonDays: oneOf(horizonDays) }))
  .mutation(async ({ ctx, input }): Promise<Result<null>> => {
    await saveScheduleRules(ctx.database.db, {
      ...input,
      advisorId: ctx.actor.userId,
      updatedAt: ctx.now(),
    });
    return accept(null);
  });

function minuteOf(text: string): number {
  const [hours = 0, minutes = 0] = text.split(":").map(Number);
  return hours * 60 + minutes;
}
