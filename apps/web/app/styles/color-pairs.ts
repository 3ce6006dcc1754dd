const grounds = ["bg", "surface", "surface-raised"] as const;
const readable = [...grounds, "brand-soft", "accent-soft"] as const;

function on(fronts: readonly string[], backs: readonly string[]): string[] {
  return fronts.flatMap((front) => backs.map((back) => `${front} on ${back}`));
}

/** The colours that meet on the pages, beside those of the components (`componentColorPairs`), by style sheet. */
export const pageColorPairs: Readonly<Record<string, readonly string[]>> = {
  base: [...on(["text", "text-muted", "link", "border-strong", "focus"], readable), "on-accent on accent"],
  layout: [
    "on-accent-soft on accent-soft",
    "header.text on header.background",
    ...on(["footer.text", "footer.link"], ["footer.background"]),
  ],
  home: [
    "hero.text on hero.background",
    ...on(["section.text", "section.figure"], ["section.background"]),
    "on-accent on accent-hover",
  ],
  looks: ["on-band on band"],
  offer: on(["text", "text-muted", "link", "border-strong", "focus"], ["card.background"]),
  space: [
    ...on(["danger", "success", "warning"], ["card.background"]),
    ...on(["success", "warning", "info"], grounds),
  ],
};
