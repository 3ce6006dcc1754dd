import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CsvMapping } from "./csv/columns.ts";
import type { OfferDraft } from "./offer-draft.ts";
import { readOffers } from "./read-offers.ts";
import type { Row } from "./rows/row.ts";

const now = new Date("2026-03-01T00:00:00Z");

async function open(content: string | Uint8Array, mapping: CsvMapping | null = null) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  async function* pieces() {
    for (let from = 0; from < bytes.length; from += 50) yield bytes.subarray(from, from + 50);
  }
  return readOffers({ name: "offres", size: bytes.length, open: pieces }, { mapping, now });
}

async function read(content: string | Uint8Array, mapping?: CsvMapping): Promise<Row<OfferDraft>[]> {
  const file = await open(content, mapping);
  if ("problem" in file) throw new Error(file.problem.kind);
  const rows: Row<OfferDraft>[] = [];
  for await (const row of file.rows) rows.push(row);
  return rows;
}

async function readOne(content: string | Uint8Array, mapping?: CsvMapping): Promise<OfferDraft> {
  const [row] = await read(content, mapping);
  if (row === undefined || "problem" in row) throw new Error("no offer");
  return row.value;
}

describe("a CSV file", () => {
  test("with all columns, in French", async () => {
    const header =
      "Référence;Intitulé;Entreprise;SIRET;Ville;Code postal;Code INSEE;Type de contrat;Durée;Heures;Salaire;Description;" +
      "Date de publication;Date limite;Lien;E-mail;Téléphone;Permis;Expérience;Latitude;Longitude;ROME;Nombre de postes;" +
      "Télétravail;Compétences;Accessible sans voiture;Date de début";
    const record =
      "A1;Boulanger (H/F);SARL Le Fournil;732 829 320 00074;Dijon;21000;21231;CDD;6 mois;35h/semaine;1 850 à 2 000 €;" +
      '"Vous pétrissez.\n- cuire\n- vendre";03/02/2026;30/04/2026;https://exemple.fr/a1;rh@exemple.fr;0380123456;B;6 mois;' +
      "47,32;5,04;D1102;3;non;Pétrir | Cuire;oui;01/04/2026";
    expect(await readOne(`${header}\n${record}\n`)).toEqual({
      reference: "A1",
      url: "https://exemple.fr/a1",
      title: "Boulanger (H/F)",
      description: "Vous pétrissez.\n- cuire\n- vendre",
      contract: "cdd",
      contractMonths: 6,
      workingTime: "full",
      weeklyHours: 35,
      schedule: null,
      pay: {
        kind: "stated",
        min: 185000,
        max: 200000,
        period: "month",
        currency: "EUR",
        monthsPaid: null,
        extras: null,
      },
      romeCode: "D1102",
      romeLabel: null,
      nafCode: null,
      experience: "required",
      experienceMonths: 6,
      licences: ["B"],
      training: null,
      skills: ["Pétrir", "Cuire"],
      place: {
        label: "Dijon",
        insee: "21231",
        postcode: "21000",
        latitude: 47.32,
        longitude: 5.04,
        street: "",
      },
      remote: "none",
      withoutCar: true,
      startsOn: "2026-04-01",
      posts: 3,
      disabilityFriendly: false,
      contact: { kind: "email", value: "rh@exemple.fr", instructions: null },
      company: {
        name: "SARL Le Fournil",
        siret: "73282932000074",
        nafCode: null,
        activity: null,
        description: null,
        website: null,
        headcount: null,
      },
      publishedAt: new Date("2026-02-03T00:00:00Z"),
      endsAt: new Date("2026-04-30T21:59:59Z"),
      notes: [],
    });
  });

  test("in English, with commas", async () => {
    const text =
      "id,title,company,city,contract type,description,salary min,salary max,apply url\n" +
      "7,Baker,Le Fournil,Dijon,Permanent,Bake the bread,1850,2000,https://exemple.fr/7\n";
    expect(await readOne(text)).toMatchObject({
      reference: "7",
      contract: "cdi",
      pay: { min: 185000, max: 200000, period: "month" },
      contact: { kind: "link", value: "https://exemple.fr/7" },
    });
  });

  test("in Windows-1252", async () => {
    const text =
      "intitulé;société;ville;contrat;description\nEmployé polyvalent;L'Épi d'or;Besançon;CDI;Mise en rayon\n";
    const bytes = Uint8Array.from([...text].map((character) => character.charCodeAt(0)));
    expect(await readOne(bytes)).toMatchObject({
      title: "Employé polyvalent",
      company: { name: "L'Épi d'or" },
    });
  });

  test("with headers of its own and values that it lacks", async () => {
    const mapping = {
      columns: { titre: "Quoi", ville: "Où" },
      defaults: { contrat: "CDI", entreprise: "Ville de Dijon" },
    };
    expect(await readOne("Quoi;Où\nJardinier;Dijon\n", mapping)).toMatchObject({
      title: "Jardinier",
      contract: "cdi",
      place: { label: "Dijon" },
      company: { name: "Ville de Dijon" },
    });
  });

  test("neutralises formulas, scripts and what can't be shown", async () => {
    const text =
      'titre;entreprise;description;lien\n"=HYPERLINK(""http://x"")";@Evil;"<script>alert(1)</script>Bonjour\u0007";javascript:alert(1)\n';
    expect(await readOne(text)).toMatchObject({
      title: 'HYPERLINK("http://x")',
      company: { name: "Evil" },
      description: "Bonjour",
      url: null,
      contact: null,
      notes: ["link-refused"],
    });
  });

  test("notes what it leaves out", async () => {
    const text = "titre;siret;entreprise;date;salaire\nVendeur;12345678901234;X;hier;Annuel de\n";
    expect((await readOne(text)).notes).toEqual(["date-unreadable", "pay-unreadable", "siret-invalid"]);
  });

  test("hides a confidential employer", async () => {
    expect((await readOne("titre;entreprise\nVendeur;Confidentiel\n")).company).toBeNull();
  });
});

describe("a France Travail file", () => {
  test.each([
    ["a search answer", '{"resultats": [{"id": "1", "intitule": "Vendeur"}]}'],
    ["a bare array", '[{"id": "1", "intitule": "Vendeur"}]'],
    ["one offer", '{"id": "1", "intitule": "Vendeur"}'],
    ["with a byte order mark", '\ufeff {"id": "1", "intitule": "Vendeur"}'],
  ])("%s", async (_, text) => {
    expect(await readOne(text)).toMatchObject({ reference: "1", title: "Vendeur" });
  });

  test("cut short", async () => {
    expect(await read('[{"id": "1"}, {"id": ')).toMatchObject([{ row: 1 }, { row: 2, problem: "truncated" }]);
  });
});

describe("what can't be read", () => {
  test.each<[string, string | Uint8Array, string]>([
    ["nothing", "", "empty"],
    ["spaces", " \n\n ", "empty"],
    ["a workbook", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), "spreadsheet"],
    ["an old workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), "spreadsheet"],
    ["a compressed file", Uint8Array.of(0x1f, 0x8b, 8), "archive"],
    ["a PDF", "%PDF-1.7", "pdf"],
    ["a picture", Uint8Array.from({ length: 100 }, (_, at) => at % 9), "binary"],
    ["a page", "<!doctype html><html></html>", "markup"],
    ["other columns", "couleur;taille\nrouge;3", "no-title"],
    ["a value that is also a header's name", "couleur;taille;note\nposte;3;x", "no-title"],
  ])("%s", async (_, content, kind) => {
    expect(await open(content)).toMatchObject({ problem: { kind } });
  });

  test("a mapping that does not fit", async () => {
    const mapping = { columns: { title: "Absent" }, defaults: {} };
    expect(await open("titre\nVendeur", mapping)).toMatchObject({
      problem: { kind: "mapping", missingHeaders: ["Absent"] },
    });
  });
});

test("any damage to any file is told, never thrown", async () => {
  const offers = [1, 2, 3].map((id) => ({ id, intitule: `Vendeur ${id}`, salaire: { libelle: "SMIC" } }));
  const files = [
    JSON.stringify({ resultats: offers }),
    'titre;ville;salaire;description\n"Vendeur";Dijon;24k€;"Un\nposte"\nServeur;Beaune;SMIC;Été\n',
  ].map((text) => new TextEncoder().encode(text));
  const damage = fc.record({
    file: fc.constantFrom(...files),
    from: fc.nat(200),
    length: fc.nat(30),
    bytes: fc.uint8Array({ maxLength: 20 }),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ file, from, length, bytes }) => {
      const damaged = Uint8Array.of(...file.subarray(0, from), ...bytes, ...file.subarray(from + length));
      const opened = await open(damaged);
      if ("problem" in opened) return;
      let row = 0;
      for await (const each of opened.rows) expect(each.row).toBe(++row);
    }),
    { numRuns: 300 },
  );
});

test.each(['{"codeHttp":429,"message":"Too many requests"}', "{}", '{"resultats":[{"foo":1}]}'])(
  "what has nothing of an offer is none: %s",
  async (text) => {
    expect(await read(text)).toEqual([{ row: 1, problem: "not-an-offer" }]);
  },
);
