import { isAlternance, type OfferContent } from "../offer/index.ts";
import { fold } from "../text/index.ts";
import { type HazardCode, hazardsOf, says } from "./minor-hazards.ts";
import { longestDay, nightWork, weeklyHoursIn } from "./minor-hours.ts";

/** `open`: nothing stands against it; `check`: under conditions; `closed`: the law forbids it. */
export type MinorVerdict = "open" | "check" | "closed";

export type MinorReasonCode =
  | HazardCode
  | "too-young"
  | "school-holidays"
  | "young-apprentice"
  | "training-derogation"
  | "electric-habilitation"
  | "night"
  | "night-sector"
  | "weekly-hours"
  | "weekly-hours-derogation"
  | "daily-hours"
  | "daily-hours-derogation"
  | "licence-age"
  | "heavy-loads"
  | "own-business";

/** Why, and where the law says so. Shown in words: `minor.<code>`. */
export interface MinorReason {
  readonly code: MinorReasonCode;
  /** Of the Code du travail unless it says another; null where none could be read again. */
  readonly article: string | null;
}

export interface MinorAccess {
  readonly verdict: MinorVerdict;
  readonly reasons: readonly MinorReason[];
}

/** What is read of an offer. */
export type OfferForMinor = Pick<
  OfferContent,
  | "title"
  | "description"
  | "schedule"
  | "weeklyHours"
  | "romeCode"
  | "nafCode"
  | "contract"
  | "contractMonths"
  | "licences"
  | "training"
  | "skills"
>;

interface Weighed extends MinorReason {
  readonly weight: Exclude<MinorVerdict, "open">;
}

/**
 * Whether somebody of an age may legally do the job of an offer, read from what the offer says: working
 * time (L3162-1, R3162-1), night (L3163-1 and following, R3163-1 and following), work kept from those
 * under 18 (L4153-8, D4153-15 to D4153-37, L4153-6) with what training allows (R4153-40, R4544-9), age of
 * admission (L4153-1, L4153-3, L6222-1), licences (code de la route, R221-5). An offer says little: "open"
 * means that nothing in it stands against, never that all was checked.
 */
export function minorAccess(offer: OfferForMinor, age: number): MinorAccess {
  if (age >= 18) return { verdict: "open", reasons: [] };
  const text = fold(
    [offer.title, offer.description, offer.schedule, offer.training, ...offer.skills]
      .filter(Boolean)
      .join(" . "),
  );
  const reasons = [
    ...ageReasons(offer, age, text),
    ...hourReasons(offer, text),
    ...nightReasons(offer, age, text),
    ...hazardReasons(offer, age, text),
    ...licenceReasons(offer, age),
  ];
  const weights = new Set(reasons.map(({ weight }) => weight));
  const verdict = weights.has("closed") ? "closed" : weights.has("check") ? "check" : "open";
  // What closes comes first: it is what one has to know.
  const ordered = [
    ...reasons.filter(({ weight }) => weight === "closed"),
    ...reasons.filter(({ weight }) => weight === "check"),
  ];
  return { verdict, reasons: ordered.map(({ code, article }) => ({ code, article })) };
}

const closed = (code: MinorReasonCode, article: string | null): Weighed => ({
  code,
  article,
  weight: "closed",
});
const check = (code: MinorReasonCode, article: string | null): Weighed => ({
  code,
  article,
  weight: "check",
});

/** Young people learn a trade there: what is forbidden at work may be allowed under supervision. */
function isTraining({ contract }: OfferForMinor): boolean {
  return isAlternance(contract) || contract === "stage";
}

const holidayWords =
  /\b(jobs? d ete|jobs? de vacances|vacances scolaires|saison d ete|ete 20\d\d|juillet|aout)\b/g;

function ageReasons({ contract, contractMonths }: OfferForMinor, age: number, text: string): Weighed[] {
  const isOwn = contract === "liberal" || contract === "franchise" || contract === "reprise";
  if (age >= 16) return isOwn ? [check("own-business", null)] : [];
  if (age < 14) return [closed("too-young", "L4153-1")];
  if (contract === "apprentissage" && age === 15) return [check("young-apprentice", "L6222-1")];
  if (contract === "stage") return [check("young-apprentice", "L4153-1")];
  const isShort = contractMonths !== null && contractMonths <= 1;
  const isHoliday =
    (contract === "saisonnier" || contract === "cdd") && (isShort || says(text, holidayWords));
  return isHoliday ? [check("school-holidays", "L4153-3")] : [closed("too-young", "L4153-1")];
}

/** Building, public works and landscaping: their sites may go to 10 h and 40 h (R3162-1). */
function isSite({ romeCode, nafCode }: OfferForMinor): boolean {
  return /^(F1[1-7]|A1203)/.test(romeCode ?? "") || /^(4[123]|8130)/.test(nafCode ?? "");
}

function hourReasons(offer: OfferForMinor, text: string): Weighed[] {
  const reasons: Weighed[] = [];
  const week = Math.max(offer.weeklyHours ?? 0, weeklyHoursIn(text) ?? 0);
  const day = longestDay(text) ?? 0;
  // The inspector may allow five hours more a week, never more than that (L3162-1).
  if (week > 40) reasons.push(closed("weekly-hours", "L3162-1"));
  else if (week > 35) {
    reasons.push(check("weekly-hours-derogation", isSite(offer) ? "R3162-1" : "L3162-1"));
  }
  if (day > 10) reasons.push(closed("daily-hours", "L3162-1"));
  else if (day > 8) {
    const article = isSite(offer) ? "R3162-1" : "L3162-1";
    reasons.push(isSite(offer) ? check("daily-hours-derogation", article) : closed("daily-hours", article));
  }
  return reasons;
}

interface NightSector {
  /** Until which hour of the evening, and from which of the morning, an authorisation may go. */
  readonly until: number;
  readonly from: number;
  readonly rome: RegExp;
  readonly naf: RegExp;
}

/** Where the inspector may allow a part of the night to those of 16 and 17 (R3163-1 and following). */
const nightSectors: readonly NightSector[] = [
  { until: 23.5, from: 6, rome: /^G1[678]/, naf: /^5[56]/ },
  { until: 22, from: 4, rome: /^D110[24]/, naf: /^(1071|4724)/ },
  { until: 24, from: 6, rome: /^L/, naf: /^90/ },
  { until: 24, from: 6, rome: /^A1[45]01|^L1401/, naf: /^9319/ },
];

function nightReasons({ romeCode, nafCode }: OfferForMinor, age: number, text: string): Weighed[] {
  const night = nightWork(text, age);
  if (!night) return [];
  const sector =
    age < 16
      ? undefined
      : nightSectors.find(({ rome, naf }) => rome.test(romeCode ?? "") || naf.test(nafCode ?? ""));
  const fits =
    sector !== undefined &&
    (night.until ?? 0) <= sector.until &&
    (night.from ?? 24) >= sector.from &&
    (night.until !== null || night.from !== null || !night.inWords);
  return fits ? [check("night-sector", "R3163-1")] : [closed("night", "L3163-2")];
}

const heavyLoads =
  /\b(ports? de charges? lourdes?|charges? lourdes?|manutention(?:s)? (?:lourdes?|manuelles? lourdes?)|demenageurs?|demenageuses?)\b/g;

function hazardReasons(offer: OfferForMinor, age: number, text: string): Weighed[] {
  const isTaught = isTraining(offer) && age >= 15;
  const found = hazardsOf(text, offer).map((hazard) => {
    const isAllowed = isTaught && hazard.training !== null && (hazard.training !== "agreement" || age >= 16);
    return { ...hazard, isAllowed };
  });
  const ways = new Set(found.flatMap(({ isAllowed, training }) => (isAllowed && training ? [training] : [])));
  return [
    ...found.map(({ code, article, isAllowed }) =>
      isAllowed ? check(code, article) : closed(code, article),
    ),
    ...(ways.has("declaration") ? [check("training-derogation", "R4153-40")] : []),
    ...(ways.has("habilitation") ? [check("electric-habilitation", "R4544-9")] : []),
    ...(says(text, heavyLoads) ? [check("heavy-loads", "L4153-8")] : []),
  ];
}

/** From which age a licence can be held (code de la route, R221-5); AM and A1 before the age of work. */
const licenceAges: Readonly<Record<string, number>> = { B: 17, B1: 16, BE: 18, A2: 18, A: 20 };

function licenceReasons({ licences }: OfferForMinor, age: number): Weighed[] {
  const isTooYoung = (licences ?? []).some((licence) => {
    const from = licenceAges[licence] ?? (/^[CD]/.test(licence) ? 18 : 0);
    return age < from;
  });
  return isTooYoung ? [closed("licence-age", "C. route R221-5")] : [];
}
