/** An IBAN without its spaces and in capitals. */
export function tidyIban(text: string): string {
  return text.replaceAll(/\s/g, "").toUpperCase();
}

/**
 * Whether a text is an IBAN: its form, and its two check digits (ISO 13616; ISO 7064, mod 97-10). Spaces and small
 * letters are as good; a French one has 27 signs.
 */
export function isIban(text: string): boolean {
  const iban = tidyIban(text);
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{10,30}$/.test(iban)) return false;
  if (iban.startsWith("FR") && iban.length !== 27) return false;
  const digits = [...iban.slice(4), ...iban.slice(0, 4)].map((sign) => Number.parseInt(sign, 36)).join("");
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

/** An IBAN as people write it: `FR76 3000 6000 0112 3456 7890 189`. */
export function writtenIban(text: string): string {
  return tidyIban(text).replaceAll(/(.{4})(?=.)/g, "$1 ");
}
