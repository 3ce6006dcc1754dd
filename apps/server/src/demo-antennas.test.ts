import { antennas, demoUsers, saveAntennaPage } from "@tremplin/database";
import { antennaExample, eachDialect } from "@tremplin/database/testing";
import type { Instance } from "@tremplin/instance";
import { expect, test } from "vitest";
import { seedDemoAntennas } from "./demo-antennas.ts";
import { boardNow, testBoard } from "./testing/board.ts";

function withAntennas(instance: Instance): Instance {
  const { config } = instance;
  return { ...instance, config: { ...config, features: { ...config.features, antennas: true } } };
}

eachDialect((_engine, open) => {
  test("each open antenna of a demo gets somebody who moderates it alone, once", async () => {
    const database = await open();
    const { services } = await testBoard(database, { offers: [], change: withAntennas });
    const { instance, now } = services;
    const known = (await antennas(database.db)).length;
    for (const slug of ["alpes", "pyrenees"]) {
      await saveAntennaPage(database, antennaExample({ id: slug, slug, name: slug, openedAt: boardNow }));
    }
    await saveAntennaPage(
      database,
      antennaExample({ id: "jura", slug: "jura", name: "Jura", openedAt: null }),
    );
    expect((await antennas(database.db)).length).toBe(known + 3);
    for (const _ of [1, 2]) await seedDemoAntennas({ database, instance, now });
    const people = await demoUsers(database.db);
    const moderators = people.filter(({ antenna }) => antenna !== null);
    expect(moderators.map(({ antenna }) => antenna).toSorted()).toEqual(["alpes", "pyrenees"]);
    expect(moderators.every(({ roles, company }) => roles.length === 0 && company === null)).toBe(true);
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
  });
});
