import { everyOffer } from "@tremplin/core/offer";
import type { Instance } from "@tremplin/instance";
import { expect, test } from "vitest";
import { markupOf } from "../testing/markup.tsx";
import { SearchForm } from "./search-form.tsx";

const instance = { config: { territory: { radiusKm: 30 } } } as Instance;

function form(search: Partial<typeof everyOffer> = {}): string {
  return markupOf(<SearchForm search={{ ...everyOffer, ...search }} />, { instance });
}

test("the keyboard comes to the place before the button that fills it", () => {
  const html = form();
  const at = ['id="q"', 'id="lieu"', "data-around-me", 'id="rayon"'].map((part) => html.indexOf(part));
  expect(at).not.toContain(-1);
  expect(at).toEqual(at.toSorted((a, b) => a - b));
});

test("without a place the board's own radius is proposed; with one, that of the search is told", () => {
  const chosen = (html: string) => html.match(/<option value="(\d+)" selected/)?.[1];
  expect(chosen(form())).toBe("30");
  expect(chosen(form({ radiusKm: 50 }))).toBe("50");
  expect(chosen(form({ place: "21231" }))).toBe("20");
});
