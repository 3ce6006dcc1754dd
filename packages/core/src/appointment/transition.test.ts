import { describe, expect, test } from "vitest";
import { type Role, roles } from "../shared/index.ts";
import { type AppointmentState, appointmentStates } from "./appointment.ts";
import {
  type AppointmentCommand,
  type AppointmentStep,
  appointmentStepsOf,
  appointmentTransitions,
} from "./lifecycle.ts";
import { type AppointmentLife, appointmentTransition } from "./transition.ts";

const now = new Date("2027-01-11T08:00:00Z");
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);

/** The rules once more, as people tell them: written apart from the map so that a slip in either shows. */
const told: Record<
  AppointmentStep,
  { from: AppointmentState[]; to: AppointmentState; by: Role[]; when: "before" | "after" }
> = {
  move: { from: ["booked"], to: "booked", by: ["candidate", "advisor"], when: "before" },
  cancel: { from: ["booked"], to: "cancelled", by: ["candidate", "advisor"], when: "before" },
  keep: { from: ["booked", "missed"], to: "kept", by: ["advisor"], when: "after" },
  miss: { from: ["booked", "kept"], to: "missed", by: ["advisor"], when: "after" },
};
const steps = Object.keys(appointmentTransitions) as AppointmentStep[];
const startOf = (step: AppointmentStep) => (told[step].when === "before" ? hours(24) : hours(-1));

function anAppointment(state: AppointmentState, startsAt: Date): AppointmentLife {
  return { state, startsAt, minutes: 45, sequence: 3 };
}

/** A command that lacks nothing. */
const command = (step: AppointmentStep): AppointmentCommand => ({
  step,
  reason: "work",
  words: " Un entretien ",
  slot: step === "move" ? { startsAt: hours(48), minutes: 30 } : undefined,
});

describe.each(steps)("%s", (step) => {
  const rule = told[step];

  test.each(appointmentStates)("from %s", (state) => {
    const by = rule.by[0] ?? "system";
    const taken = appointmentTransition(anAppointment(state, startOf(step)), command(step), by, now);
    if (rule.from.includes(state)) expect(taken).toMatchObject({ ok: true, value: { state: rule.to } });
    else expect(taken).toMatchObject({ ok: false, refusal: { code: "appointment-state" } });
  });

  test.each(roles)("by %s", (role) => {
    const state = rule.from[0] ?? "booked";
    const taken = appointmentTransition(anAppointment(state, startOf(step)), command(step), role, now);
    if (rule.by.includes(role)) expect(taken.ok).toBe(true);
    else expect(taken).toMatchObject({ ok: false, refusal: { code: "appointment-role" } });
  });

  test("at another time", () => {
    const other = rule.when === "before" ? hours(-1) : hours(24);
    const state = rule.from[0] ?? "booked";
    const taken = appointmentTransition(anAppointment(state, other), command(step), "advisor", now);
    const code = rule.when === "before" ? "appointment-needs-not-begun" : "appointment-needs-begun";
    expect(taken).toMatchObject({ ok: false, refusal: { code } });
    expect(appointmentStepsOf(anAppointment(state, other), "advisor", now)).not.toContain(step);
    expect(appointmentStepsOf(anAppointment(state, startOf(step)), "advisor", now)).toContain(step);
  });
});

test.each(["move", "cancel"] as const)("%s needs a reason, whoever does it", (step) => {
  for (const role of ["candidate", "advisor"] as const) {
    const without = { ...command(step), reason: undefined };
    expect(appointmentTransition(anAppointment("booked", hours(24)), without, role, now)).toMatchObject({
      refusal: { code: "appointment-needs-reason" },
    });
  }
});

test.each([undefined, hours(-2), hours(24)])("a move to %s is none", (startsAt) => {
  const slot = startsAt && { startsAt, minutes: 45 };
  const taken = appointmentTransition(
    anAppointment("booked", hours(24)),
    { ...command("move"), slot },
    "candidate",
    now,
  );
  expect(taken).toMatchObject({ refusal: { code: "appointment-needs-slot" } });
});

test("a move keeps the appointment and tells calendars that it changed", () => {
  const moved = appointmentTransition(anAppointment("booked", hours(24)), command("move"), "candidate", now);
  expect(moved).toEqual({
    ok: true,
    value: {
      state: "booked",
      startsAt: hours(48),
      minutes: 30,
      sequence: 4,
      changedAt: now,
      reason: "work",
      words: "Un entretien",
    },
  });
});

test("who came is nothing for calendars", () => {
  const kept = appointmentTransition(anAppointment("booked", hours(-1)), command("keep"), "advisor", now);
  expect(kept).toMatchObject({ value: { sequence: 3 } });
});

test("a young person sees no button about who came", () => {
  expect(appointmentStepsOf(anAppointment("booked", hours(-1)), "candidate", now)).toEqual([]);
  expect(appointmentStepsOf(anAppointment("booked", hours(1)), "candidate", now)).toEqual(["move", "cancel"]);
});
