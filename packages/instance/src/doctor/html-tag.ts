/** The first HTML tag in a text, which is shown as it is; null when there is none. */
export function htmlTagIn(text: string): string | null {
  const tag =
    /<\/?(?:a|b|br|center|div|em|font|h[1-6]|i|iframe|img|p|script|span|strong|style|table|u)\b[^>]*>/i;
  return tag.exec(text)?.[0] ?? null;
}
