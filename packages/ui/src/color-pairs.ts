/**
 * The colours that meet in each component, as `front on back`: a theme is held to the contrast of all of them. The
 * names are those of the theme's variables, `--color-text` being `text` and `--button-text` `button.text`.
 */
export const componentColorPairs: Readonly<Record<string, readonly string[]>> = {
  button: [
    "button.text on button.background",
    "button.text on button.hover",
    "text on field.background",
    "border-strong on field.background",
    "on-brand-soft on brand-soft",
    "brand on bg",
    "brand on surface",
    "brand on surface-raised",
    "on-brand on brand",
    "on-brand on brand-hover",
  ],
  choice: ["text on brand-soft", "text-muted on brand-soft"],
  errorSummary: ["on-danger-soft on danger-soft"],
  facts: ["text-muted on bg", "text on bg"],
  field: [
    "text on field.background",
    "text-muted on field.background",
    "link on field.background",
    "danger on field.background",
    "border-strong on field.background",
    "focus on field.background",
    "danger on bg",
    "danger on surface",
    "danger on surface-raised",
  ],
  notice: [
    "on-info-soft on info-soft",
    "on-success-soft on success-soft",
    "on-warning-soft on warning-soft",
    "on-danger-soft on danger-soft",
  ],
  pagination: ["bg on text"],
  sheet: ["text on surface"],
  skipLinks: ["bg on text"],
  tag: ["tag.text on tag.background", "on-brand on brand"],
};
