import { type ColorName, grounds, tones } from "./names.ts";

/** Two colours that meet on a page, and the contrast that they must reach. */
export interface Pair {
  readonly front: ColorName;
  readonly back: ColorName;
  /** 4.5 for text, 3 for the edges of controls and the focus ring. WCAG 2.2, 1.4.3 and 1.4.11. */
  readonly least: number;
}

export const textContrast = 4.5;
export const controlContrast = 3;

/** Backgrounds on which running text and links may stand. */
export const readable: readonly ColorName[] = [...grounds, "brand-soft", "accent-soft"];

function on(backs: readonly ColorName[], front: ColorName, least: number): Pair[] {
  return backs.map((back) => ({ front, back, least }));
}

/** Every pair that components may use. */
export const pairs: readonly Pair[] = [
  ...on(readable, "text", textContrast),
  ...on(readable, "text-muted", textContrast),
  ...on(readable, "link", textContrast),
  ...on(grounds, "success", textContrast),
  ...on(grounds, "warning", textContrast),
  ...on(grounds, "danger", textContrast),
  ...on(grounds, "info", textContrast),
  ...on(["brand", "brand-hover"], "on-brand", textContrast),
  ...on(["accent"], "on-accent", textContrast),
  ...tones.flatMap((tone) => on([`${tone}-soft`], `on-${tone}-soft`, textContrast)),
  ...on(grounds, "brand", controlContrast),
  ...on(readable, "border-strong", controlContrast),
  ...on(readable, "focus", controlContrast),
];
