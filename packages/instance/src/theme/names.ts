/** Page backgrounds, from the lowest to the highest. */
export const grounds = ["bg", "surface", "surface-raised"] as const;

/** Tones that have a strong colour, a soft background and the text on it. */
export const tones = ["brand", "accent", "success", "warning", "danger", "info"] as const;

export type Tone = (typeof tones)[number];

/** Every colour of a theme: `--color-<name>` on the page, `light.<name>` and `dark.<name>` in the tokens. */
export const colorNames = [
  ...grounds,
  "text",
  "text-muted",
  "border",
  "border-strong",
  "brand",
  "brand-hover",
  "on-brand",
  "brand-soft",
  "on-brand-soft",
  "band",
  "on-band",
  "link",
  "accent",
  "accent-hover",
  "on-accent",
  "accent-soft",
  "on-accent-soft",
  "focus",
  "success",
  "success-soft",
  "on-success-soft",
  "warning",
  "warning-soft",
  "on-warning-soft",
  "danger",
  "danger-soft",
  "on-danger-soft",
  "info",
  "info-soft",
  "on-info-soft",
] as const;

export type ColorName = (typeof colorNames)[number];

/** One mode's colours as sRGB hex, the form in which browsers and checkers compare them too. */
export type Palette = Readonly<Record<ColorName, string>>;

export const modes = ["light", "dark"] as const;

export type Mode = (typeof modes)[number];
