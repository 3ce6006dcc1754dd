import type { InterviewState } from "@tremplin/core/application";
import type { InterviewRow } from "@tremplin/database";

/** An interview as both sides see it. */
export interface InterviewView {
  readonly id: string;
  readonly state: InterviewState;
  readonly dates: readonly Date[];
  readonly chosenAt: Date | null;
  readonly minutes: number;
  readonly place: string;
  readonly link: string | null;
  readonly text: string;
}

export function interviewView(row: InterviewRow): InterviewView {
  const { id, state, chosenAt, minutes, place, link, text } = row;
  return { id, state, chosenAt, minutes, place, link, text, dates: row.dates.map((date) => new Date(date)) };
}
