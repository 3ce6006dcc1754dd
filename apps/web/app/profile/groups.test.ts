import { expect, test } from "vitest";
import { groupsOf } from "./groups.ts";

test("groups of fields become records, in their order", () => {
  const form = new FormData();
  for (const [name, value] of [
    ["languages.0.name", "Dari"],
    ["languages.0.level", "native"],
    ["languages.1.name", "Français"],
    ["languages.3.name", "trop loin"],
  ] as const) {
    form.set(name, value);
  }
  expect(groupsOf(form, "languages", ["name", "level"])).toEqual([
    { name: "Dari", level: "native" },
    { name: "Français", level: "" },
  ]);
  expect(groupsOf(form, "studies", ["title"])).toEqual([]);
});
