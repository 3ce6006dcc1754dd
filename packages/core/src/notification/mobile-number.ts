/** Beginnings of mobile numbers as one dials them in France, and the code of the country that each has abroad. */
const plans: readonly (readonly [national: RegExp, country: string])[] = [
  // Guadeloupe, Saint-Martin, Saint-Barthélemy.
  [/^69[01]\d{6}$/, "590"],
  // Guyane, then Martinique.
  [/^694\d{6}$/, "594"],
  [/^69[67]\d{6}$/, "596"],
  // La Réunion, then Mayotte.
  [/^69[23]\d{6}$/, "262"],
  [/^639\d{6}$/, "262"],
  [/^[67]\d{8}$/, "33"],
];

/**
 * A mobile number of France or its departments overseas as the world dials it (E.164, `+33612345678`), from what
 * people type: spaces, dots, `0033`, `+33 (0)6`. Null for anything else: a text message elsewhere costs too much.
 */
export function mobileNumber(typed: string): string | null {
  const digits = typed.trim().replaceAll(/[\s.()/-]|\u00a0/g, "");
  const abroad = /^(?:\+|00)(33|262|590|594|596)0?(\d{9})$/.exec(digits);
  const local = /^0(\d{9})$/.exec(digits);
  const national = abroad?.[2] ?? local?.[1];
  if (national === undefined) return null;
  const country = plans.find(([form]) => form.test(national))?.[1];
  if (country === undefined) return null;
  // Overseas numbers are dialled with the code of the mainland, too; no other number takes a code that is not its own.
  const told = abroad?.[1] ?? country;
  return told === country || told === "33" ? `+${country}${national}` : null;
}

/** A number as one reads it: `06 12 34 56 78`. */
export function shownNumber(e164: string): string {
  return `0${e164.slice(-9)}`.replaceAll(/(\d{2})(?=\d)/g, "$1 ");
}
