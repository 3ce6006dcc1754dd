import { expect, test } from "vitest";
import { checkPassword } from "./password.ts";

const known = ["Jeanne Morel", "jeanne.morel@exemple.fr", "Le Bon Pas"];

test.each([
  ["court", "password-short"],
  ["a".repeat(129), "password-long"],
  ["aaaaaaaaaaaa", "password-common"],
  ["Motdepasse2026", "password-common"],
  ["Bonjour123!", "password-common"],
  ["azertyuiop", "password-common"],
  ["1234567890", "password-common"],
  ["JeanneMorel", "password-common"],
  ["bonjourbonjour", "password-common"],
  ["chat vert sur le toit", null],
  ["Zq7!pLk29v", null],
  ["éléphant-à-roulettes", null],
  ["🐘🐘🐘 trompe grise", null],
])("%j: %s", (password, refusal) => {
  const checked = checkPassword(password, known);
  expect(checked.ok ? null : checked.refusal.code).toBe(refusal);
});
