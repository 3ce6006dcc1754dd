import { describe, expect, test } from "vitest";
import { type ClaimActor, type ClaimStep, claimStates, claimTransitions, decideClaim } from "./claim.ts";

const now = new Date("2026-11-27T08:00:00Z");
const actors: readonly ClaimActor[] = ["claimant", "moderator", "administrator", "system"];
const steps = Object.keys(claimTransitions) as ClaimStep[];

/** Each step that may be taken, written out: state, step, by whom, to which state. */
const allowed = new Set([
  "requested accept moderator accepted",
  "requested accept administrator accepted",
  "requested accept system accepted",
  "requested refuse moderator refused",
  "requested refuse administrator refused",
  "requested withdraw claimant withdrawn",
]);

describe("each state, step and actor", () => {
  const cases = claimStates.flatMap((state) =>
    steps.flatMap((step) => actors.map((actor) => ({ state, step, actor }))),
  );

  test.each(cases)("$state, $step by $actor", ({ state, step, actor }) => {
    const decided = decideClaim({ state }, { step, reason: "Nous vous connaissons." }, actor, now);
    const expected = [...allowed].find((line) => line.startsWith(`${state} ${step} ${actor} `));
    if (expected === undefined) {
      const code = state === "requested" ? "claim-role" : "claim-state";
      expect(decided).toMatchObject({ ok: false, refusal: { code } });
    } else {
      const change = { state: expected.split(" ")[3], decidedAt: now, reason: "Nous vous connaissons." };
      expect(decided).toEqual({ ok: true, value: change });
    }
  });
});

test("a refusal says why", () => {
  for (const reason of [undefined, "", "  \n"]) {
    const command = reason === undefined ? { step: "refuse" as const } : { step: "refuse" as const, reason };
    expect(decideClaim({ state: "requested" }, command, "moderator", now)).toMatchObject({
      ok: false,
      refusal: { code: "claim-needs-reason" },
    });
  }
  expect(decideClaim({ state: "requested" }, { step: "accept" }, "moderator", now)).toMatchObject({
    value: { reason: null },
  });
});
