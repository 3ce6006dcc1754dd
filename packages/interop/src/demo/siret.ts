/**
 * A SIRET that passes the check and belongs to nobody: no company has a SIREN that begins with 000.
 * Different for each number from 0.
 */
export function fictiveSiret(number: number): string {
  // From 1: fourteen zeros are refused everywhere.
  const siren = withLuhnDigit(`000${String((number % 99_999) + 1).padStart(5, "0")}`);
  const establishment = Math.floor(number / 99_999) + 1;
  return withLuhnDigit(`${siren}${String(establishment).padStart(4, "0")}`);
}

/** Adds the digit that closes the Luhn sum. */
function withLuhnDigit(digits: string): string {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const weighed = index % 2 === 0 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
