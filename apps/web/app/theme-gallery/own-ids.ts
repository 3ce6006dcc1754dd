/** Attributes that name an element by its id. */
const naming =
  "id|for|form|list|aria-labelledby|aria-describedby|aria-controls|aria-owns|aria-activedescendant";
const named = new RegExp(`(?<= (?:${naming})=")[^"]+(?=")`, "g");

/**
 * HTML whose ids end with `suffix`, and what names them with it: a part of a page can so be shown twice on one. Several
 * ids in one attribute, separated by spaces, get it each.
 */
export function withOwnIds(html: string, suffix: string): string {
  return html.replace(named, (ids) =>
    ids
      .split(" ")
      .map((id) => `${id}-${suffix}`)
      .join(" "),
  );
}
