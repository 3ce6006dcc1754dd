import { describe, expect, test } from "vitest";
import { roles } from "../shared/index.ts";
import type { OfferContent } from "./offer.ts";
import {
  commentedPassage,
  needsReview,
  type ReviewStep,
  reviewStates,
  reviewStep,
  reviewTransitions,
} from "./review.ts";

/** The whole map, written again: state, step, state that follows. */
const allowed: readonly (readonly [string, ReviewStep, string])[] = [
  ["waiting", "approve", "approved"],
  ["waiting", "request-changes", "changes-requested"],
  ["waiting", "reject", "rejected"],
  ["waiting", "withdraw", "withdrawn"],
  ["rejected", "appeal", "appealed"],
  ["appealed", "uphold", "upheld"],
  ["appealed", "overturn", "overturned"],
];
const command = (step: ReviewStep) => ({
  step,
  reason: "Le salaire est sous le minimum.",
  isSameEyes: false,
});
const moderators = ["moderator", "administrator"];
const authors = ["recruiter", "recruiter-admin", "advisor"];

describe.each(reviewStates)("from %s", (state) => {
  test.each(Object.keys(reviewTransitions) as ReviewStep[])("%s", (step) => {
    const next = allowed.find(([from, by]) => from === state && by === step)?.[2];
    for (const role of roles) {
      const isTheirs = (["withdraw", "appeal"].includes(step) ? authors : moderators).includes(role);
      const result = reviewStep(state, command(step), [role]);
      if (next && isTheirs) expect(result).toEqual({ ok: true, value: next });
      else expect(result.ok).toBe(false);
    }
  });
});

test("a refusal says why, and an appeal is read by somebody else", () => {
  expect(reviewStep("waiting", { ...command("reject"), reason: " " }, ["moderator"])).toMatchObject({
    refusal: { code: "review-reason" },
  });
  expect(reviewStep("appealed", { ...command("overturn"), isSameEyes: true }, ["moderator"])).toMatchObject({
    refusal: { code: "review-other-eyes" },
  });
});

test.each([
  ["all", true, true],
  ["all", false, true],
  ["first", true, false],
  ["first", false, true],
  ["none", true, false],
  ["none", false, false],
] as const)(
  "with the rule %s, when the company has published: %s, a review is needed: %s",
  (rule, hasPublished, isNeeded) => {
    const usual = { hasPublished, isByModerator: false, isTrusted: false };
    expect(needsReview(rule, usual)).toBe(isNeeded);
    expect(needsReview(rule, { ...usual, isByModerator: true })).toBe(false);
    expect(needsReview(rule, { ...usual, isTrusted: true })).toBe(false);
  },
);

describe("a comment on a passage", () => {
  const content = {
    title: "Vendeur / Vendeuse",
    description: "Vous vendez du pain.\n\n- mise en rayon\n- caisse",
    schedule: null,
    training: null,
    pay: null,
    place: { label: "Dijon", street: "3 rue Haute" },
    contact: { instructions: null },
  } as unknown as OfferContent;

  test.each([
    ["title", "Vendeuse", "Vendeuse"],
    ["description", "du pain.\nmise  en rayon", "du pain. mise en rayon"],
    ["description", "- mise en rayon\n- caisse", "mise en rayon caisse"],
    ["place", "Dijon, 3 rue", "Dijon, 3 rue"],
    ["schedule", "  \n", null],
  ] as const)("of %s quotes %j", (part, passage, kept) => {
    expect(commentedPassage(content, part, passage)).toEqual({ ok: true, value: kept });
  });

  test.each([
    ["title", "du pain"],
    ["description", "du painn"],
    ["schedule", "le dimanche"],
    ["payMin", "13e mois"],
  ] as const)("of %s is refused for words that are not in it: %j", (part, passage) => {
    expect(commentedPassage(content, part, passage)).toMatchObject({
      ok: false,
      refusal: { code: "review-passage", details: { field: `passage.${part}` } },
    });
  });
});
