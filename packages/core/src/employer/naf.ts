/** A code of the French nomenclature of activities, with the edition that it belongs to. */
export interface NafCode {
  /** Without a dot: `1071C`. */
  readonly code: string;
  readonly edition: "rev2" | "2025";
}

/**
 * Reads a NAF (or APE) code, `10.71C` or `1071C`; null when the text has not its form.
 *
 * The edition shows in the last letter: NAF rev. 2 (2008) has A to F and Z, NAF 2025, which replaces
 * it on 1 January 2027, has G to Y (`46.87Y`), so that a code never means two things.
 */
export function parseNaf(text: string): NafCode | null {
  const code = text.replace(/[\s.]/g, "").toUpperCase();
  if (!/^\d{4}[A-Z]$/.test(code)) return null;
  return { code, edition: /[A-FZ]$/.test(code) ? "rev2" : "2025" };
}
