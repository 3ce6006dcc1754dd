import type { PlacedSlot } from "@tremplin/api";
import { isoDay } from "../format/day.ts";

/** Days with slots on one page: enough to choose, little enough for a phone. */
const daysShown = 6;

export interface SlotDay {
  /** ISO day of the place. */
  readonly day: string;
  readonly slots: readonly PlacedSlot[];
}

/** Slots by day, from a day (ISO) on; `after` begins the next page, null on the last. */
export function slotDays(
  slots: readonly PlacedSlot[],
  from: string,
): { readonly days: readonly SlotDay[]; readonly after: string | null } {
  const byDay = Map.groupBy(slots, ({ startsAt, timeZone }) => isoDay(startsAt, timeZone));
  const all = [...byDay].map(([day, found]) => ({ day, slots: found })).filter(({ day }) => day >= from);
  return { days: all.slice(0, daysShown), after: all[daysShown]?.day ?? null };
}

/** The slot that an address names by its instant; null when it is not free, or none is named. */
export function namedSlot(slots: readonly PlacedSlot[], text: string | null): PlacedSlot | null {
  const at = Date.parse(text ?? "");
  return slots.find(({ startsAt }) => startsAt.getTime() === at) ?? null;
}

/** The slots that a refusal names as the nearest that are free. */
export function nearestOf(slots: readonly PlacedSlot[], nearest: unknown): PlacedSlot[] {
  const instants = typeof nearest === "string" ? nearest.split(" ") : [];
  return slots.filter(({ startsAt }) => instants.includes(startsAt.toISOString()));
}

/** An ISO day of an address; empty for anything else. */
export function dayParam(text: string | null): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text ?? "") && !Number.isNaN(Date.parse(text ?? "")) ? (text ?? "") : "";
}
