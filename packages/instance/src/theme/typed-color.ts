import { parseColor } from "./color.ts";
import { frenchColor } from "./french-colors.ts";

/**
 * The hex of a colour that a person was asked for: by its French name, else in a notation of the web. A name that both
 * know ("orange") is the French one, made to carry text; in files it stays that of the web.
 */
export function typedColor(typed: string): string | null {
  return frenchColor(typed) ?? parseColor(typed);
}
