import { expect, test } from "vitest";
import { admitFromElsewhere, type ForeignIdentity, type LedTo } from "./elsewhere.ts";

const young: LedTo = { roles: ["candidate"], memberships: [], isDisabled: false, isLinked: false };
const recruiter: LedTo = { ...young, roles: [], memberships: [{ companyId: "c", role: "recruiter" }] };
const advisor: LedTo = { ...young, roles: ["advisor"] };
const both: LedTo = { ...young, roles: ["candidate", "advisor"] };
const nobody: LedTo = { ...young, roles: [] };
const came: ForeignIdentity = { audience: "candidates", email: "zoe@exemple.fr", isEmailProved: true };
const professional: ForeignIdentity = { ...came, audience: "professionals" };

test.each([
  ["a young person by their service", came, young, "enter"],
  ["somebody who is nothing yet, by either", came, nobody, "enter"],
  ["somebody who is nothing yet, by either", professional, nobody, "enter"],
  ["an advisor by the professional service", professional, advisor, "enter"],
  ["a recruiter by the professional service", professional, recruiter, "enter"],
  ["an advisor who was a young person here", professional, both, "enter"],
  ["a young person without account", came, null, "sign-up"],
  [
    "whoever is linked, whatever their address",
    { ...came, email: null },
    { ...young, isLinked: true },
    "enter",
  ],
  [
    "whoever is linked, whatever their address",
    { ...came, isEmailProved: false },
    { ...young, isLinked: true },
    "enter",
  ],
] as const)("%s", (_who, identity, account, value) => {
  expect(admitFromElsewhere(identity, account)).toEqual({ ok: true, value });
});

test.each([
  ["an address that nobody proved", { ...came, isEmailProved: false }, young, "elsewhere-unproved"],
  ["an address that nobody proved", { ...professional, isEmailProved: false }, advisor, "elsewhere-unproved"],
  ["an address that nobody proved", { ...came, isEmailProved: false }, null, "elsewhere-unproved"],
  ["no address", { ...came, email: null }, null, "elsewhere-unproved"],
  ["no account of the team is made", professional, null, "elsewhere-unknown"],
  ["an advisor by young people's service", came, advisor, "elsewhere-not-staff"],
  ["an advisor by young people's service", came, both, "elsewhere-not-staff"],
  ["an advisor linked before", came, { ...advisor, isLinked: true }, "elsewhere-not-staff"],
  ["a recruiter by young people's service", came, recruiter, "elsewhere-not-staff"],
  ["a young person by the professional service", professional, young, "elsewhere-not-candidate"],
  ["a closed account", came, { ...young, isDisabled: true }, "account-closed"],
  ["a closed account", professional, { ...advisor, isDisabled: true, isLinked: true }, "account-closed"],
] as const)("refused: %s", (_who, identity, account, code) => {
  expect(admitFromElsewhere(identity, account)).toMatchObject({ ok: false, refusal: { code } });
});
