import type { Pay, PayPeriod } from "../offer.ts";
import { smicAt } from "../smic.ts";
import { type Amount, isRange, readAmounts } from "./amounts.ts";

/**
 * What was odd in the text: `unreadable` - no figure and no known words; `implausible` - figures that
 * no job pays, left out; `unit-corrected` - "annuel" that can only be monthly, and the like;
 * `inverted` - the high end came first; `net` - net pay, kept in words as the board shows gross.
 */
export type PayNote = "unreadable" | "implausible" | "unit-corrected" | "inverted" | "net";

export interface PayReading {
  readonly pay: Pay | null;
  readonly note: PayNote | null;
}

const nothing: PayReading = { pay: null, note: null };

/**
 * Reads pay from free text, as France Travail and files of all kinds write it: "Mensuel de 1800.0 Euros
 * à 2100,0 Euros sur 12.0 mois", "12,02€/h", "24k€", "SMIC", "selon profil". Figures are taken as gross.
 *
 * The unit told is not believed when no job pays that: each unit has a range of plausible amounts, in
 * multiples of the SMIC in force `at` that day. Never throws; what can't be believed is null with a note.
 */
export function parsePay(text: string, at: Date): PayReading {
  const original = text.normalize("NFKC").replace(/\s+/g, " ").trim().slice(0, 500);
  const plain = original
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
  if (/^$|^\W+$|^n\.?\s?[cr]\.?$|^non (communique|precise|renseigne)e?$/.test(plain)) return nothing;
  const money = blank(plain, notMoney);
  const amounts = readAmounts(money).filter(({ value }) => value > 0);
  if (amounts.length === 0) return parseWords(original, plain, at);
  // France Travail's "Autre de 500.0 Euros", "Cachet de 120.0 Euros": paid by nobody knows what.
  if (/^(?:autre|cachet)\b/.test(plain)) return { pay: null, note: "unreadable" };
  if (/\bnets?\b/.test(plain) && !/\bbruts?\b/.test(plain)) {
    return { pay: { kind: "by-profile", extras: original }, note: "net" };
  }
  const reading = parseFigures(money, plain, amounts, smicAt(at).hourly / 100);
  const onlyWords = reading.pay === null && !amounts.some((amount) => amount.money);
  return onlyWords && saysByProfile.test(plain) ? byProfile(original, plain) : reading;
}

/** Figures that are not money: dates, lengths, hours, grades, percentages, the months paid. */
const notMoney = [
  /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/g,
  /\b\d{1,2}(?:[.,]\d+)? ?(?:e|eme)? ?mois\b/g,
  /\b\d{1,2} ?(?:ans?|annees?|jours?|semaines?)\b/g,
  /\b\d{1,3}(?:[.,]\d+)? ?h(?:eures?)?(?:\d{2})?(?:\/ ?(?:sem|mois|jour)\w*)?(?=[ .,;)]|$)/g,
  /\b(?:coef\w*|indices?|echelon|niveau|groupe|classe|position|bac) ?[.:+]? ?\+? ?\d+/g,
  /\d+(?:[.,]\d+)? ?%/g,
];

function blank(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((kept, pattern) => kept.replace(pattern, (found) => "_".repeat(found.length)), text);
}

function parseWords(original: string, plain: string, at: Date): PayReading {
  if (
    /^(?:au |base |salaire |remuneration |taux horaire |: )*smic\b/.test(plain) ||
    /% ?(?:du )?smic/.test(plain)
  ) {
    return { pay: smicPay(original, plain, at), note: null };
  }
  if (saysByProfile.test(plain)) return byProfile(original, plain);
  return { pay: null, note: "unreadable" };
}

const saysByProfile = /selon|negoci|defin|profil|convention|grille|experience|smic|attracti|motivant|bareme/;

function byProfile(original: string, plain: string): PayReading {
  return { pay: { kind: "by-profile", extras: plain === "selon profil" ? null : original }, note: null };
}

/** "SMIC", "SMIC + primes", "de 43 % à 100 % du SMIC" (the pay of apprentices grows with age and year). */
function smicPay(original: string, plain: string, at: Date): Pay {
  const { hourly, monthly } = smicAt(at);
  const shares = [...plain.matchAll(/(?<!\+ ?)(?<!\d)(\d{1,3}) ?%/g)]
    .map(([, share]) => Number(share))
    .filter((share) => share >= 20 && share <= 200);
  const stated = { kind: "stated", currency: "EUR", monthsPaid: null } as const;
  if (shares.length > 0) {
    const cents = shares.map((share) => Math.round((monthly * share) / 100));
    return { ...stated, min: Math.min(...cents), max: Math.max(...cents), period: "month", extras: original };
  }
  const extras = plain === "smic" ? null : original;
  return { ...stated, min: hourly, max: hourly, period: "hour", extras };
}

function parseFigures(money: string, plain: string, amounts: Amount[], smic: number): PayReading {
  const first = amounts.find((amount) => amount.money) ?? (amounts[0] as Amount);
  // "1 800 à 2 100 €": the currency stands after the second figure only.
  const before = amounts[amounts.indexOf(first) - 1];
  const start = before && isRange(money.slice(before.end, first.start)) ? before : first;
  const next = amounts[amounts.indexOf(start) + 1];
  const end = next && isRange(money.slice(start.end, next.start)) ? next : start;
  const following = amounts[amounts.indexOf(end) + 1];
  const told =
    periodIn(money.slice(start.end, following?.start ?? money.length)) ??
    periodIn(money.slice(0, start.start));
  const values = start === end ? [start.value] : [start.value, end.value];
  const settled = settle(values, told, smic);
  if (settled === null) return { pay: null, note: "implausible" };

  const cents = settled.values.map((value) => Math.round(value * 100));
  const months = /(?:sur|x|\*) ?(\d{2}(?:[.,]\d+)?) ?mois|\b(13)(?:e|eme) mois/.exec(plain);
  const monthsPaid = Number((months?.[1] ?? months?.[2] ?? "").replace(",", "."));
  const inverted = (cents[0] ?? 0) > (cents[1] ?? Number.POSITIVE_INFINITY);
  return {
    pay: {
      kind: "stated",
      min: Math.min(...cents),
      max: Math.max(...cents),
      period: settled.period,
      currency: /\bchf\b|\bfr\b|francs? suisses?/.test(plain) ? "CHF" : "EUR",
      monthsPaid: monthsPaid >= 12 && monthsPaid <= 16 ? monthsPaid : null,
      extras: null,
    },
    note: settled.note ?? (inverted ? "inverted" : null),
  };
}

const periodWords: readonly (readonly [PayPeriod, RegExp])[] = [
  ["hour", /horaire|\/ ?h\b|\/ ?heure|de l'? ?heure|par heure|€ ?h\b|(?:\/|per|an) ?hour|hourly/],
  ["day", /journalier|\/ ?j\b|\/ ?jour|par jour|la journee|(?:\/|per|a) ?day|daily/],
  ["week", /hebdo|\/ ?sem|par semaine|la semaine|(?:\/|per|a) ?week|weekly/],
  ["month", /mensuel|\/ ?m(?:ois)?\b|par mois|le mois|(?:\/|per|a) ?month|monthly/],
  ["year", /annuel|\/ ?an\b|\/ ?annee|par an\b|a l'annee|brut an\b|(?:\/|per|a) ?year|yearly|per annum/],
];

function periodIn(text: string): PayPeriod | null {
  const found = periodWords
    .map(([period, words]) => ({ period, at: text.search(words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return found[0]?.period ?? null;
}

type Range = readonly [low: number, high: number];

/** What a job may pay by unit, in hours of SMIC: from an apprentice's part-time to a director's pay. */
const plausible: Record<PayPeriod, Range> = {
  hour: [0.25, 10],
  day: [2, 80],
  week: [5, 300],
  month: [8, 1000],
  year: [416, 25_000],
};

/** What leaves no doubt about the unit when none, or a wrong one, is told. */
const typical: Partial<Record<PayPeriod, Range>> = {
  hour: [0.8, 2.5],
  month: [25, 500],
  year: [1000, 25_000],
};

function settle(
  values: readonly number[],
  told: PayPeriod | null,
  smic: number,
): { period: PayPeriod; values: readonly number[]; note: PayNote | null } | null {
  const within = (value: number, range: Range | undefined) =>
    range !== undefined && value >= range[0] * smic && value <= range[1] * smic;
  if (told && values.every((value) => within(value, plausible[told])))
    return { period: told, values, note: null };
  // "Annuel de 24" may be 24 k€ as well as 24 € an hour: not guessed.
  const meant = (["hour", "month", "year"] as const).find(
    (period) =>
      !(told === "year" && period === "hour") && values.every((value) => within(value, typical[period])),
  );
  if (meant) return { period: meant, values, note: told ? "unit-corrected" : null };
  const kept = told ? values.filter((value) => within(value, plausible[told])) : [];
  return told && kept.length > 0 ? { period: told, values: kept, note: "implausible" } : null;
}
