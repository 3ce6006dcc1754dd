import type { Pay } from "@tremplin/core/offer";
import { expect, test } from "vitest";
import { t } from "../testing/words.ts";
import { inLanguage } from "./language.ts";
import { amountText, moneyText, payText } from "./money.ts";

type StatedPay = Extract<Pay, { kind: "stated" }>;

function stated(pay: Partial<StatedPay>): StatedPay {
  const min = pay.min ?? 185_000;
  return {
    kind: "stated",
    min,
    max: min,
    period: "month",
    currency: "EUR",
    monthsPaid: null,
    extras: null,
    ...pay,
  };
}

test.each([
  [stated({}), "1 850 € brut par mois"],
  [stated({ min: 1202, period: "hour" }), "12,02 € brut de l’heure"],
  [stated({ min: 1200, period: "hour" }), "12 € brut de l’heure"],
  [stated({ max: 210_000 }), "1 850 à 2 100 € brut par mois"],
  [stated({ min: 1280, max: 1345, period: "hour" }), "12,80 à 13,45 € brut de l’heure"],
  [stated({ min: 1200, max: 1250, period: "hour" }), "12 à 12,50 € brut de l’heure"],
  [stated({ min: 2_300_000, period: "year" }), "23 000 € brut par an"],
  [stated({ min: 450_000, currency: "CHF" }), "4 500 CHF brut par mois"],
  [{ kind: "by-profile", extras: null } as const, "Selon profil"],
  [null, null],
])("pay %#: %s", (pay, text) => {
  expect(payText(pay, t)?.replaceAll("\u00a0", " ") ?? null).toBe(text);
});

test("an amount never breaks at the end of a line", () => {
  expect(moneyText(185_000)).toBe("1\u00a0850\u00a0€");
});

test.each([
  ["en-GB", "€1,850", "€2,100"],
  ["uk", "1 850", "2 100 €"],
  ["ar-u-ca-gregory-nu-latn", "1,850", "2,100 €"],
])("the amounts of a range in %s", (language, min, max) => {
  const range = inLanguage(language, () => amountText(stated({ max: 210_000 }), t));
  expect(range.replaceAll("\u00a0", " ").replaceAll("\u200f", "")).toBe(
    t("pay.range", { min, max }).replaceAll("\u00a0", " "),
  );
});
