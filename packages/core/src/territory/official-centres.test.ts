import { expect, test } from "vitest";
import type { Commune } from "./commune.ts";
import { withOfficialCentres } from "./official-centres.ts";

const couchey: Commune = {
  insee: "21200",
  name: "Couchey",
  postcodes: ["21160"],
  department: "21",
  region: "27",
  latitude: 47.2,
  longitude: 4.9,
  estimated: true,
  population: 1103,
  parent: null,
};
const dijon: Commune = { ...couchey, insee: "21231", name: "Dijon" };

test("official centres replace the bundled ones, and only these", () => {
  const centres = [
    { insee: "21200", latitude: 47.2603, longitude: 4.9794 },
    { insee: "99999", latitude: 1, longitude: 1 },
  ];
  expect(withOfficialCentres([couchey, dijon], centres)).toEqual([
    { ...couchey, latitude: 47.2603, longitude: 4.9794, estimated: false },
    dijon,
  ]);
});
