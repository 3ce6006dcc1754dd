import type { Commune } from "@tremplin/core/territory";
import { describe, expect, test } from "vitest";
import { formatCommunes, parseCommunes, readCommunes } from "./communes-file.ts";

const dijon: Commune = {
  insee: "21231",
  name: "Dijon",
  postcodes: ["21000"],
  department: "21",
  region: "27",
  latitude: 47.322,
  longitude: 5.0415,
  estimated: false,
  population: 161830,
  parent: null,
};

describe("communes file", () => {
  test("keeps all of a commune", () => {
    const communes: Commune[] = [
      dijon,
      { ...dijon, insee: "21200", name: "Couchey", postcodes: ["21160", "21220"], estimated: true },
      { ...dijon, insee: "75111", name: "Paris 11e", department: "75", region: "11", parent: "75056" },
      { ...dijon, insee: "98735", department: "987", region: "987", latitude: null, longitude: null },
    ];
    expect(parseCommunes(formatCommunes(communes))).toEqual(communes);
  });

  test("is read whole", async () => {
    const communes = await readCommunes();
    expect(communes.length).toBeGreaterThan(35_000);
    expect(communes.find(({ insee }) => insee === "21231")).toEqual(dijon);
  });
});
