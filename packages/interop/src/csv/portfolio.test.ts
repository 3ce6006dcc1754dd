import type { PortfolioRow } from "@tremplin/core/advisor";
import { expect, test } from "vitest";
import type { Row } from "../rows/row.ts";
import { readPortfolio } from "./portfolio.ts";

async function read(content: string | Uint8Array) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  async function* pieces() {
    for (let from = 0; from < bytes.length; from += 50) yield bytes.subarray(from, from + 50);
  }
  const file = await readPortfolio({ name: "jeunes.csv", size: bytes.length, open: pieces });
  if ("problem" in file) return file.problem;
  const rows: Row<PortfolioRow>[] = [];
  for await (const row of file.rows) rows.push(row);
  return rows;
}

const zoe: PortfolioRow = {
  firstName: "Zoé",
  lastName: "Petit",
  email: "zoe@exemple.fr",
  birthDate: "2008-05-12",
  phone: "06 12 34 56 78",
  town: "Dijon",
  externalId: "21231-77",
  programme: "cej",
  advisorEmail: "anne@agence.fr",
};

test("the columns that one is told of, with accents or not, in any case, by ; or ,", async () => {
  const asTold = `Prénom;Nom;E-mail;Date de naissance;Téléphone;Commune;N° de dossier;Programme;Conseiller e-mail
Zoé;Petit;Zoe@Exemple.fr;12/05/2008;06 12 34 56 78;Dijon;21231-77;CEJ;anne@agence.fr
`;
  expect(await read(asTold)).toEqual([{ row: 1, value: zoe }]);
  const plain = `PRENOM,NOM,EMAIL,DATE DE NAISSANCE,TELEPHONE,COMMUNE,NO DE DOSSIER,PROGRAMME,CONSEILLER EMAIL
Zoé,Petit,zoe@exemple.fr,2008-05-12,06 12 34 56 78,Dijon,21231-77,Contrat d'engagement jeune,Anne@agence.fr`;
  expect(await read(plain)).toEqual([{ row: 1, value: zoe }]);
});

test("with a title above the columns, as the agencies' own software writes it", async () => {
  const content = `Liste des jeunes accompagnés au 30/11/2026

Prénom;Nom;E-mail;Date de naissance;Téléphone;Commune;N° de dossier;Programme;Conseiller e-mail
Zoé;Petit;Zoe@Exemple.fr;12/05/2008;06 12 34 56 78;Dijon;21231-77;CEJ;anne@agence.fr
`;
  expect(await read(content)).toEqual([{ row: 1, value: zoe }]);
});

test("with a byte order mark, and as Excel writes it in Windows-1252", async () => {
  const text = "Prénom;Nom;Courriel\r\nZoé;Petit;zoe@exemple.fr\r\n";
  const expected = [
    { row: 1, value: expect.objectContaining({ firstName: "Zoé", email: "zoe@exemple.fr" }) },
  ];
  expect(await read(`\ufeff${text}`)).toEqual(expected);
  expect(await read(Uint8Array.from(text, (sign) => sign.charCodeAt(0)))).toEqual(expected);
});

test.each([
  ["12/05/2008", "2008-05-12"],
  ["1.5.98", "1998-05-01"],
  ["1-5-08", "2008-05-01"],
  ["2008-05-12T00:00:00", "2008-05-12"],
  ["", null],
  ["30/02/2008", undefined],
  ["mai 2008", undefined],
  ["12/05/1908", undefined],
])("born %j: %s", async (typed, day) => {
  const rows = await read(`email;né le\na@b.fr;${typed}`);
  expect(rows).toEqual([{ row: 1, value: expect.objectContaining({ birthDate: day }) }]);
});

test.each([
  ["PACEA", "pacea"],
  ["Parcours AMI", "ami"],
  ["Garantie jeunes", "other"],
  ["", null],
])("programme %j: %s", async (typed, programme) => {
  const rows = await read(`email;dispositif;x\na@b.fr;${typed};1`);
  expect(rows).toEqual([{ row: 1, value: expect.objectContaining({ programme }) }]);
});

test("what is no such list says what it is", async () => {
  expect(await read("")).toMatchObject({ kind: "empty" });
  expect(await read("  \n")).toMatchObject({ kind: "empty" });
  expect(await read("prénom;nom\nZoé;Petit")).toEqual({ kind: "no-email", headers: ["prénom", "nom"] });
  expect(await read(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0))).toMatchObject({ kind: "spreadsheet" });
  expect(await read("%PDF-1.7")).toMatchObject({ kind: "pdf" });
});

test("a line cut short and one with too much are told, and the others are read", async () => {
  const rows = await read('email;nom\na@b.fr;"A;B"\nb@b.fr;B;trop\nc@b.fr');
  expect(rows).toEqual([
    { row: 1, value: expect.objectContaining({ lastName: "A;B" }) },
    { row: 2, problem: "columns" },
    { row: 3, problem: "truncated" },
  ]);
});
