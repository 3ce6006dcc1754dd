import {
  featureNames,
  features,
  offValue,
  resolveFeatures,
  strayNames,
  unclassed,
} from "@tremplin/instance/features";
import { expect, test } from "vitest";
import routes from "../routes.ts";
import { fileOf, routesThere } from "./routes-there.ts";

interface Entry {
  readonly id?: string;
  readonly file: string;
  readonly children?: readonly Entry[];
}

function idsOf(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ id, file, children = [] }) => [
    id ?? file.replace(/\.tsx?$/, ""),
    ...idsOf(children),
  ]);
}

const ids = idsOf(routes as readonly Entry[]);
const files = ids.map((id) => fileOf(id) ?? "");
const built = Object.fromEntries(ids.map((id) => [id, { id, module: {} }]));

test("each page belongs to a feature, or is there always", () => {
  expect(unclassed("routes", files)).toEqual([]);
  expect(strayNames("routes", files)).toEqual([]);
});

test("a board has the pages of its features, and of no other", () => {
  const all = resolveFeatures({ cvLibrary: true, membership: true, antennas: true, sector: true });
  expect(Object.keys(routesThere(built, { features: all }))).toEqual(ids);
  for (const name of featureNames.filter((each) => features[each].routes.length > 0)) {
    const left = Object.keys(routesThere(built, { features: { ...all, [name]: offValue(name) } }));
    expect(left.length).toBeLessThan(ids.length);
  }
});

test("a page whose feature nobody said is not served", () => {
  const strange = { "routes/strange/show": { id: "routes/strange/show", module: {} } };
  expect(() => routesThere(strange, { features: resolveFeatures({}) })).toThrow("strange/show");
});
