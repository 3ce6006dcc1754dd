import type { Page } from "playwright-core";

/** Where things stand: `left top width height` in pixels, from the corner of what holds them, by what they are. */
export type LayoutBoxes = Readonly<Record<string, string>>;

/** So far may an edge be from where it was agreed to, in pixels: browsers round the widths of words differently. */
const near = 3;

/** The boxes of the samples within `part`, and of what they are made of at first sight. */
export function layoutBoxes(page: Page, part: string): Promise<LayoutBoxes> {
  return page.evaluate((selector) => {
    const whole = document.querySelector(selector);
    if (!whole) throw new Error(`no ${selector}`);
    const found = [...whole.querySelectorAll(".samples, .samples > *, .sample > *")].map((element, at) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const origin = (element.parentElement ?? whole).getBoundingClientRect();
      const name = element.id || element.classList[0] || element.tagName.toLowerCase();
      // A part follows the parts before it, and is as high as what it holds.
      const isPart = element.classList.contains("samples");
      const box = isPart
        ? [left - origin.left, 0, width, 0]
        : [left - origin.left, top - origin.top, width, height];
      return [`${at} ${name}`, box.map(Math.round).join(" ")];
    });
    return Object.fromEntries(found) as Record<string, string>;
  }, part);
}

/** The boxes that stand elsewhere than agreed, or are another thing. */
export function movedBoxes(agreed: LayoutBoxes, seen: LayoutBoxes): string[] {
  const names = new Set([...Object.keys(agreed), ...Object.keys(seen)]);
  return [...names].flatMap((name) => {
    const [before, after] = [agreed[name], seen[name]];
    if (before !== undefined && after !== undefined && isNear(before, after)) return [];
    return [`${name}: ${before ?? "nothing"} → ${after ?? "nothing"}`];
  });
}

function isNear(before: string, after: string): boolean {
  const numbers = after.split(" ").map(Number);
  return before.split(" ").every((number, at) => Math.abs(Number(number) - (numbers[at] ?? 0)) <= near);
}
