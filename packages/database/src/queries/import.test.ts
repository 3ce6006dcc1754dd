import { beforeEach, expect, test } from "vitest";
import type { TremplinDatabase } from "../open.ts";
import { eachDialect } from "../testing/index.ts";
import {
  forgetImportRows,
  type ImportRow,
  type ImportRun,
  importRows,
  importRuns,
  saveImportRun,
} from "./import.ts";

const run: ImportRun = {
  id: "01934000-0000-7000-8000-000000000001",
  source: "france-travail",
  fileName: "offres d'été.json",
  startedAt: new Date("2026-12-01T12:00:00Z"),
  finishedAt: new Date("2026-12-01T12:00:05Z"),
  read: 3,
  imported: 1,
  updated: 0,
  unchanged: 0,
  duplicates: 1,
  outside: 0,
  rejected: 1,
};

const rows: readonly ImportRow[] = [
  { row: 1, fate: "imported", reason: null, offerId: "01934000-0000-7000-8000-000000000002" },
  { row: 2, fate: "duplicate", reason: "Même annonce que 198ABCD", offerId: null },
  { row: 3, fate: "rejected", reason: "Salaire illisible : « 12 € »", offerId: null },
];

eachDialect((_engine, open) => {
  let database: TremplinDatabase;

  beforeEach(async () => {
    database = await open();
  });

  test("a run tells what became of each row", async () => {
    await saveImportRun(database, run, rows.toReversed());
    expect(await importRuns(database.db, 10)).toEqual([run]);
    expect(await importRows(database.db, run.id)).toEqual(rows);
    expect(await importRows(database.db, "another")).toEqual([]);
  });

  test("runs come newest first, up to the limit", async () => {
    const later = { ...run, id: "2", startedAt: new Date("2026-12-02T12:00:00Z"), finishedAt: null };
    await saveImportRun(database, run, []);
    await saveImportRun(database, later, []);
    expect(await importRuns(database.db, 10)).toEqual([later, run]);
    expect(await importRuns(database.db, 1)).toEqual([later]);
  });

  test("a run that goes on adds its rows and counts", async () => {
    const begun = { ...run, finishedAt: null, read: 2, rejected: 0 };
    await saveImportRun(database, begun, rows.slice(0, 2));
    await saveImportRun(database, run, rows.slice(2));
    expect(await importRuns(database.db, 10)).toEqual([run]);
    expect(await importRows(database.db, run.id)).toEqual(rows);
  });

  test("rows of the older runs of a source are forgotten, the runs are not", async () => {
    const at = (day: number) => new Date(Date.UTC(2026, 11, day));
    const runs = [1, 2, 3].map((day) => ({ ...run, id: String(day), startedAt: at(day) }));
    const other = { ...run, id: "other", source: "csv", startedAt: at(1) };
    for (const each of [...runs, other]) await saveImportRun(database, each, rows);
    await forgetImportRows(database.db, run.source, 2);
    const kept = await Promise.all(["1", "2", "3", "other"].map((id) => importRows(database.db, id)));
    expect(kept.map((those) => those.length)).toEqual([0, 3, 3, 3]);
    expect(await importRuns(database.db, 10)).toHaveLength(4);
  });

  test("a long file is kept row by row", async () => {
    const many = Array.from({ length: 2500 }, (_, index): ImportRow => {
      return { row: index + 1, fate: "unchanged", reason: null, offerId: null };
    });
    await saveImportRun(database, run, many);
    expect(await importRows(database.db, run.id)).toEqual(many);
  });

  test("an unknown fate or a row told twice is refused with the whole run", async () => {
    const wrong = [...rows, { ...rows[0], row: 4, fate: "lost" } as never];
    await expect(saveImportRun(database, run, wrong)).rejects.toThrow(/constraint/i);
    await expect(saveImportRun(database, run, [...rows, ...rows])).rejects.toThrow(/unique/i);
    expect(await importRuns(database.db, 10)).toEqual([]);
  });
});
