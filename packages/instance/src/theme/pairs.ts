import { type ColorName, grounds, tones } from "./names.ts";

/** Text, or the edges of controls and the focus ring: each has its own least contrast. */
export type PairKind = "text" | "control";

/** The contrast that each kind must reach: 4.5 and 3 unless the theme asks for more. WCAG 2.2, 1.4.3 and 1.4.11. */
export type Least = Readonly<Record<PairKind, number>>;

export const leastContrast: Least = { text: 4.5, control: 3 };

/** A colour of the modes, or a component's own: `button.background`. */
export type Paint = ColorName | `${string}.${string}`;

/** Two colours that meet on a page. */
export interface Pair<Name extends Paint = Paint> {
  readonly front: Name;
  readonly back: Name;
  readonly kind: PairKind;
}

/** Backgrounds on which running text and links may stand. */
export const readable: readonly ColorName[] = [...grounds, "brand-soft", "accent-soft"];

function on<Name extends Paint>(backs: readonly Name[], front: Name, kind: PairKind): Pair<Name>[] {
  return backs.map((back) => ({ front, back, kind }));
}

/** Every pair of the modes' colours that components may use: what the derivation makes pass. */
export const modePairs: readonly Pair<ColorName>[] = [
  ...on<ColorName>(readable, "text", "text"),
  ...on<ColorName>(readable, "text-muted", "text"),
  ...on<ColorName>(readable, "link", "text"),
  ...on<ColorName>(grounds, "success", "text"),
  ...on<ColorName>(grounds, "warning", "text"),
  ...on<ColorName>(grounds, "danger", "text"),
  ...on<ColorName>(grounds, "info", "text"),
  ...on<ColorName>(["brand", "brand-hover"], "on-brand", "text"),
  ...on<ColorName>(["accent", "accent-hover"], "on-accent", "text"),
  ...on<ColorName>(["band"], "on-band", "text"),
  ...on<ColorName>(["text"], "bg", "text"),
  ...tones.flatMap((tone) => on<ColorName>([`${tone}-soft`], `on-${tone}-soft`, "text")),
  ...on<ColorName>(grounds, "brand", "control"),
  ...on<ColorName>(readable, "border-strong", "control"),
  ...on<ColorName>(readable, "focus", "control"),
];

/** What stands on a component's own background, whatever a theme makes of it. */
export const componentPairs: readonly Pair[] = [
  ...on<Paint>(["header.background"], "header.text", "text"),
  ...on<Paint>(["hero.background"], "hero.text", "text"),
  ...on<Paint>(["section.background"], "section.text", "text"),
  ...on<Paint>(["section.background"], "section.figure", "text"),
  ...on<Paint>(["footer.background"], "footer.text", "text"),
  ...on<Paint>(["footer.background"], "footer.link", "text"),
  ...on<Paint>(["button.background", "button.hover"], "button.text", "text"),
  ...on<Paint>(["tag.background"], "tag.text", "text"),
  ...on<Paint>(["field.background", "card.background"], "text", "text"),
  ...on<Paint>(["field.background", "card.background"], "text-muted", "text"),
  ...on<Paint>(["field.background", "card.background"], "link", "text"),
  ...on<Paint>(["field.background", "card.background"], "danger", "text"),
  ...on<Paint>(["card.background"], "success", "text"),
  ...on<Paint>(["card.background"], "warning", "text"),
  ...on<Paint>(["field.background", "card.background"], "border-strong", "control"),
  ...on<Paint>(["field.background", "card.background"], "focus", "control"),
];

/** Every pair of colours that may meet on a page. */
export const pairs: readonly Pair[] = [...modePairs, ...componentPairs];
