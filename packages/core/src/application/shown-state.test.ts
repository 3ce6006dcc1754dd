import { expect, test } from "vitest";
import { applicationStates } from "./application.ts";
import { mayUndo, nextActor, stateShown } from "./shown-state.ts";

const now = new Date("2026-03-01T08:00:00Z");
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

test("a refusal shows to the candidate once it can't be taken back", () => {
  const refused = (minutes: number) =>
    ({ state: "refused", previousState: "seen", changedAt: ago(minutes) }) as const;
  expect(stateShown(refused(9), now)).toBe("seen");
  expect(stateShown(refused(10), now)).toBe("refused");
  expect(mayUndo(refused(9), now)).toBe(true);
  expect(mayUndo(refused(10), now)).toBe(false);
});

test("what was decided before a decision that was taken back shows at once", () => {
  expect(stateShown({ state: "shortlisted", previousState: null, changedAt: now }, now)).toBe("shortlisted");
});

test("what the candidate did shows at once", () => {
  expect(stateShown({ state: "withdrawn", previousState: "seen", changedAt: now }, now)).toBe("withdrawn");
  expect(stateShown({ state: "sent", previousState: "draft", changedAt: now }, now)).toBe("sent");
});

test("what has ended waits for nobody", () => {
  const ended = applicationStates.filter((state) => nextActor(state) === "nobody");
  expect(ended).toEqual(["hired", "refused", "withdrawn", "obsolete"]);
});

test("dates that are proposed wait for the young person, and for nobody else's answer", () => {
  expect(nextActor("interview", true)).toBe("candidate");
  expect(nextActor("interview")).toBe("employer");
  expect(nextActor("sent", true)).toBe("employer");
});
