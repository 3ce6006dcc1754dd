import type { PlacedSlot } from "@tremplin/api";
import { expect, test } from "vitest";
import { dayParam, namedSlot, nearestOf, slotDays } from "./slot-days.ts";

const slot = (at: string): PlacedSlot => ({
  startsAt: new Date(at),
  minutes: 45,
  openingId: "o",
  timeZone: "America/Martinique",
  way: "place",
  place: "Bureau 2",
  link: null,
});
const slots = ["2027-01-12T13:00:00Z", "2027-01-13T02:00:00Z", "2027-01-13T13:00:00Z"].map(slot);

test("slots by the day of the place, a page at a time", () => {
  expect(slotDays(slots, "").days.map(({ day, slots: found }) => [day, found.length])).toEqual([
    ["2027-01-12", 2],
    ["2027-01-13", 1],
  ]);
  const many = Array.from({ length: 9 }, (_, rank) => slot(`2027-02-1${rank}T13:00:00Z`));
  expect(slotDays(many, "")).toMatchObject({ after: "2027-02-16" });
  expect(slotDays(many, "2027-02-16")).toMatchObject({ after: null });
  expect(slotDays(many, "2027-02-16").days).toHaveLength(3);
});

test("an address names a slot that is free, or none", () => {
  expect(namedSlot(slots, "2027-01-12T13:00:00.000Z")).toBe(slots[0]);
  for (const text of [null, "", "demain", "2027-01-12T14:00:00Z"]) expect(namedSlot(slots, text)).toBeNull();
  expect(nearestOf(slots, "2027-01-12T13:00:00.000Z 2030-01-01T00:00:00.000Z")).toEqual([slots[0]]);
  expect(nearestOf(slots, undefined)).toEqual([]);
});

test.each([
  ["2027-01-12", "2027-01-12"],
  ["2027-13-12", ""],
  ["hier", ""],
  [null, ""],
])("day of an address: %j", (text, day) => {
  expect(dayParam(text)).toBe(day);
});
