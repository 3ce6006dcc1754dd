import { beforeEach, expect, test } from "vitest";
import type { TremplinDatabase } from "../open.ts";
import { eachDialect } from "../testing/index.ts";
import { communeCentres, saveCommuneCentres } from "./territory.ts";

const today = new Date("2026-12-01T00:00:00Z");

eachDialect((_engine, open) => {
  let database: TremplinDatabase;

  beforeEach(async () => {
    database = await open();
  });

  test("centres are kept by commune, and the newest wins", async () => {
    const ajaccio = { insee: "2A004", latitude: 41.9192, longitude: 8.7386 };
    const saintDenis = { insee: "97411", latitude: -20.8789, longitude: 55.4481 };
    const moved = { ...ajaccio, latitude: 41.92 };
    await saveCommuneCentres(database, [saintDenis, ajaccio], today);
    await saveCommuneCentres(database, [ajaccio, moved], today);
    expect(await communeCentres(database.db)).toEqual([moved, saintDenis]);
  });

  test("all the communes of France fit", async () => {
    const centres = Array.from({ length: 35_000 }, (_, index) => ({
      insee: String(index).padStart(5, "0"),
      latitude: 46 + index / 1e5,
      longitude: 2,
    }));
    await saveCommuneCentres(database, centres, today);
    expect(await communeCentres(database.db)).toEqual(centres);
  });

  test("a centre out of this world is refused with its whole list", async () => {
    const good = { insee: "21231", latitude: 47.3, longitude: 5 };
    const wrong = { insee: "21000", latitude: 5, longitude: 247.3 };
    await expect(saveCommuneCentres(database, [good, wrong], today)).rejects.toThrow(/constraint/i);
    expect(await communeCentres(database.db)).toEqual([]);
  });
});
