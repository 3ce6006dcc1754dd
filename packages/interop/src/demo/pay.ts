import { type ContractKind, type Pay, smicAt } from "@tremplin/core/offer";
import type { Job } from "./job.ts";
import type { Random } from "./random.ts";

/**
 * Least share of the SMIC that an apprentice gets in the first year, under 18 (Code du travail
 * D6222-26). The most is the SMIC, from 26 years.
 */
const apprenticeShare = 0.27;
/** The same in a contrat de professionnalisation, under 21 (Code du travail D6325-15). */
const professionalisationShare = 0.55;

/** Least hourly pay of a stage, cents: 15 % of the hourly ceiling of social security (D124-8 CE). */
const stageRates: readonly (readonly [from: string, cents: number])[] = [
  ["2024-01-01", 4_35],
  ["2026-01-01", 4_50],
];
/** Pay is due when a stage lasts longer than this (Code de l'éducation L124-6), in months. */
const unpaidStageMonths = 2;

/** Monthly allowance of service civique since January 2024: State 504.98 €, host 114.85 €. */
const civicAllowance = 619_83;

const legalHours = 35;
const weeksPerMonth = 52 / 12;

export interface PayContext {
  readonly kind: ContractKind;
  readonly job: Job;
  readonly weeklyHours: number | null;
  readonly months: number | null;
  readonly date: Date;
  readonly extras: string | null;
}

/** What an offer pays: never below the law on its date; not told on some, as in life. */
export function makePay(context: PayContext, random: Random): Pay | null {
  const { kind, months, date, extras } = context;
  const smic = smicAt(date);
  switch (kind) {
    case "apprentissage":
      return shareOfSmic(apprenticeShare, smic.monthly);
    case "professionnalisation":
      return shareOfSmic(professionalisationShare, smic.monthly);
    case "stage": {
      if (months === null || months <= unpaidStageMonths) return null;
      const day = date.toISOString().slice(0, 10);
      const rate = stageRates.findLast(([from]) => from <= day)?.[1] ?? 0;
      return stated(rate, rate, "hour", "Gratification de stage");
    }
    case "service-civique":
      return stated(civicAllowance, civicAllowance, "month", "Indemnité, non soumise à l'impôt");
    case "insertion":
    case "interim-insertion":
    case "cdd-tremplin":
      return stated(smic.hourly, smic.hourly, "hour", extras);
    case "liberal":
    case "franchise":
    case "reprise":
      return null;
    case "commercial":
      return { kind: "by-profile", extras: "Commission sur les ventes" };
    default:
      return wage(context, smic.hourly, random);
  }
}

function wage({ kind, job, weeklyHours, extras }: PayContext, smic: number, random: Random): Pay | null {
  const told = random.next();
  if (told < 0.13) return null;
  if (told < 0.24) return { kind: "by-profile", extras };
  const [least, most] = job.pay;
  const low = smic * random.between(least, least + (most - least) * 0.6);
  const high = random.chance(0.5) ? low : Math.min(smic * most, low * random.between(1.03, 1.14));
  const partTime = weeklyHours !== null && weeklyHours < legalHours;
  if (kind === "interim" || kind === "cdi-interimaire" || partTime || random.chance(0.2)) {
    return stated(roundUp(low, 5), roundUp(high, 5), "hour", extras);
  }
  // In offices the hours beyond 35 are given back as days; elsewhere they are paid a quarter more.
  const extraHours = job.hours === "office" ? 0 : Math.max(0, (weeklyHours ?? legalHours) - legalHours);
  const monthly = (hourly: number) => hourly * weeksPerMonth * (legalHours + extraHours * 1.25);
  if (least > 1.1 && random.chance(0.3)) {
    return stated(roundUp(monthly(low) * 12, 100_00), roundUp(monthly(high) * 12, 100_00), "year", extras);
  }
  return stated(roundUp(monthly(low), 10_00), roundUp(monthly(high), 10_00), "month", extras);
}

function shareOfSmic(share: number, monthly: number): Pay {
  return stated(roundUp(monthly * share, 1_00), roundUp(monthly, 1_00), "month", "Selon l'âge et l'année");
}

function stated(
  min: number,
  max: number,
  period: "hour" | "month" | "year",
  extras: string | null,
): Extract<Pay, { kind: "stated" }> {
  return { kind: "stated", min, max, period, currency: "EUR", monthsPaid: null, extras };
}

function roundUp(cents: number, step: number): number {
  // The sum may be a hair above a round amount.
  return Math.ceil(cents / step - 1e-9) * step;
}
