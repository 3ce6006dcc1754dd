import { expect, test } from "vitest";
import { importText } from "./import-text.ts";

test("a report is told in a line, with the rejected rows", () => {
  const rejected = [{ row: 12, reason: "L'intitulé est vide." }];
  const report = { read: 7, imported: 3, updated: 1, unchanged: 0, duplicates: 2, rejected };
  expect(importText(report)).toBe(
    "7 offres lues : 3 importées, 1 mise à jour, 0 inchangée, 2 en double, 1 rejetée.\n" +
      "  Ligne 12 : L'intitulé est vide.",
  );
});

test("the first twenty rejected rows are enough", () => {
  const rejected = Array.from({ length: 22 }, (_, index) => ({ row: index + 1, reason: "Vide." }));
  const lines = importText({
    read: 22,
    imported: 0,
    updated: 0,
    unchanged: 0,
    duplicates: 0,
    rejected,
  }).split("\n");
  expect(lines).toHaveLength(22);
  expect(lines.at(-1)).toBe("  … et 2 autres lignes rejetées (toutes avec --json).");
});
