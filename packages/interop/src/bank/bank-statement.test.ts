import { expect, test } from "vitest";
import { readBankStatement } from "./bank-statement.ts";

function read(text: string, encoding: "latin1" | "utf8" = "utf8") {
  const bytes = Buffer.from(text, encoding);
  return readBankStatement({
    name: "releve.csv",
    size: bytes.length,
    open: async function* () {
      yield bytes;
    },
  });
}

test("debit and credit apart, with lines before the header, in Windows-1252", async () => {
  const text = [
    "Compte courant;;;;",
    "Titulaire : Association Les Cimes;;;;",
    "Solde au 31/01/2027;12 345,67;;;",
    "",
    "Date;Date de valeur;Débit euros;Crédit euros;Libellé",
    '05/01/2027;05/01/2027;;1 200,00;"VIR INST LE FOURNIL',
    'ADH-2026-0001"',
    "06/01/2027;06/01/2027;-12,50;;FRAIS TENUE COMPTE É",
    ";;Total;1 187,50;",
  ].join("\r\n");
  expect(await read(text, "latin1")).toEqual({
    lines: [
      { row: 6, day: "2027-01-05", label: "VIR INST LE FOURNIL ADH-2026-0001", amount: 120_000 },
      { row: 8, day: "2027-01-06", label: "FRAIS TENUE COMPTE É", amount: -1_250 },
    ],
  });
});

test("one signed amount, labels over several columns, the date of the operation before that of its value", async () => {
  const text = [
    "Date de comptabilisation;Libelle simplifie;Libelle operation;Reference;Informations complementaires;Debit;Credit;Date operation",
    "07/01/2027;VIR GARAGE;VIR SEPA GARAGE ELAN;;ADH20260002;;+600,00;07/01/2027",
  ].join("\n");
  expect(await read(text)).toEqual({
    lines: [
      {
        row: 2,
        day: "2027-01-07",
        label: "VIR GARAGE VIR SEPA GARAGE ELAN ADH20260002",
        amount: 60_000,
      },
    ],
  });
});

test.each([
  ["dateOp,label,amount\n2027-01-05,VIR,-45.30", -4_530],
  ["Date\tLibellé\tMontant(EUROS)\n5/1/27\tVIR\t1.234,56 EUR", 123_456],
  ["Date;Valeur;Libellé;Débit;Crédit\n05/01/2027;06/01/2027;VIR;;600,00", 60_000],
  ["Date;Libellé;Valeur EUR;Débit;Crédit\n05/01/2027;VIR;06/01/2027;;600,00", 60_000],
  ["Valeur;Libellé;Débit;Crédit\n05/01/2027;VIR;;600,00", 60_000],
  ["Date de valeur;Libellé;Montant\n05/01/2027;VIR;600,00", 60_000],
  ["Valeur;Libellé;Montant\n05/01/2027;VIR;600,00", 60_000],
  ["Date;Libellé;Valeur EUR\n05/01/2027;VIR;600,00", 60_000],
  ["Date;Libellé;Montant;Débit;Crédit\n05/01/2027;VIR;12,50;12,50;", -1_250],
  ["Date;Libellé;Montant;Sens\n05/01/2027;VIR;600;C", 60_000],
  ["Date;Libellé;Montant;Sens\n05/01/2027;VIR;600;Débit", -60_000],
  ["Date;Libellé;Montant\n05/01/2027;VIR;1\u202f234,5\u00a0€", 123_450],
])("%j: the amount", async (text, amount) => {
  expect(await read(text)).toMatchObject({ lines: [{ day: "2027-01-05", label: "VIR", amount }] });
});

test("a line that can't be read is told, the others are read", async () => {
  const text = [
    "Date;Libellé;Montant",
    "31/02/2027;VIR UN;10,00",
    "05/01/2027;VIR DEUX;dix",
    "05/01/2027;VIR TROIS;10,00",
  ].join("\n");
  expect(await read(text)).toEqual({
    lines: [
      { row: 2, problem: "no-day", text: "31/02/2027 VIR UN" },
      { row: 3, problem: "no-amount", text: "05/01/2027 VIR DEUX" },
      { row: 4, day: "2027-01-05", label: "VIR TROIS", amount: 1_000 },
    ],
  });
});

test.each([
  ["Nom;Prénom\nMorel;Lina", "no-columns"],
  ["Date;Libellé\n05/01/2027;VIR", "no-columns"],
  ["", "empty"],
])("%j is no statement: %s", async (text, problem) => {
  expect(await read(text)).toEqual({ problem });
});

test("a quotation mark that nothing closes costs its line only", async () => {
  const text = 'Date;Libellé;Montant\n05/01/2027;"VIR;10,00\n06/01/2027;VIR;20,00';
  expect(await read(text)).toMatchObject({ lines: [{ day: "2027-01-06", amount: 2_000 }] });
});
