import type { SignInProvider } from "@tremplin/instance";
import { expect, test } from "vitest";
import { identityOf } from "./identity-of.ts";

const provider: SignInProvider = {
  id: "franceconnect",
  label: "FranceConnect",
  issuer: "https://fc.exemple/api/v2",
  clientId: "board",
  audience: "candidates",
  scopes: ["openid", "email"],
  acrValues: [],
  vouchesForEmail: false,
  signsOut: true,
};
const trusted = { ...provider, vouchesForEmail: true };

test.each([
  ["says so", provider, { email_verified: true }, true],
  ["says no", provider, { email_verified: false }, false],
  ["says no, though trusted", trusted, { email_verified: false }, false],
  ["says nothing", provider, {}, false],
  ["says nothing, and is trusted", trusted, {}, true],
  ["says something else", trusted, { email_verified: "no" }, false],
] as const)("an address of a service that %s", (_what, service, said, isEmailProved) => {
  const came = identityOf(service, "42", {}, { email: "Zoé@Exemple.fr", ...said });
  expect(came).toMatchObject({ email: "zoé@exemple.fr", isEmailProved, accountId: `${provider.issuer} 42` });
});

test("what the proof says of one address does not prove another", () => {
  const proof = { email: "zoe@exemple.fr", email_verified: true };
  expect(identityOf(provider, "42", proof, { email: "ali@exemple.fr" }).isEmailProved).toBe(false);
  expect(identityOf(provider, "42", proof, {})).toMatchObject({
    email: "zoe@exemple.fr",
    isEmailProved: true,
  });
});

test.each([
  [undefined],
  [""],
  ["zoe"],
  ["a b@exemple.fr"],
  ["<a>@exemple.fr"],
  [7],
  [`${"x".repeat(250)}@a.fr`],
])("%j is no address", (email) => {
  const came = identityOf(trusted, "42", {}, { email, email_verified: true });
  expect(came).toMatchObject({ email: null, isEmailProved: false });
});

test.each([
  [{ given_name: "Zoé", usual_name: "Petit", family_name: "Grand" }, "Zoé Petit"],
  [{ given_name: "Zoé", preferred_username: "Petit", family_name: "Grand" }, "Zoé Petit"],
  [{ given_name: "Zoé", family_name: "Grand" }, "Zoé Grand"],
  [{ name: "Zoé  Grand" }, "Zoé Grand"],
  [{ given_name: "<b>Zoé</b>\n", family_name: 3 }, "b Zoé /b"],
  [{}, ""],
])("%j is called %j", (claims, name) => {
  expect(identityOf(provider, "42", {}, claims).name).toBe(name);
});
