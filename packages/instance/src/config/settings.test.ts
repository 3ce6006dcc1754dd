import { expect, test } from "vitest";
import { readConfig } from "./read.ts";
import { settingGroups } from "./settings.ts";

const read = readConfig(
  JSON.stringify({
    name: "Le Bon Pas",
    town: "21231",
    territory: { label: "la vallée", radiusKm: 25 },
    contact: { email: "contact@exemple.fr" },
    publisher: "Association Le Bon Pas",
    rules: { moderation: "all" },
  }),
);
if (!("config" in read)) throw new Error("The settings of the test are wrong");
const groups = settingGroups(read.config);
const find = (key: string) =>
  groups.flatMap(({ settings }) => settings).find((setting) => setting.key === key);

test("every setting is there, with what it says and whether somebody set it", () => {
  expect(find("name")).toMatchObject({ value: "Le Bon Pas", isDefault: false });
  expect(find("timeZone")).toMatchObject({ value: "Europe/Paris", isDefault: true });
  expect(find("rules.moderation")).toMatchObject({ value: "all", isDefault: false });
  expect(find("rules.applicationLimit")).toMatchObject({ value: "80", isDefault: true });
  expect(find("demoOffers.count")).toMatchObject({ value: null, isDefault: true });
  for (const { settings } of groups) for (const { said } of settings) expect(said).not.toBe("");
});

test("groups say what they are about; nothing is told twice", () => {
  expect(groups.find(({ key }) => key === "rules")?.said).toBe("Les règles de publication.");
  const keys = groups.flatMap(({ settings }) => settings.map(({ key }) => key));
  expect(new Set(keys).size).toBe(keys.length);
});
