import type { Role } from "../shared/index.ts";
import type { AppointmentState, ChangeReason } from "./appointment.ts";

/** What a step asks for besides the state and the role. */
export type AppointmentNeed =
  /** It has not begun. */
  | "not-begun"
  /** It has begun: before, nobody knows who came. */
  | "begun"
  /** Why, for the other side. */
  | "reason"
  /** Another free slot. */
  | "slot";

interface AppointmentTransition {
  readonly from: readonly AppointmentState[];
  readonly to: AppointmentState;
  readonly by: readonly Role[];
  readonly needs: readonly AppointmentNeed[];
}

/** The two who meet; each may move and cancel. */
const either = ["candidate", "advisor"] as const satisfies readonly Role[];

/** Every step of an appointment's life, once it is booked. */
export const appointmentTransitions = {
  move: { from: ["booked"], to: "booked", by: either, needs: ["not-begun", "reason", "slot"] },
  cancel: { from: ["booked"], to: "cancelled", by: either, needs: ["not-begun", "reason"] },
  /** They met; also to mend a slip. */
  keep: { from: ["booked", "missed"], to: "kept", by: ["advisor"], needs: ["begun"] },
  /** They did not meet. It is a reason to ask how things are, and has no other consequence. */
  miss: { from: ["booked", "kept"], to: "missed", by: ["advisor"], needs: ["begun"] },
} as const satisfies Record<string, AppointmentTransition>;

export type AppointmentStep = keyof typeof appointmentTransitions;

/** The steps that `role` may take now, the other needs aside: what a page offers as buttons. */
export function appointmentStepsOf(
  { state, startsAt }: { readonly state: AppointmentState; readonly startsAt: Date },
  role: Role,
  now: Date,
): AppointmentStep[] {
  const time: AppointmentNeed = startsAt <= now ? "not-begun" : "begun";
  return (Object.keys(appointmentTransitions) as AppointmentStep[]).filter((step) => {
    const { from, by, needs }: AppointmentTransition = appointmentTransitions[step];
    return from.includes(state) && by.includes(role) && !needs.includes(time);
  });
}

/** A step asked for, with what it may need. */
export interface AppointmentCommand {
  readonly step: AppointmentStep;
  readonly reason?: ChangeReason | undefined;
  /** In words, for the other side. */
  readonly words?: string | undefined;
  /** The free slot to move to. */
  readonly slot?: { readonly startsAt: Date; readonly minutes: number } | undefined;
}
