import { euroText } from "@tremplin/core/membership";
import type { Pay } from "@tremplin/core/offer";
import type { Translate, WordId } from "@tremplin/instance/words";
import { numberFormat, pageLanguage } from "./language.ts";

type StatedPay = Extract<Pay, { kind: "stated" }>;

/** Cents are two digits, `12,80`, or none: `12`. */
const plain = {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  trailingZeroDisplay: "stripIfInteger",
} as const;

/** Marks of direction, which Arabic puts first, are no currency. */
const currencyFirst = /^[^\d\p{Cf}]/u;

function currencyFormat(currency: string): Intl.NumberFormat {
  return numberFormat({
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    trailingZeroDisplay: "stripIfInteger",
  });
}

/** Thousands apart by a whole space: the narrow one, absent from many fonts, is drawn too thin to see. */
function spaced(number: string): string {
  return number.replaceAll("\u202f", "\u00a0");
}

/** An amount in cents as people write it: `1 850 €`, `12,02 €`. */
export function moneyText(cents: number, currency: StatedPay["currency"] = "EUR"): string {
  return spaced(currencyFormat(currency).format(cents / 100));
}

/** An amount in cents as an invoice writes it, with its cents even where there are none: `1 200,00 €`. */
export function feeText(cents: number): string {
  return euroText(cents, pageLanguage());
}

/** What is paid, apart from its unit: `1 850 €`, or `1 850 à 2 100 €` for a range. */
export function amountText(pay: StatedPay, t: Translate): string {
  const most = moneyText(pay.max, pay.currency);
  if (pay.min === pay.max) return most;
  // A currency that comes before the number is said with each: `€1,850 to €2,100`.
  const least = currencyFirst.test(most)
    ? moneyText(pay.min, pay.currency)
    : spaced(numberFormat(plain).format(pay.min / 100));
  return t("pay.range", { min: least, max: most });
}

/** The unit of a pay: `brut par mois`, `brut de l’heure`. */
export function payUnitText(pay: StatedPay, t: Translate): string {
  return t(`pay.per.${pay.period}` satisfies WordId);
}

/** A pay in one line: `1 850 € brut par mois`, `Selon profil`; null when nothing is told. */
export function payText(pay: Pay | null, t: Translate): string | null {
  if (pay === null) return null;
  return pay.kind === "stated" ? `${amountText(pay, t)} ${payUnitText(pay, t)}` : t("pay.byProfile");
}
