import { paintVariables, pairs } from "@tremplin/instance";
import type { Page } from "playwright-core";

const declared = new Set(pairs.map(({ front, back }) => `${front} on ${back}`));
/** A colour of its own for each name: on a page that wears them, what is seen tells its name. */
const dyes = paintVariables().map(({ name, variable }, at) => ({
  name,
  variable,
  color: `rgb(${at + 1}, ${(at * 37) % 256}, ${(at * 91) % 256})`,
}));

interface Seen {
  readonly front: string;
  readonly back: string;
  readonly where: string;
}

/** Texts of a page in colours that no pair declares (`packages/instance/src/theme/pairs.ts`), with where they stand. */
export async function strayPairs(page: Page): Promise<string[]> {
  const seen = await page.evaluate(readColors, dyes);
  const nameOf = (color: string) => dyes.find((dye) => dye.color === color)?.name ?? color;
  const found = seen.map(({ front, back, where }) => ({
    pair: `${nameOf(front)} on ${nameOf(back)}`,
    where,
  }));
  return found.filter(({ pair }) => !declared.has(pair)).map(({ pair, where }) => `${pair}: ${where}`);
}

/** Runs in the page: dyes it, reads the colours of every visible text and of the ground under it, and undoes the dye. */
function readColors(colors: readonly { variable: string; color: string }[]): Seen[] {
  const root = document.documentElement;
  for (const { variable, color } of colors) root.style.setProperty(variable, color);
  const found = new Map<string, Seen>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (
      !element ||
      node.textContent?.trim() === "" ||
      // What the library of the map says is in its own colours, which the rules of contrast look at.
      element.closest("svg, canvas, script, option, :disabled, .maplibregl-map")
    )
      continue;
    const style = getComputedStyle(element);
    // What is cut away for the eye is only heard.
    const isHidden =
      !element.checkVisibility({ visibilityProperty: true }) || element.closest(".sr-only") !== null;
    if (isHidden) continue;
    let ground: Element | null = element;
    while (ground && getComputedStyle(ground).backgroundColor === "rgba(0, 0, 0, 0)")
      ground = ground.parentElement;
    const back = ground ? getComputedStyle(ground).backgroundColor : "nothing";
    const where = `${element.tagName.toLowerCase()}.${element.className} "${node.textContent?.trim().slice(0, 40)}"`;
    const key = `${style.color} ${back}`;
    if (!found.has(key)) found.set(key, { front: style.color, back, where });
  }
  for (const { variable } of colors) root.style.removeProperty(variable);
  return [...found.values()];
}
