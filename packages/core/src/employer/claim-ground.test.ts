import { expect, test } from "vitest";
import { automaticGround, type ClaimedCompany, roleOfAccepted } from "./claim-ground.ts";

const fresh: ClaimedCompany = {
  isNew: true,
  isVerified: true,
  hasTurnedAway: false,
  emailDomain: null,
  website: null,
};
const known: ClaimedCompany = { ...fresh, isNew: false };
const settled: ClaimedCompany = { ...known, emailDomain: "fournil.fr" };

test.each([
  ["the first of a new company", fresh, "jeanne@gmail.com", "first-member"],
  ["a colleague", settled, "paul@fournil.fr", "email-domain"],
  ["a colleague who writes in capitals", settled, "Paul@FOURNIL.fr", "email-domain"],
  ["a colleague who was turned away", { ...settled, hasTurnedAway: true }, "paul@fournil.fr", null],
  ["somebody with a free address", settled, "paul@gmail.com", null],
  ["somebody of another company", settled, "paul@autre.fr", null],
  ["somebody of a domain that ends alike", settled, "paul@lefournil.fr", null],
  ["somebody of a subdomain", settled, "paul@mail.fournil.fr", null],
  ["somebody without an address", settled, "paul", null],
  ["the first of a company that was here before", known, "jeanne@fournil.fr", null],
  [
    "the first of a new company that the register does not know",
    { ...fresh, isVerified: false },
    "jeanne@fournil.fr",
    null,
  ],
  [
    "the first of a company that was here before, with a site",
    { ...known, isVerified: false, website: "https://www.Fournil.fr/contact" },
    "jeanne@fournil.fr",
    "email-domain",
  ],
  ["a free domain put in as the company's", { ...settled, emailDomain: "gmail.com" }, "a@gmail.com", null],
  ["a page at somebody else's", { ...settled, website: "https://facebook.com/f" }, "a@facebook.com", null],
  ["a site that is no address", { ...settled, website: "javascript://fournil.org" }, "a@fournil.org", null],
] as const)("%s", (_who, company, email, ground) => {
  expect(automaticGround(company, email)).toBe(ground);
});

test("the first manages the members", () => {
  expect(roleOfAccepted(0)).toBe("recruiter-admin");
  expect(roleOfAccepted(1)).toBe("recruiter");
});
