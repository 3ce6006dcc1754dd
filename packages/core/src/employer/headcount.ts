/**
 * Bands of head counts as people read them, by the code that the State's register gives them (INSEE, "tranche
 * d'effectifs").
 */
export const headcountBands = {
  "01": "1 à 2 salariés",
  "02": "3 à 5 salariés",
  "03": "6 à 9 salariés",
  "11": "10 à 19 salariés",
  "12": "20 à 49 salariés",
  "21": "50 à 99 salariés",
  "22": "100 à 199 salariés",
  "31": "200 à 249 salariés",
  "32": "250 à 499 salariés",
  "41": "500 à 999 salariés",
  "42": "1000 à 1999 salariés",
  "51": "2000 à 4999 salariés",
  "52": "5000 à 9999 salariés",
  "53": "10000 salariés et plus",
} as const;

/** The band of a code in words; null for no employee ("00"), for what is not known ("NN") and for the rest. */
export function headcountOf(code: string): string | null {
  return Object.hasOwn(headcountBands, code) ? headcountBands[code as keyof typeof headcountBands] : null;
}
