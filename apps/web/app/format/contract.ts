import type { ContractKind, OfferCard } from "@tremplin/core/offer";
import type { Translate } from "@tremplin/instance/words";
import { numberFormat } from "./language.ts";

const weeksPerMonth = 52 / 12;
const oneDigit = { maximumFractionDigits: 1 } as const;
/** A quarter of an hour a week counts: `31,25 h`. */
const twoDigits = { maximumFractionDigits: 2 } as const;

/** The name of a contract: `CDI`, `Apprentissage`. */
export function contractName(kind: ContractKind, t: Translate): string {
  return t(`contract.${kind}`);
}

/** A contract with its length: `CDD de 6 mois`, `Intérim de 2 semaines`. */
export function contractText(kind: ContractKind, months: number | null, t: Translate): string {
  const name = contractName(kind, t);
  if (months === null) return name;
  const length =
    months < 1
      ? t("contract.weeks", { weeks: Math.max(1, Math.round(months * weeksPerMonth)) })
      : t("contract.months", { months: numberFormat(oneDigit).format(months) });
  return t("contract.withLength", { name, length });
}

/** How much one works: `Temps plein, 35 h`; null when nothing is told. */
export function workingTimeText(
  offer: Pick<OfferCard, "workingTime" | "weeklyHours">,
  t: Translate,
): string | null {
  const time = offer.workingTime === null ? null : t(`time.${offer.workingTime}`);
  const hours =
    offer.weeklyHours === null
      ? null
      : t("time.hours", { hours: numberFormat(twoDigits).format(offer.weeklyHours) });
  return [time, hours].filter((part) => part !== null).join(", ") || null;
}
