import { accept, type Result, refuse } from "../shared/index.ts";

/** What becomes of proposed dates. */
export const interviewStates = ["proposed", "accepted", "declined", "cancelled"] as const;
export type InterviewState = (typeof interviewStates)[number];

/** At most so many dates to choose from. */
export const maxDates = 3;
/** How long an interview may be, in minutes. */
export const interviewMinutes = [15, 30, 45, 60, 90] as const;

export interface InterviewLife {
  readonly state: InterviewState;
  /** Instants to choose from. */
  readonly dates: readonly Date[];
  readonly chosenAt: Date | null;
}

/** `choose` and `decline` are the candidate's, or their advisor's for them; `cancel` is the employer's. */
export type InterviewCommand =
  | { readonly step: "choose"; readonly at: Date }
  | { readonly step: "decline" }
  | { readonly step: "cancel" };

export type InterviewRefusal = "interview-state" | "interview-date" | "interview-past";

/** Checks dates that an employer proposes: one to three, all to come, none twice. They are put in order. */
export function proposeDates(
  dates: readonly Date[],
  now: Date,
): Result<readonly Date[], "interview-no-date" | "interview-past"> {
  const distinct = [...new Set(dates.map((date) => date.getTime()))].sort((a, b) => a - b);
  if (distinct.length === 0) return refuse("interview-no-date");
  if (distinct.some((time) => Number.isNaN(time) || time <= now.getTime())) return refuse("interview-past");
  return accept(distinct.slice(0, maxDates).map((time) => new Date(time)));
}

/** Takes a step of an interview. Refused: another state, a date that was not proposed, one that has passed. */
export function interviewStep(
  { state, dates, chosenAt }: InterviewLife,
  command: InterviewCommand,
  now: Date,
): Result<{ readonly state: InterviewState; readonly chosenAt: Date | null }, InterviewRefusal> {
  switch (command.step) {
    case "choose":
      if (state !== "proposed") return refuse("interview-state");
      if (!dates.some((date) => date.getTime() === command.at.getTime())) return refuse("interview-date");
      if (command.at <= now) return refuse("interview-past");
      return accept({ state: "accepted", chosenAt: command.at });
    case "decline":
      if (state !== "proposed" && state !== "accepted") return refuse("interview-state");
      return accept({ state: "declined", chosenAt });
    case "cancel":
      if (state !== "proposed" && state !== "accepted") return refuse("interview-state");
      return accept({ state: "cancelled", chosenAt });
  }
}
