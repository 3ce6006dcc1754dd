import { expect, test } from "vitest";
import { readPdf, tagsOf } from "../testing/read-pdf.ts";
import { type InvoiceSheet, invoicePdf } from "./invoice-pdf.ts";

const sheet: InvoiceSheet = {
  title: "Facture ADH-2026-0001",
  facts: ["Émise le 20 novembre 2026", "À payer avant le 20 décembre 2026"],
  parties: [
    { heading: "Émetteur", lines: ["Association Les Cimes", "SIREN 123 456 782"] },
    { heading: "Client", lines: ["L'Œuvre & Fils", "3 rue du Four\n21000 Dijon"] },
  ],
  details: {
    heading: "Détail",
    rows: [
      ["Désignation", "Quantité", "Prix unitaire", "TVA", "Total HT"],
      ["Adhésion d'un an", "1", "600,00 €", "0 %", "600,00 €"],
    ],
    totals: ["Total HT : 600,00 €", "Total à payer : 600,00 €"],
    note: "TVA non applicable, article 293 B du CGI",
  },
  sections: [{ heading: "Paiement", lines: ["IBAN : FR76 3000 6000 0112 3456 7890 189"] }],
};
const options = {
  author: "Association Les Cimes",
  language: "fr-FR",
  accent: "#0b5d4b",
  at: new Date("2026-11-20T08:30:00Z"),
};

test("an invoice says all that it has to, in reading order", async () => {
  const { text, document } = await readPdf(await invoicePdf(sheet, options));
  const order = [
    "Facture ADH-2026-0001",
    "Émise le 20 novembre 2026",
    "Émetteur",
    "SIREN 123 456 782",
    "Client",
    "L'Œuvre & Fils",
    "21000 Dijon",
    "Désignation",
    "Adhésion d'un an",
    "600,00 €",
    "Total à payer",
    "293 B",
    "Paiement",
    "FR76 3000",
  ].map((part) => text.indexOf(part));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(document.numPages).toBe(1);
});

test("its table is one to whoever listens: rows, and headers that say of what", async () => {
  const pdf = await invoicePdf(sheet, options);
  const { tree, document } = await readPdf(pdf);
  const tags = tagsOf(tree);
  expect(tags.slice(0, 4)).toEqual(["Root", "Document", "H1", "P"]);
  expect(tags.filter((tag) => tag === "TR")).toHaveLength(2);
  expect(tags.filter((tag) => tag === "TH")).toHaveLength(6);
  expect(tags.filter((tag) => tag === "TD")).toHaveLength(4);
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  expect(pdf.toString("latin1")).toMatch(/\/Scope \/Column/);
});

test("it tells its title, who issued it and when, and is the same file each time", async () => {
  const pdf = await invoicePdf(sheet, options);
  const { info } = await readPdf(pdf);
  expect(info).toMatchObject({
    Title: "Facture ADH-2026-0001",
    Author: "Association Les Cimes",
    Language: "fr-FR",
  });
  expect(String(info.CreationDate)).toContain("20261120");
  expect(await invoicePdf(sheet, options)).toEqual(pdf);
});
