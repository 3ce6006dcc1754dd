import { expect, test } from "vitest";
import { shortDay, shortMoment } from "./moment.ts";

test("days and times, as the clocks of the zone show them", () => {
  const instant = new Date("2026-11-22T23:30:00Z");
  expect(shortDay(instant, "Europe/Paris")).toBe("23/11/2026");
  expect(shortMoment(instant, "Europe/Paris")).toBe("23/11/2026 00:30");
  expect(shortMoment(instant, "America/Martinique")).toBe("22/11/2026 19:30");
});
