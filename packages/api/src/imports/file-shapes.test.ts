import { offersByReference, type TremplinDatabase } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { importOffers } from "./import-offers.ts";
import { aFile, aFranceTravailOffer, countsOf, importDeps, noCounts, runImport } from "./testing.ts";

const header = "intitulé;société;ville;code postal;type de contrat;salaire;description";
const csv = `${header}\nEmployé polyvalent;L'Épi d'or;Besançon;25000;CDI;1 900 €;Mise en rayon et caisse\n`;
const windows1252 = (text: string) =>
  Uint8Array.from([...text].map((sign) => (sign === "’" ? 0x92 : sign.charCodeAt(0))));

eachDialect((_engine, open) => {
  let database: TremplinDatabase;

  beforeEach(async () => {
    database = await open();
  });

  const importFile = async (
    content: Parameters<typeof runImport>[1],
    request: Parameters<typeof runImport>[2] = {},
  ) => runImport(await importDeps(database), content, request);
  /** Imports one France Travail offer with these changes and reads it back. */
  const saved = async (changes: Record<string, unknown>) => {
    await importFile([aFranceTravailOffer(1, changes)]);
    const found = await offersByReference(database.db, "france-travail", ["1900001"]);
    return found.get("1900001");
  };
  const only = async () => database.db.selectFrom("offer").selectAll().executeTakeFirstOrThrow();

  describe("a whole file", () => {
    const offers = [aFranceTravailOffer(1), aFranceTravailOffer(2)];
    test.each([
      ["a search answer", JSON.stringify({ resultats: offers, filtresPossibles: [] })],
      ["a bare array", JSON.stringify(offers, null, 2)],
      ["one offer a line", offers.map((offer) => JSON.stringify(offer)).join("\n")],
    ])("France Travail, %s", async (_, content) => {
      expect(countsOf(await importFile(content))).toEqual({ ...noCounts, read: 2, imported: 2 });
    });

    test.each([
      ["UTF-8", csv],
      ["UTF-8 with its mark", `\ufeff${csv}`],
      ["Windows-1252", windows1252(csv)],
      ["Windows-1252, Windows line ends", windows1252(csv.replaceAll("\n", "\r\n"))],
      ["commas", csv.replaceAll(";", ",")],
      ["tabs", csv.replaceAll(";", "\t")],
    ])("CSV, %s", async (_, content) => {
      expect(countsOf(await importFile(content))).toEqual({ ...noCounts, read: 1, imported: 1 });
      expect(await only()).toMatchObject({
        source: "csv",
        title: "Employé polyvalent",
        companyName: "L'Épi d'or",
        insee: "25056",
        contract: "cdi",
        payMonthly: 190000,
      });
    });

    test("CSV without identifiers: a second import knows its rows", async () => {
      await importFile(csv);
      expect(countsOf(await importFile(csv))).toEqual({ ...noCounts, read: 1, unchanged: 1 });
      expect(countsOf(await importFile(csv.replace("1 900", "2 000")))).toEqual({
        ...noCounts,
        read: 1,
        updated: 1,
      });
    });

    test("CSV of other headers, with a mapping and a name for the source", async () => {
      const content = "Quoi;Chez;Où;Blabla\nJardinier;Ville de Dijon;Dijon;Tonte et plantations\n";
      const mapping = {
        columns: { titre: "Quoi", entreprise: "Chez", ville: "Où", description: "Blabla" },
        defaults: { contrat: "CDD" },
      };
      expect(countsOf(await importFile(content, { mapping, source: "Ville de Dijon" }))).toMatchObject({
        imported: 1,
      });
      expect(await only()).toMatchObject({ source: "ville-de-dijon", insee: "21231", contract: "cdd" });
    });

    test("with nothing in it", async () => {
      expect(await importFile('{"resultats": []}')).toEqual({ ...noCounts, rejected: [] });
      expect(await importFile(`${header}\n`)).toEqual({ ...noCounts, rejected: [] });
    });
  });

  describe("a damaged file", () => {
    test("JSON cut short: what is whole is imported, the rest is one row", async () => {
      const content = JSON.stringify({ resultats: [1, 2, 3].map((number) => aFranceTravailOffer(number)) });
      const report = await importFile(content.slice(0, -100));
      expect(countsOf(report)).toEqual({ ...noCounts, read: 3, imported: 2, rejected: 1 });
      expect(report.rejected).toEqual([{ row: 3, reason: expect.stringMatching(/s'arrête avant la fin/) }]);
    });

    test("CSV with a quotation mark never closed: its line is lost", async () => {
      const line = (number: number) => `Vendeur ${number};Magasin;Dijon;21000;CDI;;Accueil et caisse\n`;
      const report = await importFile(`${header}\n${line(1)}"${line(2)}${line(3)}${line(4)}`);
      expect(countsOf(report)).toEqual({ ...noCounts, read: 4, imported: 3, rejected: 1 });
      expect(report.rejected).toEqual([{ row: 2, reason: expect.stringMatching(/guillemet/) }]);
    });

    test("rows that can't be published are told one by one, with what to do", async () => {
      const report = await importFile(
        [
          header,
          ";Magasin;Dijon;21000;CDI;;Sans titre",
          "Vendeur;Magasin;Dijon;21000;;;Sans contrat",
          "Vendeur;Magasin;Dijon;21000;CDI;;",
          "Vendeur;Magasin;Dijon;21000;CDI;;Trop;de;colonnes",
          "Vendeur;Magasin;Dijon;21000;CDI;;Une offre entière",
        ].join("\n"),
      );
      expect(countsOf(report)).toEqual({ ...noCounts, read: 5, imported: 1, rejected: 4 });
      expect(report.rejected.map(({ row }) => row)).toEqual([1, 2, 3, 4]);
      expect(report.rejected.map(({ reason }) => reason).join("\n")).toMatch(
        /intitulé.*\n.*contrat.*\n.*description.*\n.*colonnes/,
      );
    });
  });

  describe("what can't be read at all is refused, and nothing is written", () => {
    test.each([
      ["empty", "", /vide/],
      ["a workbook", Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9), /CSV/],
      ["other columns", "couleur;taille\nrouge;3", /« couleur », « taille »/],
      ["a page", "<html></html>", /page web/],
    ])("%s", async (_, content, message) => {
      const result = await importOffers({ file: aFile(content) }, await importDeps(database));
      expect(result).toMatchObject({ ok: false, refusal: { code: "import-file" } });
      expect(result.ok ? "" : result.refusal.details?.message).toMatch(message);
      expect(await database.db.selectFrom("importRun").select("id").execute()).toEqual([]);
    });

    test.each(["board", "demo", "  ", "Board"])("the source %j", async (source) => {
      const result = await importOffers({ file: aFile(csv), source }, await importDeps(database));
      expect(result).toMatchObject({ ok: false, refusal: { code: "import-source" } });
    });
  });

  describe("real answers", () => {
    test("HTML in texts", async () => {
      const description =
        "<p>Vos missions&nbsp;:</p><ul><li>vendre</li><li>ranger</li></ul><script>alert(1)</script>";
      expect(await saved({ description, intitule: "Vendeur &amp; caisse" })).toMatchObject({
        title: "Vendeur & caisse",
        description: "Vos missions :\n\n- vendre\n- ranger",
      });
    });

    test.each([
      ["a department", "21 - Côte-d'Or", { label: "Côte-d'Or", department: "21" }],
      ["a region", "Bourgogne-Franche-Comté", { label: "Bourgogne-Franche-Comté", department: null }],
      ["France", "France", { label: "France", department: null }],
    ])("no commune, only %s", async (_, libelle, place) => {
      expect(await saved({ lieuTravail: { libelle } })).toMatchObject({
        place: { ...place, insee: null, latitude: null, longitude: null },
      });
    });

    test("no place at all", async () => {
      expect(await saved({ lieuTravail: {} })).toMatchObject({ place: { label: "France", insee: null } });
    });

    test.each([
      ["Combloux", "74 - COMBLOUX", "74083"],
      ["an arrondissement", "75 - PARIS 11E ARRONDISSEMENT", "75111"],
      ["Corsica", "2A - AJACCIO", "2A004"],
      ["overseas", "974 - SAINT DENIS", "97411"],
    ])("a place told by its label: %s", async (_, libelle, insee) => {
      expect(await saved({ lieuTravail: { libelle } })).toMatchObject({ place: { insee } });
    });

    test("swapped coordinates", async () => {
      const lieuTravail = { libelle: "21 - DIJON", commune: "21231", latitude: 5.04, longitude: 47.32 };
      expect(await saved({ lieuTravail })).toMatchObject({ place: { latitude: 47.32, longitude: 5.04 } });
    });

    test("coordinates of elsewhere", async () => {
      const lieuTravail = { libelle: "21 - DIJON", commune: "21231", latitude: 43.3, longitude: 5.4 };
      const place = (await saved({ lieuTravail }))?.place;
      expect(place?.latitude).toBeCloseTo(47.32, 0);
    });

    test.each([
      ["cut short", { libelle: "Annuel de" }, null],
      ["empty", {}, null],
      ["nonsense", { libelle: "Mensuel de 9999999 Euros" }, null],
      ["monthly told as annual", { libelle: "Annuel de 1 850 Euros" }, { min: 185000, period: "month" }],
      ["annual told as monthly", { libelle: "Mensuel de 45000 Euros" }, { min: 4500000, period: "year" }],
      ["inverted", { libelle: "Mensuel de 2400 Euros à 2000 Euros" }, { min: 200000, max: 240000 }],
    ])("pay %s", async (_, salaire, pay) => {
      const stored = await saved({ salaire });
      if (pay === null) expect(stored?.pay).toBeNull();
      else expect(stored?.pay).toMatchObject(pay);
    });

    test("a contact that is a sentence, tools as a text, no employer, an empty agency", async () => {
      const stored = await saved({
        contact: { courriel: "Pour postuler, utiliser le lien suivant : https://exemple.fr/postuler" },
        outilsBureautiques: "Tableur",
        entreprise: undefined,
        agence: {},
      });
      expect(stored).toMatchObject({
        contact: { kind: "link", value: "https://exemple.fr/postuler" },
        skills: ["Tableur"],
        companyName: null,
      });
    });

    test("no text, but a page to read and apply", async () => {
      expect((await saved({ description: "" }))?.description).toMatch(/lien ou le contact/);
    });

    test("alternance told by the nature of the contract", async () => {
      const changes = { typeContrat: "CDD", natureContrat: "Contrat apprentissage", alternance: true };
      expect(await saved(changes)).toMatchObject({ contract: "apprentissage" });
    });

    test("a shouted title, a date to come", async () => {
      const stored = await saved({
        intitule: "VENDEUR EN BOULANGERIE H/F",
        dateCreation: "2030-01-01T00:00:00Z",
      });
      expect(stored).toMatchObject({
        title: "Vendeur en boulangerie H/F",
        publishedAt: new Date("2026-11-23T12:00:00Z"),
      });
    });
  });

  test("dangerous contents are made harmless", async () => {
    await importFile(
      `${header};lien\n"=cmd|' /C calc'!A0";"@SUM(1)";Dijon;21000;CDI;;"<img src=x onerror=alert(1)>Accueil\u0000";javascript:alert(1)\n`,
    );
    const stored = await only();
    expect(stored).toMatchObject({
      title: "cmd|' /C calc'!A0",
      companyName: "SUM(1)",
      description: "Accueil",
    });
    expect(stored).toMatchObject({ sourceUrl: null, contactKind: "app" });
  });
});
