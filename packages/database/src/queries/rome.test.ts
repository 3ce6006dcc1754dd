import { expect, test } from "vitest";
import { eachDialect } from "../testing/index.ts";
import { dataVersion } from "./data-version.ts";
import { romesOfTitle, saveRome } from "./rome.ts";
import { romeLabelOf } from "./rome-labels.ts";

const jobs = [
  { code: "D1102", label: "Boulangerie - viennoiserie" },
  { code: "D1106", label: "Vente en alimentation" },
  { code: "G1602", label: "Personnel de cuisine" },
];
const titles = [
  { id: "1", code: "D1102", label: "Boulanger / Boulangère" },
  { id: "2", code: "D1102", label: "Mitron / Mitronne" },
  { id: "3", code: "D1106", label: "Vendeur / Vendeuse en boulangerie-pâtisserie" },
  { id: "4", code: "G1602", label: "Chef de partie" },
  { id: "5", code: "Z9999", label: "Titre sans métier" },
];

eachDialect((_engine, open) => {
  test("jobs and titles are kept once, and change with their words", async () => {
    const database = await open();
    expect(await saveRome(database, { jobs, titles })).toEqual({
      jobs: { added: 3, changed: 0 },
      titles: { added: 5, changed: 0 },
    });
    const before = await dataVersion(database.db);
    const none = { added: 0, changed: 0 };
    expect(await saveRome(database, { jobs, titles })).toEqual({ jobs: none, titles: none });
    expect(await dataVersion(database.db)).toBe(before);
    const renamed = [{ code: "D1102", label: "Boulangerie" }];
    expect(await saveRome(database, { jobs: renamed, titles: [] })).toMatchObject({ jobs: { changed: 1 } });
    expect(await romeLabelOf(database.db, "D1102")).toBe("Boulangerie");
  });

  test("more than fit one statement are kept", async () => {
    const database = await open();
    const many = Array.from({ length: 1_234 }, (_, number) => ({
      id: String(number),
      code: "D1102",
      label: `Titre ${number}`,
    }));
    expect(await saveRome(database, { jobs: [], titles: many })).toMatchObject({ titles: { added: 1_234 } });
  });

  test("an exact title is found among many that have its words", async () => {
    const database = await open();
    const others = Array.from({ length: 700 }, (_, number) => ({
      id: String(10_000 + number),
      code: "K2204",
      label: number < 350 ? `Agent de piste ${number}` : `Agent de service de nuit ${number}`,
    }));
    const exact = { id: "99999", code: "K1302", label: "Agent de service" };
    await saveRome(database, { jobs: [], titles: [...others, exact] });
    expect((await romesOfTitle(database.db, "Agent de service", 4))[0]).toEqual({
      code: "K1302",
      label: "Agent de service",
    });
  });

  test("a title names the jobs whose titles have its words", async () => {
    const database = await open();
    expect(await romesOfTitle(database.db, "Boulanger", 4)).toEqual([]);
    await saveRome(database, { jobs, titles });
    const codes = async (title: string) =>
      (await romesOfTitle(database.db, title, 4)).map(({ code }) => code);
    expect(await romesOfTitle(database.db, "Mitron (H/F)", 4)).toEqual([jobs[0]]);
    expect((await codes("BOULANGERE"))[0]).toBe("D1102");
    expect((await codes("Vendeuse en boulangerie"))[0]).toBe("D1106");
    expect(await codes("chef")).toEqual(["G1602"]);
    expect(await codes("hef")).toEqual([]);
    expect(await codes("de la (H/F)")).toEqual([]);
    expect(await codes("100 %_%")).toEqual([]);
    expect(await romesOfTitle(database.db, "titre", 4)).toEqual([
      { code: "Z9999", label: "Titre sans métier" },
    ]);
  });
});
