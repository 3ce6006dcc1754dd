import type { ContractKind } from "@tremplin/core/offer";
import type { Random } from "./random.ts";

const dayMs = 86_400_000;

/** The first day of work, `YYYY-MM-DD`; null for as soon as possible. Apprentices begin in September. */
export function startDay(kind: ContractKind, publishedAt: Date, now: Date, random: Random): string | null {
  if (kind === "apprentissage" && random.chance(0.35)) {
    const year = now.getUTCFullYear() + (now.getUTCMonth() >= 8 ? 1 : 0);
    return `${year}-09-01`;
  }
  if (random.chance(0.5)) return null;
  // Never in the past, even for an offer published weeks ago.
  const from = Math.max(publishedAt.getTime() + 7 * dayMs, now.getTime() + 3 * dayMs);
  const day = new Date(from + random.below(60) * dayMs);
  // A Monday, most often.
  if (random.chance(0.7)) day.setUTCDate(day.getUTCDate() + ((8 - day.getUTCDay()) % 7));
  return day.toISOString().slice(0, 10);
}
