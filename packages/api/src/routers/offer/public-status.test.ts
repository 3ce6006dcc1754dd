import { type OfferState, offerStates } from "@tremplin/core/offer";
import { expect, test } from "vitest";
import { publicStatus } from "./public-status.ts";

const now = new Date("2026-11-23T12:00:00Z");
const before = new Date("2026-11-23T11:59:59Z");
const after = new Date("2026-11-23T12:00:01Z");

test("a published offer is live until its end", () => {
  const life = { state: "published", publishedAt: before } as const;
  expect(publicStatus({ ...life, expiresAt: null }, now)).toBe("live");
  expect(publicStatus({ ...life, expiresAt: after }, now)).toBe("live");
  expect(publicStatus({ ...life, expiresAt: now }, now)).toBe("expired");
});

test("the public knows of an offer only what was published and has ended", () => {
  const known = offerStates.filter((state) =>
    publicStatus({ state, publishedAt: before, expiresAt: after }, now),
  );
  expect(known).toEqual(["published", "filled", "expired", "archived"] satisfies OfferState[]);
});

test("what was never published stays unknown, even archived", () => {
  expect(publicStatus({ state: "archived", publishedAt: null, expiresAt: null }, now)).toBeNull();
});
