import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import { type Page, PageContext } from "../page.ts";
import type { SlotProps, Slots } from "./props.ts";
import { installOverrides, slot } from "./slot.tsx";

const props = { heading: "Boulanger à Dijon" };
const Usual = ({ heading }: SlotProps<"SearchEmpty">) => <p>{heading}</p>;
const SearchEmpty = slot("SearchEmpty", Usual);

function shown(overrides: Partial<Slots>, element: ReactNode = <SearchEmpty {...props} />): string {
  installOverrides(overrides);
  // Of a page, a slot asks for this alone.
  const page = { toMarkup: renderToStaticMarkup } as unknown as Page;
  return renderToStaticMarkup(<PageContext value={page}>{element}</PageContext>);
}

function Broken(): never {
  throw new Error("broken of mine");
}

afterEach(() => {
  installOverrides({});
  vi.restoreAllMocks();
});

test("without an override, what stands there is called straight", () => {
  expect(shown({})).toBe("<p>Boulanger à Dijon</p>");
  expect(SearchEmpty(props)).toEqual(Usual(props));
});

test.each<[string, Slots["SearchEmpty"], string]>([
  ["before", { before: ({ heading }) => <i>{heading.length}</i> }, "<i>17</i><p>Boulanger à Dijon</p>"],
  ["after", { after: () => <i /> }, "<p>Boulanger à Dijon</p><i></i>"],
  [
    "wrap",
    {
      wrap: ({ Default, ...given }) => (
        <b>
          <Default heading={given.heading.toUpperCase()} />
        </b>
      ),
    },
    "<b><p>BOULANGER À DIJON</p></b>",
  ],
  ["replace", { replace: ({ heading }) => <h2>{heading}</h2> }, "<h2>Boulanger à Dijon</h2>"],
  [
    "all at once",
    { before: () => 1, after: () => 3, wrap: ({ Default, ...given }) => Default(given) },
    "1<p>Boulanger à Dijon</p>3",
  ],
])("%s", (_way, override, html) => {
  expect(shown({ SearchEmpty: override })).toBe(html);
});

test.each<[string, Slots["SearchEmpty"], string]>([
  ["before", { before: Broken }, "<p>Boulanger à Dijon</p>"],
  ["after", { after: () => <Broken /> }, "<p>Boulanger à Dijon</p>"],
  [
    "wrap",
    { wrap: ({ Default, ...given }) => [<Default key="a" {...given} />, <Broken key="b" />] },
    "<p>Boulanger à Dijon</p>",
  ],
  ["replace", { replace: Broken, after: () => "!" }, "<p>Boulanger à Dijon</p>!"],
])("what fails (%s) is left out, and told once with the slot's name", (way, override, html) => {
  const told = vi.spyOn(console, "error").mockImplementation(() => {});
  expect(shown({ SearchEmpty: override })).toBe(html);
  expect(shown({ SearchEmpty: { ...override } })).toBe(html);
  expect(told).toHaveBeenCalledOnce();
  expect(told.mock.calls[0]?.[0]).toMatch(new RegExp(`SearchEmpty \\(${way}\\).*broken of mine`));
});

test("a failure of what stands there is the page's own", () => {
  const SearchHead = slot("SearchHead", Broken);
  const element = <SearchHead heading="" count={0} search={null} />;
  expect(() => shown({ SearchHead: { after: () => "!" } }, element)).toThrow("broken of mine");
});
