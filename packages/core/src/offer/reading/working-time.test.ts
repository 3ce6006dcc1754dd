import fc from "fast-check";
import { expect, test } from "vitest";
import { parseWorkingTime } from "./working-time.ts";

test.each([
  ["35H Hebdomadaire", "full", 35, null],
  ["24H30", "part", 24.5, null],
  ["24H30 Hebdomadaire", "part", 24.5, null],
  ["Temps partiel - 20H/semaine", "part", 20, null],
  ["39h/sem.", "full", 39, null],
  ["35H/semaine\nTravail en journée", "full", 35, "Travail en journée"],
  ["Temps plein", "full", null, null],
  ["Mi-temps", "part", null, null],
  ["151,67 h par mois", "full", 35, null],
  ["35:00", "full", 35, null],
  ["24:30:00", "part", 24.5, null],
  ["7h par jour", "full", 35, "7h par jour"],
  ["28", "part", 28, null],
  ["17,5", "part", 17.5, null],
  ["partiel", "part", null, null],
  ["Temps partiel 35h", "part", 35, null],
  ["99H", null, null, null],
  ["Travail de nuit", null, null, "Travail de nuit"],
  ["", null, null, null],
])("%j", (text, workingTime, weeklyHours, schedule) => {
  expect(parseWorkingTime(text)).toEqual({ workingTime, weeklyHours, schedule });
});

test("several fields complete one another", () => {
  expect(
    parseWorkingTime("35H/semaine", "Temps plein", null, "Horaires décalés;Travail le week-end"),
  ).toEqual({
    workingTime: "full",
    weeklyHours: 35,
    schedule: "Horaires décalés, Travail le week-end",
  });
});

test("never throws, and hours are those of a week", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(200), (text, hours) => {
      const read = parseWorkingTime(`${hours}H`, text);
      if (read.weeklyHours !== null) expect(read.weeklyHours).toBeLessThanOrEqual(60);
    }),
  );
});
