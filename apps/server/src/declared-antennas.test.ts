import { antennas, saveAntennaPage } from "@tremplin/database";
import { antennaExample, eachDialect } from "@tremplin/database/testing";
import type { DeclaredAntenna, Instance } from "@tremplin/instance";
import { expect, test } from "vitest";
import { declareAntennas } from "./declared-antennas.ts";
import { testBoard } from "./testing/board.ts";

const paca: DeclaredAntenna = {
  slug: "paca",
  name: "Provence",
  regions: [],
  departments: ["05"],
  groups: [],
  communes: [],
  intro: "Le soleil.",
};

const declaring =
  (...declared: readonly DeclaredAntenna[]) =>
  (instance: Instance): Instance => {
    const { config } = instance;
    const features = { ...config.features, antennas: true };
    return { ...instance, config: { ...config, features, antennas: [...declared] } };
  };

eachDialect((_engine, open) => {
  async function board(...first: readonly DeclaredAntenna[]) {
    const database = await open();
    const { services } = await testBoard(database, { offers: [], change: declaring(...first) });
    let made = 0;
    const declare = (...declared: readonly DeclaredAntenna[]) =>
      declareAntennas({
        ...services,
        instance: declaring(...declared)(services.instance),
        newId: () => `a${made++}`,
        mainHost: "emploi.exemple.fr",
      });
    const all = async () =>
      (await antennas(database.db)).map(({ slug, name, isDeclared, openedAt }) => {
        return [slug, name, isDeclared, openedAt !== null];
      });
    return { database, declare, all };
  }

  test("what the folder declares is made and open, brought up to date, and made once", async () => {
    const { declare, all } = await board();
    await declare(paca);
    await declare(paca);
    expect(await all()).toEqual([["paca", "Provence", true, true]]);
    await declare({ ...paca, name: "Provence-Alpes" });
    expect(await all()).toEqual([["paca", "Provence-Alpes", true, true]]);
  });

  test("one that is declared no longer stays, and is the administration's again", async () => {
    const { declare, all } = await board();
    await declare(paca);
    await declare();
    expect(await all()).toEqual([["paca", "Provence", false, true]]);
  });

  test("it takes over what has its address, and keeps who moderates", async () => {
    const { database, declare, all } = await board();
    await saveAntennaPage(database, antennaExample({ id: "old", slug: "paca", name: "Avant" }));
    await declare(paca);
    expect(await all()).toEqual([["paca", "Provence", true, true]]);
    expect((await antennas(database.db))[0]?.id).toBe("old");
  });

  test.each<[string, Partial<DeclaredAntenna>]>([
    ["a page of the board's", { slug: "offres" }],
    ["the board's own host", { host: "emploi.exemple.fr" }],
    ["a department that is none", { departments: ["20"] }],
    ["a picture that is not there", { picture: "theme/absente.webp" }],
  ])("%s stops the start, and nothing is kept", async (_what, change) => {
    const { declare, all } = await board();
    await expect(declare(paca, { ...paca, slug: "autre", ...change })).rejects.toThrow(
      change.slug ?? "autre",
    );
    expect(await all()).toEqual([]);
  });
});
