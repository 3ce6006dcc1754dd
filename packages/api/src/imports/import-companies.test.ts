import { offersByReference, saveCompanies, saveStanding, type TremplinDatabase } from "@tremplin/database";
import { companyExample, eachDialect } from "@tremplin/database/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { aFranceTravailOffer, countsOf, importDeps, runImport } from "./testing.ts";

eachDialect((_engine, open) => {
  let database: TremplinDatabase;

  beforeEach(async () => {
    database = await open();
  });

  const offer = async (reference: string) =>
    (await offersByReference(database.db, "france-travail", [reference])).get(reference);

  describe("companies", () => {
    const companies = () => database.db.selectFrom("company").selectAll().orderBy("createdAt").execute();

    test("are made once for all their offers in a commune", async () => {
      const epi = (number: number, nom: string) => aFranceTravailOffer(number, { entreprise: { nom } });
      await runImport(await importDeps(database), [epi(1, "L'Épi d'Or"), epi(2, "SARL L'EPI D'OR")]);
      await runImport(await importDeps(database), [epi(3, "L’Epi d’or (S.A.R.L.)")]);
      const [company, ...others] = await companies();
      expect(others).toEqual([]);
      expect(company).toMatchObject({ slug: "l-epi-d-or", insee: "21231", placeLabel: "Dijon" });
      expect((await offer("1900003"))?.companyId).toBe(company?.id);
    });

    test("of one name in two communes are two", async () => {
      const elsewhere = { libelle: "25 - BESANCON", commune: "25056", codePostal: "25000" };
      await runImport(await importDeps(database), [
        aFranceTravailOffer(1),
        aFranceTravailOffer(2, { entreprise: { nom: "Magasin 1" }, lieuTravail: elsewhere }),
      ]);
      expect((await companies()).map(({ slug }) => slug).toSorted()).toEqual([
        "magasin-1",
        "magasin-1-besancon",
      ]);
    });

    test("are known by their SIRET, and learn what they lacked", async () => {
      await saveCompanies(database, [
        companyExample(1, { name: "Ancien nom", siret: "73282932000074", website: null }),
      ]);
      const csv =
        "titre;entreprise;siret;site web;ville;contrat;description\nVendeur;Nouveau nom;732 829 320 00074;https://exemple.fr;Dijon;CDI;Du conseil";
      await runImport(await importDeps(database), csv);
      expect(await companies()).toMatchObject([{ name: "Ancien nom", website: "https://exemple.fr/" }]);
    });

    test("that are suspended have nothing published", async () => {
      await runImport(await importDeps(database), [aFranceTravailOffer(1)]);
      const [company] = await companies();
      await saveStanding(database, company?.id ?? "", "suspended");
      const again = aFranceTravailOffer(2, { entreprise: { nom: "Magasin 1" } });
      const report = await runImport(await importDeps(database), [again]);
      expect(countsOf(report)).toMatchObject({ imported: 0, rejected: 1 });
      expect(await offer("1900002")).toBeUndefined();
    });

    test("stay hidden when confidential", async () => {
      await runImport(await importDeps(database), [aFranceTravailOffer(1, { entreprise: {} })]);
      expect(await companies()).toEqual([]);
      expect(await offer("1900001")).toMatchObject({ companyId: null, companyName: null });
    });
  });
});
