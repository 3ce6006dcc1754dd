import { inside, TokenFault } from "./format/fault.ts";
import type { RawToken } from "./format/read-file.ts";
import type { DimensionValue, TokenValue, TypographyValue } from "./format/type.ts";
import { remInPixels } from "./vocabulary.ts";

/** The largest size of a page's title, in pixels: `scale.heading` is 1 there. */
const headingPixels = 44;

/** The tokens that `typography.body` and `typography.heading` say in one go. */
const parts: Readonly<Record<string, (value: TypographyValue) => Readonly<Record<string, TokenValue>>>> = {
  "typography.body": ({ fontFamily, fontSize, fontWeight, lineHeight }) => ({
    "font.body": { type: "fontFamily", value: fontFamily },
    "size.body": { type: "dimension", value: fontSize },
    "weight.body": { type: "fontWeight", value: fontWeight },
    "leading.body": { type: "number", value: lineHeight },
  }),
  "typography.heading": ({ fontFamily, fontSize, fontWeight, lineHeight, letterSpacing }) => ({
    "font.heading": { type: "fontFamily", value: fontFamily },
    "scale.heading": { type: "number", value: inPixels(fontSize) / headingPixels },
    "weight.heading": { type: "fontWeight", value: fontWeight },
    "leading.heading": { type: "number", value: lineHeight },
    "tracking.heading": { type: "number", value: rounded(inPixels(letterSpacing) / inPixels(fontSize)) },
  }),
};

/**
 * Writes what composite typographies say into the values that pages use. A single token of the same file wins over
 * them; `check` tells what a value cannot be.
 */
export function spreadTypographies(
  values: Map<string, TokenValue>,
  tokens: ReadonlyMap<string, RawToken>,
  check: (path: string, value: TokenValue) => TokenFault | null,
): TokenFault[] {
  const faults: TokenFault[] = [];
  for (const [path, partsOf] of Object.entries(parts)) {
    const [found, token] = [values.get(path), tokens.get(path)];
    if (found?.type !== "typography" || !token) continue;
    for (const [part, value] of Object.entries(partsOf(found.value))) {
      if (tokens.get(part)?.origin.file === token.origin.file) continue;
      const fault = check(part, value);
      if (fault) faults.push(new TokenFault(inside(token.origin, "$value"), fault.said, fault.mend));
      else values.set(part, value);
    }
  }
  return faults;
}

function inPixels({ value, unit }: DimensionValue): number {
  return unit === "px" ? value : value * remInPixels;
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}
