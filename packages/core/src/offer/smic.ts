/**
 * The SMIC (legal minimum wage, Code du travail L3231-2 and following), gross cents per hour by date
 * of effect, oldest first. Mayotte, which has its own, is left out. Sources: the decrees and arrêtés
 * published in the Journal officiel (décret 2025-1228 of 17 December 2025 for January 2026, arrêté of
 * 22 May 2026 for June 2026). A new rate is a new row.
 */
const hourlyRates: readonly (readonly [from: string, cents: number])[] = [
  ["2021-10-01", 10_48],
  ["2022-01-01", 10_57],
  ["2022-05-01", 10_85],
  ["2022-08-01", 11_07],
  ["2023-01-01", 11_27],
  ["2023-05-01", 11_52],
  ["2024-01-01", 11_65],
  ["2024-11-01", 11_88],
  ["2026-01-01", 12_02],
  ["2026-06-01", 12_31],
];

/** Hours that a full-time month counts by law (Code du travail L3242-1): 35 h over 52 weeks. */
const monthlyHours = (35 * 52) / 12;

/** The SMIC in force, in gross cents. Before the first known rate, that one. */
export function smicAt(date: Date): { readonly hourly: number; readonly monthly: number } {
  const day = date.toISOString().slice(0, 10);
  const hourly = hourlyRates.findLast(([from]) => from <= day)?.[1] ?? hourlyRates[0]?.[1] ?? 0;
  return { hourly, monthly: Math.round(hourly * monthlyHours) };
}
