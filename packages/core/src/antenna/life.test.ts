import { expect, test } from "vitest";
import { antennaState } from "./antenna.ts";
import { antennaStep } from "./life.ts";

const now = new Date("2026-11-23T09:00:00Z");
const earlier = new Date("2026-03-02T09:00:00Z");
const territory = { departments: ["05"], communes: [] };
const draft = { territory, openedAt: null, closedAt: null };
const open = { ...draft, openedAt: earlier };
const closed = { ...open, closedAt: earlier };

test("an antenna is a place, a draft, open, then closed", () => {
  expect([{ ...draft, territory: null }, draft, open, closed].map(antennaState)).toEqual([
    "office",
    "draft",
    "open",
    "closed",
  ]);
});

test("it opens once it has a territory, closes, and opens again", () => {
  expect(antennaStep(draft, "open", now)).toEqual({ ok: true, value: { openedAt: now, closedAt: null } });
  expect(antennaStep(open, "close", now)).toEqual({ ok: true, value: { openedAt: earlier, closedAt: now } });
  expect(antennaStep(closed, "open", now)).toEqual({ ok: true, value: { openedAt: now, closedAt: null } });
});

test("what is done already is refused, and what is nowhere", () => {
  const codes = [
    antennaStep(open, "open", now),
    antennaStep(draft, "close", now),
    antennaStep({ ...draft, territory: null }, "open", now),
  ].map((result) => (result.ok ? null : result.refusal.code));
  expect(codes).toEqual(["antenna-state", "antenna-state", "antenna-nowhere"]);
});
