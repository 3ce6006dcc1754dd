import { publicHolidays, weekdayOf } from "@tremplin/core/appointment";
import { dayIn } from "@tremplin/core/candidate";
import { endOfDay, startOfDay } from "@tremplin/core/shared";
import {
  appointmentsWith,
  type CountedWorkshop,
  calendarFeedSince,
  workshopsBetween,
} from "@tremplin/database";
import { z } from "zod";
import { advisor } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { type PlacedSlot, placedSlots } from "./free.ts";
import { type AppointmentView, appointmentView } from "./view.ts";
import { localRules } from "./where.ts";

const dayMs = 86_400_000;

/** One day of an advisor's week. */
export interface AdvisorDay {
  /** ISO. */
  readonly day: string;
  readonly isHoliday: boolean;
  readonly appointments: readonly AppointmentView[];
  /** Slots that nobody has taken and that are still to come. */
  readonly free: readonly PlacedSlot[];
  readonly workshops: readonly CountedWorkshop[];
}

export interface AdvisorWeek {
  readonly days: readonly AdvisorDay[];
  readonly today: string;
  /** Mondays of the weeks around. */
  readonly before: string;
  readonly after: string;
  readonly calendarSince: Date | null;
}

/** The week of an advisor around a day (ISO; today without one), as the clocks of the board have it. */
export const week = procedure(advisor)
  .input(z.object({ day: z.union([z.literal(""), z.iso.date("date")]).default("") }))
  .query(async ({ ctx, input }): Promise<AdvisorWeek> => {
    const { db } = ctx.database;
    const { userId } = ctx.actor;
    const { timeZone } = ctx.instance.config;
    const now = ctx.now();
    const today = dayIn(now, timeZone);
    const around = input.day || today;
    const monday = shift(around, 1 - weekdayOf(around));
    const days = Array.from({ length: 7 }, (_, rank) => shift(monday, rank));
    const time = { from: startOfDay(monday, timeZone), until: endOfDay(shift(monday, 6), timeZone) };
    const [appointments, free, workshops, calendarSince] = await Promise.all([
      appointmentsWith(db, userId, time),
      now < time.until
        ? placedSlots(ctx.database, ctx, userId, {
            ...time,
            from: new Date(Math.max(time.from.getTime(), now.getTime())),
          })
        : [],
      workshopsBetween(db, { ...time, leaderId: userId }),
      calendarFeedSince(db, userId),
    ]);
    const { department } = localRules(ctx, null);
    const isOn = (day: string) => (each: { readonly startsAt: Date }) =>
      dayIn(each.startsAt, timeZone) === day;
    return {
      days: days.map((day) => ({
        day,
        isHoliday: publicHolidays(Number(day.slice(0, 4)), department).includes(day),
        appointments: appointments.filter(isOn(day)).map((row) => appointmentView(row, "advisor", now)),
        free: free.filter(isOn(day)),
        workshops: workshops.filter(isOn(day)),
      })),
      today,
      before: shift(monday, -7),
      after: shift(monday, 7),
      calendarSince,
    };
  });

function shift(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}
