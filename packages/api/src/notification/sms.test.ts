import { fileURLToPath } from "node:url";
import { createTranslators, loadInstance } from "@tremplin/instance";
import { expect, test } from "vitest";
import { codeSms, smsOf } from "./sms.ts";

const instance = await loadInstance(
  fileURLToPath(new URL("../../../../templates/mission-locale", import.meta.url)),
);
const translators = createTranslators(instance);
const reminder = {
  event: "appointment.reminder",
  values: { startsAt: "2026-11-24T08:00:00Z", timeZone: "Europe/Paris" },
};
const saidIn = (language: string) =>
  smsOf(reminder, { instance, t: translators.in(language), baseUrl: "https://emploi.exemple.fr" }) ?? "";

test("a text message has its words and its date in the language of who reads it", () => {
  expect(saidIn("fr")).toContain("rendez-vous mar. 24 nov. à 09:00");
  expect(saidIn("en")).toMatch(/appointment Tue,? 24 Nov,? (?:at )?09:00/);
});

test.each(["ar", "prs", "uk"])("one in other letters keeps them: %s", (language) => {
  const said = saidIn(language);
  expect(said).not.toContain("?");
  expect(said).toMatch(/[\p{Script=Arabic}\p{Script=Cyrillic}]{3}/u);
  expect(said).not.toContain("à 09");
  expect(codeSms("123456", { instance, t: translators.in(language) })).toContain("123456");
});
