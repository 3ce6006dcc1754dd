/** A figure found in a text, with what stands around it. */
export interface Amount {
  readonly value: number;
  /** Written with a currency or a `k`: surely money. */
  readonly money: boolean;
  readonly start: number;
  readonly end: number;
}

const figure =
  /(?<whole>\d{1,3}(?:,\d{3})+(?=\.\d)|\d{1,3},\d{3}(?![\d.,])(?=[^\d]*(?:month|year|annum))|\d{1,3}(?:[ '’.]\d{3})+(?!\d)|\d+)(?:[.,](?<decimals>\d+))?\s?(?<thousand>k(?![a-z]))?\s?(?<currency>€|euros?|eur\b|chf|fr\b)?/g;

/**
 * The figures of a French text in order, read as people write them: `1 850`, `1850.0`, `2100,0`,
 * `24.000`, `24k€`, and `1,900` in English ("1,900 EUR/month"). In "24/26 k€" and "20 à 22 000 €" the first one is in thousands too.
 */
export function readAmounts(text: string): Amount[] {
  const found = [...text.matchAll(figure)].map((match) => {
    const { whole = "", decimals = "0", thousand, currency } = match.groups ?? {};
    const value = Number(`${whole.replace(/\D/g, "")}.${decimals}`) * (thousand ? 1000 : 1);
    const end = match.index + match[0].trimEnd().length;
    return { value, money: Boolean(thousand || currency), thousand, start: match.index, end };
  });
  return found.map(({ thousand, ...amount }, index) => {
    const next = found[index + 1];
    const inThousands =
      !thousand && next !== undefined && next.value >= 1000 && amount.value >= 5 && amount.value < 1000;
    if (!inThousands || !isRange(text.slice(amount.end, next.start))) return amount;
    const scaled = amount.value * 1000;
    return scaled <= next.value ? { ...amount, value: scaled } : amount;
  });
}

/** True when the text between two figures makes them the ends of one range. */
export function isRange(between: string): boolean {
  return /^[^\d]{0,24}?(?:\ba\b|\bet\b|\bau\b|\bto\b|[-–—/])\s*$/.test(between);
}
