import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PayPeriod } from "../offer.ts";
import { type PayNote, parsePay } from "./pay.ts";

const at = new Date("2026-02-10T00:00:00Z");

function read(text: string) {
  const { pay, note } = parsePay(text, at);
  if (pay?.kind !== "stated") return { pay, note };
  return { min: pay.min / 100, max: pay.max / 100, period: pay.period, note };
}

describe("figures", () => {
  test.each<[string, number, number, PayPeriod, PayNote?]>([
    ["Mensuel de 1800.0 Euros à 2100,0 Euros sur 12.0 mois", 1800, 2100, "month"],
    ["Mensuel de 2000.00 Euros sur 13 mois", 2000, 2000, "month"],
    ["Horaire de 11,88 Euros", 11.88, 11.88, "hour"],
    ["Horaire de 12.02 Euros à 14.0 Euros sur 12 mois", 12.02, 14, "hour"],
    ["Annuel de 24000.0 Euros à 28000.0 Euros", 24000, 28000, "year"],
    ["12,02€/h", 12.02, 12.02, "hour"],
    ["12.50 € brut de l'heure", 12.5, 12.5, "hour"],
    ["24k€", 24000, 24000, "year"],
    ["1,900 EUR/month", 1900, 1900, "month"],
    ["24,000 - 26,000 EUR per year", 24000, 26000, "year"],
    ["12.50 EUR per hour", 12.5, 12.5, "hour"],
    ["24 K€ / an", 24000, 24000, "year"],
    ["24-26 k€ brut annuel", 24000, 26000, "year"],
    ["de 20 à 22 000 € par an", 20000, 22000, "year"],
    ["2 000 - 2 400 € brut/mois", 2000, 2400, "month"],
    ["1800/2000€", 1800, 2000, "month"],
    ["1 850\u00a0€", 1850, 1850, "month"],
    ["1.850,50 € mensuel", 1850.5, 1850.5, "month"],
    ["24.000 € annuels", 24000, 24000, "year"],
    ["à partir de 1850€ selon profil", 1850, 1850, "month"],
    ["Entre 1 900 € et 2 100 € brut mensuel + prime de 200 €", 1900, 2100, "month"],
    ["12,02€/h soit 1823,03€ brut mensuel", 12.02, 12.02, "hour"],
    ["1 850 € brut pour 35h/semaine", 1850, 1850, "month"],
    ["Salaire mensuel : 1 900 € (coefficient 190, bac +2)", 1900, 1900, "month"],
    ["120 € par jour", 120, 120, "day"],
    ["450€ hebdomadaire", 450, 450, "week"],
    ["1867.02 € brut au 01/06/2026", 1867.02, 1867.02, "month"],
    // The unit is wrong.
    ["Annuel de 1 850 €", 1850, 1850, "month", "unit-corrected"],
    ["Annuel de 4800 Euros à 5200 Euros", 4800, 5200, "month", "unit-corrected"],
    ["Mensuel de 45000", 45000, 45000, "year", "unit-corrected"],
    ["Mensuel de 12.5 Euros", 12.5, 12.5, "hour", "unit-corrected"],
    ["Horaire de 1850 Euros", 1850, 1850, "month", "unit-corrected"],
    // The ends are.
    ["Mensuel de 2400 Euros à 2000 Euros", 2000, 2400, "month", "inverted"],
    ["Mensuel de 1800 Euros à 21000 Euros", 1800, 1800, "month", "implausible"],
  ])("%j", (text, min, max, period, note) => {
    expect(read(text)).toEqual({ min, max, period, note: note ?? null });
  });

  test("keep the months paid and the currency", () => {
    expect(parsePay("Mensuel de 2000.0 Euros sur 13.0 mois", at).pay).toMatchObject({ monthsPaid: 13 });
    expect(parsePay("1900 € par mois, 13ème mois", at).pay).toMatchObject({ monthsPaid: 13, min: 190000 });
    expect(parsePay("4 200 CHF par mois", at).pay).toMatchObject({ currency: "CHF", min: 420000 });
  });
});

describe("words", () => {
  test.each([
    ["selon profil", { kind: "by-profile", extras: null }],
    ["À négocier", { kind: "by-profile", extras: "À négocier" }],
    ["Selon convention collective 66", { kind: "by-profile", extras: "Selon convention collective 66" }],
    ["Supérieur au SMIC", { kind: "by-profile", extras: "Supérieur au SMIC" }],
  ])("%j says nothing", (text, pay) => {
    expect(parsePay(text, at)).toEqual({ pay, note: null });
  });

  test("the SMIC is the one in force", () => {
    expect(read("SMIC")).toEqual({ min: 12.02, max: 12.02, period: "hour", note: null });
    expect(parsePay("SMIC", new Date("2024-12-01")).pay).toMatchObject({ min: 1188 });
    expect(parsePay("SMIC + primes", at).pay).toMatchObject({ min: 1202, extras: "SMIC + primes" });
    expect(parsePay("SMIC + 10 %", at).pay).toMatchObject({ min: 1202, extras: "SMIC + 10 %" });
  });

  test("a share of the SMIC is a monthly pay", () => {
    expect(read("de 43 % à 100% du SMIC")).toEqual({ min: 783.9, max: 1823.03, period: "month", note: null });
  });

  test("a net pay stays in words", () => {
    expect(parsePay("1500 € net par mois", at)).toEqual({
      pay: { kind: "by-profile", extras: "1500 € net par mois" },
      note: "net",
    });
  });
});

describe("nothing to believe", () => {
  test.each<[string, PayNote | null]>([
    ["", null],
    ["  ", null],
    ["-", null],
    ["NC", null],
    ["Non précisé", null],
    ["Annuel de", "unreadable"],
    ["xyz", "unreadable"],
    ["Mensuel de 0.0 Euros", "unreadable"],
    ["Horaire de 150 Euros", "implausible"],
    ["Mensuel de 9999999 Euros", "implausible"],
    ["Annuel de 24 Euros", "implausible"],
    ["123456789012345678901234567890 €", "implausible"],
  ])("%j", (text, note) => {
    expect(parsePay(text, at)).toEqual({ pay: null, note });
  });
});

test("any text gives an ordered, finite, plausible pay or none", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "Mensuel de ",
      "Annuel",
      " Euros",
      "€",
      "k",
      " à ",
      "-",
      "/h",
      "SMIC",
      "%",
      "sur 12 mois",
      " net",
    ),
    fc.integer({ min: 0, max: 99999 }).map(String),
    fc.double({ min: 0, max: 9999, noNaN: true }).map(String),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const { pay } = parsePay(pieces.join(""), at);
      if (pay?.kind !== "stated") return;
      expect(Number.isSafeInteger(pay.min) && Number.isSafeInteger(pay.max)).toBe(true);
      expect(pay.min).toBeGreaterThan(0);
      expect(pay.max).toBeGreaterThanOrEqual(pay.min);
    }),
  );
});

test.each(["Autre de 500.0 Euros", "Cachet de 120.0 Euros"])("%s is paid by nobody knows what", (text) => {
  expect(read(text)).toEqual({ pay: null, note: "unreadable" });
});
