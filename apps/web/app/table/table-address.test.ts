import { parseTableQuery, tableShape } from "@tremplin/core/table";
import { expect, test } from "vitest";
import { cameFrom, fileHref, sortHref, tableHref } from "./table-address.ts";

const shape = tableShape({ sorts: ["nom", "ville"], usualSort: "nom", filters: { etat: ["a", "b"] } });
const table = (address: string) => ({
  path: "/t",
  shape,
  query: parseTableQuery(shape, new URLSearchParams(address)),
});

test("a column sorts, then turns round, always from the first page", () => {
  expect(sortHref(table("page=3&etat=a"), "ville")).toBe("/t?etat=a&tri=ville");
  expect(sortHref(table("tri=ville"), "ville")).toBe("/t?tri=-ville");
  expect(sortHref(table("tri=-ville"), "ville")).toBe("/t?tri=ville");
  expect(sortHref(table(""), "nom")).toBe("/t?tri=-nom");
});

test("pages and files keep the question", () => {
  expect(tableHref(table("q=z%C3%A9"), { page: 2 })).toBe("/t?q=z%C3%A9&page=2");
  expect(fileHref(table("q=a&etat=b&page=4"))).toBe("/t/fichier?q=a&etat=b");
});

test("one comes back without what was said of the last form", () => {
  expect(cameFrom(new Request("http://x/t?fait=job-retried&q=a"))).toBe("/t?q=a");
  expect(cameFrom(new Request("http://x/t?fait=job-retried"))).toBe("/t");
});
