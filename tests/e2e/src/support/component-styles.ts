import type { Page } from "playwright-core";

/** What a theme gives to each component, by a selector of it in the gallery. */
export type ComponentStyles = Readonly<Record<string, string>>;

const components = [
  "h2",
  "a:not([class])",
  ".button-strong",
  ".button-plain",
  ".input",
  ".tag",
  ".notice-warning",
  ".offer-row",
  ".panel",
  ".task-card",
  ".search-bar",
];
const properties = [
  "color",
  "backgroundColor",
  "borderTopWidth",
  "borderTopColor",
  "borderTopStyle",
  "borderTopLeftRadius",
  "boxShadow",
  "fontFamily",
  "fontSize",
  "fontWeight",
  "textTransform",
  "paddingTop",
] as const;

/** The computed styles of the first of each component within `part`: exact, where a picture is coarse. */
export function componentStyles(page: Page, part: string): Promise<ComponentStyles> {
  return page.evaluate(
    ([within, selectors, names]) => {
      const found = selectors.map((selector) => {
        const element = document.querySelector(`${within} ${selector}`);
        if (!element) throw new Error(`no ${selector} in the gallery`);
        const style = getComputedStyle(element);
        return [selector, names.map((name) => style[name]).join(" | ")];
      });
      return Object.fromEntries(found) as Record<string, string>;
    },
    [part, components, properties] as const,
  );
}
