/**
 * What an SVG holds that could run a script or call another site; null when it is only a picture. Such
 * a file would act with the site's rights if someone opened its address.
 */
export function svgDanger(svg: string): string | null {
  // A character reference could hide a name, so attributes are read as the browser reads them.
  const text = svg.replaceAll(/&#(?:x([\da-f]+)|(\d+));?/gi, (_, hex?: string, decimal?: string) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
  const checks: readonly [RegExp, string][] = [
    [/<!ENTITY/i, "<!ENTITY"],
    [/@import/i, "@import"],
    [/<(?:\w+:)?(script|foreignObject|iframe|object|embed|handler|animate|set)\b/i, "<$1>"],
    [/[\s"'/](on[a-z]+)\s*=/i, "$1="],
    [/(?:href|src)\s*=\s*["']?\s*(?!#|data:image\/(?:png|jpeg|webp);)([^\s"'>]+)/i, "$1"],
    [/url\(\s*["']?\s*(?!["']?#)([^)"']*)/i, "url($1)"],
  ];
  for (const [pattern, name] of checks) {
    const found = pattern.exec(text);
    if (found) return name.replace("$1", (found[1] ?? "").slice(0, 60));
  }
  return null;
}
