import { isMinor } from "@tremplin/core/candidate";
import {
  accountsByEmail,
  consentOf,
  createUser,
  giveRole,
  portfolioOf,
  profileOf,
  unattached,
} from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { expect, test } from "vitest";
import { seedDemoAdvising } from "./demo-advising.ts";
import { boardNow, testBoard } from "./testing/board.ts";

const young = Array.from({ length: 25 }, (_, rank) => `jeune-${String(rank).padStart(2, "0")}`);
const at = { now: boardNow, timeZone: "Europe/Paris" };

eachDialect((_engine, open) => {
  test("a demo's young people are accompanied, but some; three are minors, one with the consent", async () => {
    const database = await open();
    const { services } = await testBoard(database, { offers: [] });
    const { instance, communes, now } = services;
    for (const id of ["anne", "bilal", ...young]) {
      await createUser(database, { id, name: id, email: `${id}@demo.example`, isDemo: true }, boardNow);
      await giveRole(database, id, young.includes(id) ? "candidate" : "advisor", boardNow);
    }
    for (const _ of [1, 2]) await seedDemoAdvising({ database, instance, communes, now });

    const waiting = await unattached(database);
    expect(waiting.map(({ id }) => id)).toEqual(["jeune-07", "jeune-15", "jeune-23"]);
    const scope = { advisorIds: ["anne", "bilal"] };
    const [current, archived] = [
      await portfolioOf(database, { ...scope, isArchived: false }, at),
      await portfolioOf(database, { ...scope, isArchived: true }, at),
    ];
    expect(current.length + archived.length + waiting.length).toBe(young.length);
    expect(archived.length).toBeGreaterThan(1);
    const minors: string[] = [];
    for (const id of young) {
      const { birthDate } = await profileOf(database.db, id);
      if (isMinor(birthDate, at.now, at.timeZone)) minors.push(id);
    }
    expect(minors).toEqual(["jeune-08", "jeune-09", "jeune-10"]);
    const consents = await Promise.all(minors.map((id) => consentOf(database.db, id)));
    expect(consents.filter(Boolean)).toHaveLength(1);
    const accounts = await accountsByEmail(
      database.db,
      minors.map((id) => `${id}@demo.example`),
    );
    expect([...accounts.values()].every(({ advisorId }) => advisorId !== null)).toBe(true);
  });
});
