import { describe, expect, test } from "vitest";
import { noAreas } from "../territory/index.ts";
import { type AntennaAround, type AntennaPlace, placeAntenna, tidyHost } from "./check.ts";

const around: AntennaAround = {
  taken: new Set(["offres", "mentions-legales"]),
  others: [{ slug: "alpes", host: "alpes.exemple.fr" }],
  mainHost: "emploi.exemple.fr",
  membersOf: () => null,
  isCommune: (code) => code === "05061",
};
const paca: AntennaPlace = { slug: "paca", host: null, areas: { ...noAreas, regions: ["93"] } };

test("an antenna with a free address has the territory of its areas", () => {
  const placed = placeAntenna({ ...paca, host: "emploi-paca.example" }, around);
  expect(placed.ok && placed.value.departments).toEqual(["04", "05", "06", "13", "83", "84"]);
});

describe.each<[string, Partial<AntennaPlace>, string]>([
  ["a sign that addresses do not have", { slug: "Pyrénées" }, "slug"],
  ["nothing", { slug: "" }, "slug"],
  ["a page of the board", { slug: "offres" }, "slug-taken"],
  ["a page of the owner's", { slug: "mentions-legales" }, "slug-taken"],
  ["another antenna's address", { slug: "alpes" }, "slug-used"],
  ["no host name", { host: "paca" }, "host"],
  ["a host with a port", { host: "paca.exemple.fr:8080" }, "host"],
  ["the board's own host", { host: "emploi.exemple.fr" }, "host-main"],
  ["another antenna's host", { host: "alpes.exemple.fr" }, "host-used"],
  ["a department that is none", { areas: { ...noAreas, departments: ["20"] } }, "area-unknown"],
  ["no area", { areas: noAreas }, "nowhere"],
])("%s", (_what, change, code) => {
  test("is refused beside its field", () => {
    const placed = placeAntenna({ ...paca, ...change }, around);
    expect(!placed.ok && placed.refusal.code).toBe(`antenna-${code}`);
    const field = code.startsWith("slug") ? "slug" : code.startsWith("host") ? "host" : "area";
    expect(!placed.ok && placed.refusal.details?.field).toBe(field);
  });
});

test("without a public address there is no host name of one's own", () => {
  const placed = placeAntenna({ ...paca, host: "paca.exemple.fr" }, { ...around, mainHost: null });
  expect(!placed.ok && placed.refusal.code).toBe("antenna-host-without-main");
});

test("a host is understood as it is pasted", () => {
  expect(tidyHost(" https://Emploi-PACA.example/offres ")).toBe("emploi-paca.example");
  expect(tidyHost("  ")).toBeNull();
});
