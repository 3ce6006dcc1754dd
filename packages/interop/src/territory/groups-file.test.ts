import { expect, test } from "vitest";
import { readCommunes } from "./communes-file.ts";
import { formatGroups, parseGroups, readCommuneGroups } from "./groups-file.ts";

test("the file keeps all of a grouping", () => {
  const groups = [{ code: "200000172", name: "CC Faucigny - Glières", communes: ["74042", "74164"] }];
  expect(parseGroups(formatGroups(groups))).toEqual(groups);
});

test("the bundled groupings are of communes that there are", async () => {
  const [groups, communes] = await Promise.all([readCommuneGroups(), readCommunes()]);
  const known = new Set(communes.map(({ insee }) => insee));
  expect(groups.length).toBeGreaterThan(1_200);
  expect(groups.flatMap((group) => group.communes).filter((insee) => !known.has(insee))).toEqual([]);
  expect(groups.find(({ code }) => code === "200000172")?.communes).toContain("74164");
});
