import { companyMailDomain } from "../employer/index.ts";
import { monthlyPay } from "./monthly-pay.ts";
import type { OfferContent } from "./offer.ts";
import { smicAt } from "./smic.ts";

/** What a moderator should look at twice. None of it is wrong by itself. */
export const riskHints = [
  "free-mail",
  "messaging-only",
  "short-link",
  "other-domain",
  "foreign-phone",
  "high-pay",
  "new-company",
  "earlier-refusals",
  "reported",
] as const;
export type RiskHint = (typeof riskHints)[number];

export interface RiskFacts {
  /** The address of who submits. */
  readonly email: string;
  readonly companyDomain: string | null;
  readonly companyAgeDays: number;
  readonly openOffers: number;
  readonly earlierRefusals: number;
  readonly reports: number;
}

const dayOne = 7;
const manyOffers = 5;
/** Times the SMIC that a beginner is seldom offered. */
const highShare = 2.5;

/** The hints of an offer, from what it says and what is known of its author. */
export function risksOf(offer: OfferContent, facts: RiskFacts, now: Date): RiskHint[] {
  const text = `${offer.description} ${offer.contact.value ?? ""} ${offer.contact.instructions ?? ""}`;
  const domain = companyMailDomain(facts.email);
  const pay = monthlyPay(offer.pay, offer.weeklyHours);
  const hints: Record<RiskHint, boolean> = {
    "free-mail": domain === null,
    "messaging-only": /whats ?app|telegram|signal|messenger|snap(?:chat)?\b|t\.me\//i.test(text),
    "short-link": /\b(?:bit\.ly|tinyurl\.com|t\.co|cutt\.ly|is\.gd|rb\.gy|goo\.gl)\//i.test(text),
    "other-domain": facts.companyDomain !== null && domain !== null && domain !== facts.companyDomain,
    "foreign-phone": /(?:\+|00)(?!33|262|590|594|596|508|687|689|681)\d{2}[\d .-]{6,}/.test(text),
    "high-pay": offer.experience === "none" && pay !== null && pay > smicAt(now).monthly * highShare,
    "new-company": facts.companyAgeDays < dayOne && facts.openOffers >= manyOffers,
    "earlier-refusals": facts.earlierRefusals > 0,
    reported: facts.reports > 0,
  };
  return riskHints.filter((hint) => hints[hint]);
}
