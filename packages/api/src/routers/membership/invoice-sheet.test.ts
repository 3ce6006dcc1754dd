import { fileURLToPath } from "node:url";
import { createTranslators, loadInstance } from "@tremplin/instance";
import { expect, test } from "vitest";
import { documentLanguage } from "../../files/document-language.ts";
import { invoiceSheet } from "./invoice-sheet.ts";

const instance = await loadInstance(
  fileURLToPath(new URL("../../../../../templates/mission-locale", import.meta.url)),
);

function said(language: "fr" | "en") {
  const t = createTranslators(instance).in(language);
  const sheet = invoiceSheet(
    {
      kind: "invoice",
      number: "ADH-2026-0001",
      issuedOn: "2026-12-01",
      dueOn: "2026-12-31",
      content: {
        seller: {
          name: "Cluster",
          address: "1 rue Haute",
          registration: null,
          legalForm: null,
          contact: "a@cluster.example",
          vatNumber: "FR00123456789",
        },
        buyer: { name: "Le Fournil", address: "3 rue du Four", registration: null },
        subject: "2027",
        tier: "Moins de 10",
        heads: 4,
        net: 120_000,
        vatRate: 5.5,
        vat: 6_600,
        total: 126_600,
        vatNote: null,
        payment: { iban: "FR7630006000011234567890189", bic: "AGRIFRPP", holder: "Cluster" },
        undoes: null,
      },
    },
    t,
  );
  return { text: JSON.stringify(sheet).replaceAll("\u00a0", " "), language: documentLanguage(t) };
}

test("an invoice is written in one language: its days, its amounts, its rate, and what it says to be in", () => {
  const french = said("fr");
  expect(french.language).toBe("fr-FR");
  for (const part of ["1er décembre 2026", "1 266,00 €", "5,5"]) expect(french.text).toContain(part);
  const english = said("en");
  expect(english.language).toBe("en-GB");
  for (const part of ["1 December 2026", "€1,266.00", "5.5"]) expect(english.text).toContain(part);
  expect(english.text).not.toMatch(/décembre|5,5|,00 €/);
});
