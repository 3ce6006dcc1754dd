import { expect, test } from "vitest";
import { companyMailDomain, isFreeMail, mailDomain } from "./free-mail.ts";

test.each([
  ["jeanne@fournil.fr", "fournil.fr"],
  ["Jeanne.Martin@Fournil.FR.", "fournil.fr"],
  ['"a@b"@mail.fournil.fr', "mail.fournil.fr"],
  ["@fournil.fr", null],
  ["jeanne@localhost", null],
  ["jeanne", null],
  ["", null],
  ["jeanne@fournil.fr\n", "fournil.fr"],
  ["jeanne@four nil.fr", null],
])("%j is of %j", (email, domain) => {
  expect(mailDomain(email)).toBe(domain);
});

test.each([
  ["gmail.com", true],
  ["Wanadoo.fr", true],
  ["pro.orange.fr", true],
  ["yopmail.com", true],
  ["ukr.net", true],
  ["privaterelay.appleid.com", true],
  ["tutamail.com", true],
  ["t-online.de", true],
  ["le-fournil.wixsite.com", true],
  ["fournil.fr", false],
  ["monorange.fr", false],
  ["com", false],
])("anybody gets an address of %s: %s", (domain, expected) => {
  expect(isFreeMail(domain)).toBe(expected);
});

test("only an address of its own tells a company", () => {
  expect(companyMailDomain("jeanne@fournil.fr")).toBe("fournil.fr");
  expect(companyMailDomain("jeanne@gmail.com")).toBeNull();
  expect(companyMailDomain("jeanne")).toBeNull();
});
