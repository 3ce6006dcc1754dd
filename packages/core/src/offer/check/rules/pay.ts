import { legalPay } from "../../legal-pay.ts";
import { smicAt } from "../../smic.ts";
import type { Finding, OfferToCheck } from "../finding.ts";
import type { FieldText } from "../texts.ts";

/** Contracts that are no employment, or whose pay this table does not know. */
const unpaidByLaw = new Set(["liberal", "franchise", "commercial", "reprise", "service-civique"]);
const euros = (cents: number) => Math.round(cents) / 100;

/**
 * Pay under the legal minimum of the day: the SMIC, or what the law gives apprentices, contrats de
 * professionnalisation and stages, at their lowest (Code du travail L3231-2, D6222-26, D6325-15, Code de
 * l'éducation D124-8). A higher minimum of a convention collective or of an age is not known here.
 */
export function checkPay(
  { pay, contract, weeklyHours, workingTime }: OfferToCheck,
  texts: readonly FieldText[],
  now: Date,
): Finding[] {
  if (contract !== undefined && unpaidByLaw.has(contract)) return [];
  if (pay?.kind !== "stated") return contract === "stage" ? [] : [unclear(texts)];
  if (pay.currency !== "EUR") return [];
  const hours = weeklyHours ?? (workingTime === "part" ? null : 35);
  const least = legalPay(contract ?? "cdi", now);
  const minimum = minimumFor(pay.period, hours, least.share * smicAt(now).hourly, least.hourly);
  // A month is rounded in every payroll its own way, by less than a euro.
  const tolerance = pay.period === "hour" ? 0 : 1_00;
  const low = (level: Finding["level"], due: number): Finding => ({
    ...about("pay-low", level, least.article),
    details: { minimum: euros(due), period: pay.period, given: euros(pay.min) },
  });
  if (minimum !== null && pay.min < Math.floor(minimum) - tolerance) return [low("blocks", minimum)];
  // Hours beyond 35 that are not given back are owed too: the author knows which.
  const withMore =
    hours === null
      ? null
      : minimumFor(pay.period, hours, least.share * smicAt(now).hourly, least.hourly, hours);
  return withMore !== null && pay.min < Math.floor(withMore) - tolerance ? [low("warns", withMore)] : [];
}

/** "Salaire attractif": what says nothing is shown where it stands. */
const vague =
  /\b(?:salaire|remuneration|paie)(?: \S+)? (?:attracti(?:f|ve)|motivante?|interessante?|competiti(?:f|ve)|evoluti(?:f|ve)|a (?:negocier|debattre|definir|convenir|discuter)|(?:selon|suivant|en fonction d[ue]) (?:le |votre |vos |l')?(?:profil|experience|competence|convention|grille|diplome)s?)/;

function unclear(texts: readonly FieldText[]): Finding {
  const whole = about("pay-unclear", "warns", "Directive (UE) 2023/970, article 5");
  for (const text of texts) {
    const match = vague.exec(text.plain);
    if (match) return text.finding(match, { ...whole });
  }
  return whole;
}

function about(rule: "pay-low" | "pay-unclear", level: Finding["level"], article: string): Finding {
  return { rule, level, field: "pay", start: 0, end: 0, passage: "", article, proposal: null };
}

/** The least for a period, in cents; null when the hours that it pays are not known. */
function minimumFor(
  period: "hour" | "day" | "week" | "month" | "year",
  weeklyHours: number | null,
  shareHourly: number,
  fixedHourly: number | null,
  most = 35,
): number | null {
  const hourly = fixedHourly ?? shareHourly;
  if (period === "hour") return hourly;
  if (weeklyHours === null) return null;
  // Hours beyond 35 may be given back as days off (L3121-33): only the legal week is sure to be owed.
  const hours = Math.min(weeklyHours, most);
  if (period === "week") return hourly * hours;
  if (period === "month") return (hourly * hours * 52) / 12;
  if (period === "year") return hourly * hours * 52;
  // A day of five, of a seven-hour day at most: shorter days exist.
  return null;
}
