import type { CheckRule, OfferToCheck } from "../../finding.ts";

/** An offer with fields beside its text, and what has to stop it; null when nothing may. */
export interface HeldOutOffer {
  readonly offer: OfferToCheck;
  readonly rule: CheckRule | null;
}

const paid = (min: number, period: "hour" | "day" | "week" | "month" | "year", max = min) =>
  ({ kind: "stated", min, max, period, currency: "EUR", monthsPaid: null, extras: null }) as const;

/** Offers whose fields decide: contract, hours and pay. */
export const heldOutOffers: readonly HeldOutOffer[] = [
  {
    offer: { contract: "cdi", workingTime: "full", weeklyHours: 35, pay: paid(15_00_00, "month") },
    rule: "pay-low",
  },
  {
    offer: { contract: "cdd", workingTime: "full", weeklyHours: 39, pay: paid(18_70_00, "month") },
    rule: "pay-low",
  },
  {
    offer: { contract: "cdi", workingTime: "part", weeklyHours: 20, pay: paid(9_00_00, "month") },
    rule: "pay-low",
  },
  {
    offer: { contract: "cdi", workingTime: "part", weeklyHours: 20, pay: paid(11_00_00, "month") },
    rule: null,
  },
  { offer: { contract: "saisonnier", workingTime: "full", pay: paid(9_00, "hour") }, rule: "pay-low" },
  { offer: { contract: "interim", workingTime: "full", pay: paid(13_00, "hour") }, rule: null },
  {
    offer: { contract: "cdi", workingTime: "full", weeklyHours: 35, pay: paid(19_000_00, "year") },
    rule: "pay-low",
  },
  {
    offer: { contract: "cdi", workingTime: "full", weeklyHours: 35, pay: paid(24_000_00, "year") },
    rule: null,
  },
  {
    offer: { contract: "cdi", workingTime: "full", weeklyHours: 35, pay: paid(1_600_00, "month", 2_000_00) },
    rule: "pay-low",
  },
  {
    offer: { contract: "apprentissage", workingTime: "full", weeklyHours: 35, pay: paid(4_00_00, "month") },
    rule: "pay-low",
  },
  {
    offer: { contract: "apprentissage", workingTime: "full", weeklyHours: 35, pay: paid(9_00_00, "month") },
    rule: null,
  },
  {
    offer: {
      contract: "apprentissage",
      description: "Vous avez entre 16 et 29 ans et vous préparez un CAP.",
    },
    rule: null,
  },
  { offer: { contract: "apprentissage", description: "Moins de 30 ans pour ce contrat." }, rule: null },
  { offer: { contract: "apprentissage", description: "Vous avez moins de 20 ans." }, rule: "age" },
  { offer: { contract: "cdi", description: "Vous avez moins de 26 ans." }, rule: "age" },
  { offer: { contract: "service-civique", description: "Vous avez entre 16 et 25 ans." }, rule: null },
  {
    offer: {
      contract: "cdi",
      title: "Vendeur (H/F)",
      description: "Vous avez moins de 26 ans et un BTS de moins de 3 ans.",
    },
    rule: "age",
  },
];
