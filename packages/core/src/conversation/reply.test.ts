import { expect, test } from "vitest";
import { replyAddressWith, replyTokenIn, takeReply } from "./reply.ts";

const now = new Date("2026-11-23T12:00:00Z");
const address = { email: "lina@exemple.fr", expiresAt: new Date(now.getTime() + 1) };
const sender = { from: "Lina@Exemple.fr ", authentication: "unasked" } as const;

test.each([
  ["the person's own", address, sender, "ok"],
  ["one that the mail server vouches for", address, { ...sender, authentication: "pass" }, "ok"],
  ["an address that has ended", { ...address, expiresAt: now }, sender, "reply-expired"],
  ["somebody else's", address, { ...sender, from: "eve@exemple.fr" }, "reply-sender"],
  ["nobody's", address, { ...sender, from: "" }, "reply-sender"],
  [
    "one that the mail server takes for a fake",
    address,
    { ...sender, authentication: "fail" },
    "reply-sender",
  ],
  ["one that it says nothing of", address, { ...sender, authentication: "none" }, "reply-unproved"],
  // Whoever is not the person learns nothing of the address, not even that it has ended.
  [
    "somebody else's, late",
    { ...address, expiresAt: now },
    { ...sender, from: "eve@exemple.fr" },
    "reply-sender",
  ],
] as const)("%s", (_what, known, from, expected) => {
  const taken = takeReply(known, from, now);
  expect(taken.ok ? "ok" : taken.refusal.code).toBe(expected);
});

test.each([
  ["reponse+0123456789abcdefghij@exemple.fr", "0123456789abcdefghij"],
  ["Reponse+0123456789ABCDEFGHIJ@Exemple.FR", "0123456789abcdefghij"],
  ["reponse@exemple.fr", null],
  ["reponse+court@exemple.fr", null],
  ["reponse+0123456789abcdefghij@ailleurs.fr", null],
  ["autre+0123456789abcdefghij@exemple.fr", null],
  ["reponse+0123456789abcdefghij@exemple.fr.ailleurs.fr", null],
  ["", null],
])("%s holds the token %s", (recipient, token) => {
  expect(replyTokenIn("reponse@exemple.fr", recipient)).toBe(token);
  if (token) expect(replyAddressWith("reponse@exemple.fr", token)).toBe(recipient.toLowerCase());
});
