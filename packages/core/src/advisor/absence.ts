import { accept, type Result, refuse } from "../shared/index.ts";
import type { AbsenceCover } from "./follow.ts";

/** Days that one may be stood in for at once: a long leave is a transfer. */
export const longestAbsence = 120;

const dayMs = 86_400_000;

/** Whether an advisor may stand in for another on these days (ISO, both included), or why not. */
export function checkCover(
  { advisorId, coveredBy, fromDay, toDay }: AbsenceCover,
  today: string,
): Result<null, "cover-self" | "day-order" | "day-past" | "cover-long"> {
  if (advisorId === coveredBy) return refuse("cover-self", { field: "coveredBy" });
  if (toDay < fromDay) return refuse("day-order", { field: "toDay" });
  if (toDay < today) return refuse("day-past", { field: "toDay" });
  const days = (Date.parse(toDay) - Date.parse(fromDay)) / dayMs + 1;
  return days > longestAbsence
    ? refuse("cover-long", { field: "toDay", days: longestAbsence })
    : accept(null);
}
