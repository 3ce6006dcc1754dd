import type { ContractKind } from "../../contract.ts";
import { apprenticeShare, legalPay } from "../../legal-pay.ts";
import type { PayPeriod } from "../../offer.ts";
import { smicAt } from "../../smic.ts";
import type { Finding, OfferToCheck } from "../finding.ts";
import type { FieldText } from "../texts.ts";

/** What the texts of an offer say of pay: whether they tell it, and what of it is too low. */
export interface ToldPay {
  readonly isTold: boolean;
  readonly findings: readonly Finding[];
}

/** Net pay is about 79 % of gross pay (2026); a little less is taken, as contributions differ. */
const netOfGross = 0.77;

/** A sum, or a range of which the low end counts: "1 400 € ", "10 à 11 €", "18 k€", "1 500 brut". */
const sum =
  /(?<![\d.,%/])(?<whole>\d{1,3}(?:[ .]\d{3})|\d{1,5})(?:[.,](?<decimals>\d{1,2}))? ?(?<thousand>k)? ?(?:€|euros?|eur)?(?: ?(?:a|-|et|\/|ou) ?(?<to>\d{1,3}(?:[ .]\d{3})|\d{1,5})(?:[.,]\d{1,2})? ?(?<toThousand>k)?)? ?(?:€|euros?\b|eur\b|(?<=k)(?![a-z])|(?= ?(?:bruts?|nets?)\b))/g;
/** What stands right after a sum and belongs to it: "brut par mois", "/h". */
const unit =
  /^ ?(?:(?:bruts?|nets?)\b ?)?(?:(?:\/ ?(?:h(?:eure)?s?|mois|m|an|annee|j(?:our)?|sem(?:aine)?)\b|de l'heure|l'heure|par (?:heure|mois|an|jour|semaine)|horaires?|mensuels?|annuels?|la journee|la semaine|le mois|l'annee|h\b)(?: (?:bruts?|nets?)\b)?)?/;
const periods: readonly (readonly [PayPeriod, RegExp])[] = [
  ["hour", /horaire|\/ ?h\b|\/ ?heure|l'heure|par heure|€ ?h\b|heure (?:brute?|nette?)/],
  ["day", /journalier|\/ ?j\b|\/ ?jour|par jour|la journee/],
  ["week", /hebdo|\/ ?sem|par semaine|la semaine/],
  ["month", /mensuel|\/ ?m\b|\/ ?mois|par mois|le mois/],
  ["year", /annuel|\/ ?an\b|\/ ?annee|par an\b|l'annee/],
];
const ofPeriod: Readonly<Record<PayPeriod, string>> = {
  hour: " de l'heure",
  day: " par jour",
  week: " par semaine",
  month: " par mois",
  year: " par an",
};

const payWords = /salaire|remuner|pay[ee]e?s?\b|paie\b|bruts?\b|nets?\b|taux horaire|gagn|touche[rz]|smic/;
const notPay =
  /prime|indemni|panier|ticket|titres? |transport|mutuelle|tarif|prix|menu|remise|bons? d'achat|cheque|kilomet|\bkm\b|chiffre|\bca\b|ventes?|vend|budget|locat|loue|factur|client|abonnement|cotis|major|supplement|heures? sup|astreinte|commission|variable|gratification|stage|service civique|bourse|interessement|participation|de plus|en plus|augment|caution|frais|loyer|logement|repas|couverts?|coute|valeur|don\b|dons\b|allocation|aide de|avantage|pourboire|capital|superieur|plafond|pension/;
const unpaidByLaw: ReadonlySet<ContractKind> = new Set([
  "liberal",
  "franchise",
  "commercial",
  "reprise",
  "service-civique",
  "stage",
]);
/** Work that this table does not know: its pay follows other laws. */
const otherWork =
  /service civique|engagement educatif|\bcee\b|benevol|volontariat|sapeur|franchise|agent commercial|auto-?entrepreneur|independant|freelance|\bstage\b|stagiaire|mayotte|suisse|\bchf\b/;
const partTime =
  /temps partiel|mi-temps|tiers temps|quelques heures|ponctuel|extra\b|\b(?:[1-9]|[12]\d|3[0-4]) ?h(?:eures?)?\b/;

interface Scene {
  readonly text: FieldText;
  readonly offer: OfferToCheck;
  readonly whole: string;
  readonly now: Date;
}

/** Pay told in words and figures in the texts of an offer, held against the legal minimum of the day. */
export function readToldPay(texts: readonly FieldText[], offer: OfferToCheck, now: Date): ToldPay {
  const whole = texts.map(({ plain }) => plain).join("\n");
  let isTold = /\bsmic\b/.test(whole);
  const findings: Finding[] = [];
  if (offer.contract !== undefined && unpaidByLaw.has(offer.contract)) return { isTold, findings };
  const isOther = otherWork.test(whole);
  for (const text of texts) {
    const scene: Scene = { text, offer, whole, now };
    if (text.field !== "instructions" && !isOther) {
      for (const match of text.plain.matchAll(sum)) {
        const read = readSum(match, scene);
        if (read === null) continue;
        isTold = true;
        if (read.finding) findings.push(read.finding);
      }
    }
    findings.push(...sharesOfSmic(scene));
  }
  return { isTold, findings };
}

function readSum(match: RegExpExecArray, scene: Scene): { finding: Finding | null } | null {
  const { text } = scene;
  const { before: sentenceBefore, after: sentenceAfter } = text.around(match);
  const before = (/[^+;,]*$/.exec(sentenceBefore.slice(-45)) ?? [""])[0];
  const after = (/^[^+;,(]*/.exec(sentenceAfter.slice(0, 45)) ?? [""])[0];
  if (notPay.test(before) || notPay.test(after)) return null;
  const noHours = (part: string) =>
    part.replace(
      /\b\d{1,3}(?:[.,]\d+)? ?h(?:eures?)?(?:\d\d)?(?: ?(?:\/|par|la) ?[a-z]+| hebdo[a-z]*)?/g,
      " ",
    );
  const rest = match[0] + after;
  const period = periodIn(noHours(rest)) ?? periodIn(noHours(sentenceBefore.slice(-45)));
  if (period === null) return null;
  if (!payWords.test(sentenceBefore + rest) && period !== "hour") {
    if (!/apprenti|alternan|temps (?:plein|complet)/.test(sentenceBefore + sentenceAfter)) return null;
  }
  const given = centsOf(match);
  const isNet = /\bnets?\b/.test(rest) && !/\bbruts?\b/.test(rest);
  const minimum = minimumFor(period, scene, sentenceAfter);
  const least = { hour: 1_50, day: 10_00, week: 30_00, month: 100_00, year: 3_000_00 }[period];
  if (given < least) return null;
  if (minimum === null) return { finding: null };
  const due = minimum.cents * (isNet ? netOfGross : 1);
  if (given >= Math.floor(due) - (period === "hour" ? 0 : 2_00)) return { finding: null };
  const written = unit.exec(sentenceAfter)?.[0].trimEnd() ?? "";
  const hasPeriod = periodIn(match[0] + written) !== null;
  const passage = text.plain.slice(match.index, match.index + match[0].length + written.length);
  const finding = text.finding(
    { index: match.index, 0: passage },
    {
      rule: "pay-low",
      level: "blocks",
      article: minimum.article,
      proposal: `${euros(minimum.cents, period)} brut${hasPeriod ? ofPeriod[period] : ""}`,
      details: { minimum: Math.round(minimum.cents) / 100, period, given: given / 100 },
    },
  );
  return { finding };
}

function centsOf(match: RegExpExecArray): number {
  const { whole = "", decimals = "0", thousand, to = "", toThousand } = match.groups ?? {};
  const value = Number(`${whole.replace(/\D/g, "")}.${decimals}`);
  const end = Number(to.replace(/\D/g, ""));
  // "18 à 20 k€", "18 à 20 000 €": the low end is in thousands too.
  const inThousands = thousand || (toThousand && value < 1000) || (end >= 10_000 && value < 1000);
  return Math.round(value * (inThousands ? 1000 : 1) * 100);
}

function periodIn(text: string): PayPeriod | null {
  const found = periods
    .map(([period, words]) => ({ period, at: text.search(words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return found[0]?.period ?? null;
}

/** The contract that the offer has, or that its text names. */
function contractOf({ offer, whole }: Scene): ContractKind {
  if (offer.contract !== undefined) return offer.contract;
  if (/apprenti|alternan/.test(whole)) return "apprentissage";
  if (/contrats? (?:de )?pro(?:fessionnalisation)?\b/.test(whole)) return "professionnalisation";
  return "cdi";
}

function minimumFor(
  period: PayPeriod,
  scene: Scene,
  after: string,
): { cents: number; article: string } | null {
  const { share, article } = legalPay(contractOf(scene), scene.now);
  const hourly = smicAt(scene.now).hourly * share;
  if (period === "hour") return { cents: hourly, article };
  if (period === "day") {
    const hours = Number(/\b(\d{1,2}) ?h(?:eures?)?\b/.exec(after)?.[1] ?? 0);
    return hours > 0 && hours <= 12 ? { cents: hourly * hours, article } : null;
  }
  const hours = weeklyHoursOf(scene);
  if (hours === null) return null;
  const perWeek = hourly * Math.min(hours, 35);
  if (period === "week") return { cents: perWeek, article };
  return { cents: period === "month" ? (perWeek * 52) / 12 : perWeek * 52, article };
}

/** Hours a week, from the offer or its text; a full week where nothing tells of less; else null. */
function weeklyHoursOf({ offer, whole }: Scene): number | null {
  if (offer.weeklyHours) return offer.weeklyHours;
  const weekly =
    /\b(\d{1,2})(?:[.,](\d))? ?h(?:eures?)?(?:\d\d)? ?(?:\/|par|la|de travail par)? ?(?:sem(?:aine)?\b|hebdo)/.exec(
      whole,
    );
  if (weekly) return Number(`${weekly[1]}.${weekly[2] ?? 0}`);
  const monthly = /\b(\d{2,3})(?:[.,]\d+)? ?h(?:eures?)? ?(?:\/|par) ?mois/.exec(whole);
  if (monthly) return (Number(monthly[1]) * 12) / 52;
  if (/temps plein|temps complet|\b3[5-9] ?h/.test(whole)) return 35;
  return offer.workingTime === "part" || partTime.test(whole) ? null : 35;
}

function euros(cents: number, period: PayPeriod): string {
  if (period === "hour") return `${(Math.ceil(cents) / 100).toFixed(2).replace(".", ",")} €`;
  return `${String(Math.ceil(cents / 100)).replace(/\B(?=(\d{3})+$)/g, " ")} €`;
}

/** "80 % du SMIC", "SMIC - 10 %". */
function sharesOfSmic(scene: Scene): Finding[] {
  const { text, now } = scene;
  const { hourly } = smicAt(now);
  const findings: Finding[] = [];
  const add = (match: RegExpExecArray, share: number, least: number, proposal: string, article: string) => {
    const details = {
      minimum: Math.round(hourly * least) / 100,
      period: "hour",
      given: Math.round(hourly * share) / 100,
    };
    findings.push(text.finding(match, { rule: "pay-low", level: "blocks", article, proposal, details }));
  };
  for (const match of text.plain.matchAll(
    /\bsmic ?(?:-|moins) ?(\d{1,2}) ?%(?! ?(?:de|d'|sur|en|pour)\b)/g,
  )) {
    add(match, 1 - Number(match[1]) / 100, 1, "SMIC", "Code du travail, article L3231-2");
  }
  for (const match of text.plain.matchAll(/(?<![\d.,+])\b(\d{1,3}) ?%(?: brut)? (?:du|de le|de) smic\b/g)) {
    const share = Number(match[1]) / 100;
    const least = leastShare(match, scene);
    if (least === null || share >= least - 0.0001) continue;
    const proposal = least === 1 ? "SMIC" : `${Math.round(least * 100)} % du SMIC`;
    add(match, share, least, proposal, legalPay(contractOf(scene), now).article);
  }
  return findings;
}

/** The least share of the SMIC by contract, and by the age and year that stand nearest. */
function leastShare(match: RegExpExecArray, scene: Scene): number | null {
  const { before, after } = scene.text.around(match);
  if (/stage|gratification|maximum|plus|prime|interessement|superieur/.test(before.slice(-30))) return null;
  if (/^ (?:en plus|de prime)/.test(after)) return null;
  const contract = contractOf(scene);
  if (contract === "professionnalisation") return legalPay(contract, scene.now).share;
  if (contract !== "apprentissage") return legalPay(contract, scene.now).share;
  const near = (words: RegExp) =>
    [...before.matchAll(words)].at(-1) ?? [...after.slice(0, 60).matchAll(words)][0];
  const age = near(
    /\b(1[5-9]|2\d) ?(?:-|a|et|\/) ?(?:1[5-9]|2\d) ans|\b(?:plus de |des |a partir de )?(1[5-9]|2\d) ans(?! revolus? au plus)/g,
  );
  const under = near(/\bmoins de (1[5-9]|2\d) ans/g);
  const from = under ? Number(under[1]) - 1 : Number(age?.[1] ?? age?.[2] ?? 15);
  const year = near(/\b(1|2|3|premiere|deuxieme|seconde|troisieme)(?:re|ere|e|eme|de|nde)? annee/g)?.[1];
  const years: Readonly<Record<string, number>> = {
    "2": 2,
    "3": 3,
    deuxieme: 2,
    seconde: 2,
    troisieme: 3,
  };
  return apprenticeShare(Math.min(Math.max(from, 15), 29), years[year ?? ""] ?? 1);
}
