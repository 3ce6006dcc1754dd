import { expect, test } from "vitest";
import { roles } from "../shared/index.ts";
import { periodOf } from "./appointment.ts";
import { type BookingFacts, bookableTime, bookSlot } from "./book.ts";
import type { Slot } from "./slots.ts";

const now = new Date("2027-01-11T08:00:00Z");
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const slot = (hours: number): Slot => ({
  startsAt: at(hours),
  minutes: 45,
  openingId: "o",
  timeZone: "Europe/Paris",
});
const facts: BookingFacts = {
  role: "candidate",
  free: [slot(24), slot(25), slot(30), slot(48)],
  own: [],
  isAccompanied: true,
};

test.each(roles)("a free slot asked for by: %s", (role) => {
  const booked = bookSlot(at(25), { ...facts, role });
  if (role === "candidate" || role === "advisor") expect(booked).toEqual({ ok: true, value: slot(25) });
  else expect(booked).toMatchObject({ refusal: { code: "appointment-role" } });
});

test("a taken slot: the nearest that are free are told, in order", () => {
  expect(bookSlot(at(26), facts)).toEqual({
    ok: false,
    refusal: {
      code: "slot-taken",
      details: { nearest: [at(24), at(25), at(30)].map((each) => each.toISOString()).join(" ") },
    },
  });
  expect(bookSlot(at(26), { ...facts, free: [] })).toMatchObject({ refusal: { details: { nearest: "" } } });
});

test("nobody is at two places at once, nor keeps more than their part", () => {
  const own = [periodOf({ startsAt: at(24.5), minutes: 60 })];
  expect(bookSlot(at(25), { ...facts, own })).toMatchObject({ refusal: { code: "appointment-overlap" } });
  const three = [100, 200, 300].map((hours) => periodOf(slot(hours)));
  expect(bookSlot(at(25), { ...facts, own: three })).toMatchObject({
    refusal: { code: "appointment-too-many" },
  });
  expect(bookSlot(at(25), { ...facts, own: three, role: "advisor" })).toMatchObject({ ok: true });
});

test("without an advisor there is nobody to meet", () => {
  expect(bookSlot(at(25), { ...facts, isAccompanied: false })).toMatchObject({
    refusal: { code: "appointment-no-advisor" },
  });
});

test("a young person books with notice, an advisor at once", () => {
  const rules = { noticeHours: 12, horizonDays: 14 };
  expect(bookableTime("candidate", rules, now)).toEqual({ from: at(12), until: at(14 * 24) });
  expect(bookableTime("advisor", rules, now).from).toEqual(now);
});
