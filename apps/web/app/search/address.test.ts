import { everyOffer } from "@tremplin/core/offer";
import { expect, test } from "vitest";
import { feedHref, searchHref } from "./address.ts";

test("every offer has the bare address", () => {
  expect(searchHref(everyOffer)).toBe("/offres");
});

test("a feed holds the whole search, from its first page, as a list", () => {
  const search = {
    ...everyOffer,
    words: "aide à domicile",
    sort: "pertinence" as const,
    page: 3,
    view: "map" as const,
  };
  expect(searchHref(search)).toBe("/offres?q=aide+%C3%A0+domicile&page=3&vue=carte");
  expect(feedHref("rss", search)).toBe("/offres.rss?q=aide+%C3%A0+domicile");
});
