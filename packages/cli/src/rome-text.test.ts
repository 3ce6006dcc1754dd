import { expect, test } from "vitest";
import { romeText } from "./rome-text.ts";

test("what was read, what changed, and the rows that gave nothing", () => {
  const rejected = Array.from({ length: 22 }, (_, row) => ({ file: "r.csv", row: row + 1, reason: "Faux." }));
  const text = romeText({
    jobs: { read: 1, added: 1, changed: 0 },
    titles: { read: 2, added: 0, changed: 0 },
    rejected,
  });
  expect(text.split("\n").slice(0, 3)).toEqual([
    "1 métier lu : 1 nouveau, 0 changé.",
    "2 appellations lues : rien n'a changé.",
    "  r.csv, ligne 1 : Faux.",
  ]);
  expect(text).toContain("2 autres lignes laissées");
});
