import { expect, test } from "vitest";
import { openInvitation } from "./invitation.ts";

const now = new Date("2026-11-27T08:00:00Z");
const later = new Date(now.getTime() + 1);
const open = { expiresAt: later, acceptedAt: null, revokedAt: null };

test.each([
  ["an open one", open, null],
  ["one accepted already", { ...open, acceptedAt: now }, "invitation-spent"],
  ["one taken back", { ...open, revokedAt: now }, "invitation-revoked"],
  ["one that has come to its end", { ...open, expiresAt: now }, "invitation-old"],
  ["one accepted, then taken back", { ...open, acceptedAt: now, revokedAt: now }, "invitation-spent"],
])("%s", (_what, invitation, refused) => {
  const opened = openInvitation(invitation, now);
  expect(opened.ok ? null : opened.refusal.code).toBe(refused);
});
