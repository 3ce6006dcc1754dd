import {
  claimsOf,
  companyProfile,
  createUser,
  saveCompanies,
  setMember,
  waitingClaims,
} from "@tremplin/database";
import { companyExample, eachDialect } from "@tremplin/database/testing";
import { expect, test } from "vitest";
import { seedDemoCompanies } from "./demo-companies.ts";
import { boardNow, testBoard } from "./testing/board.ts";

eachDialect((_engine, open) => {
  test("a demo has companies that take applications and claims that wait, made once", async () => {
    const database = await open();
    const { services } = await testBoard(database, { offers: [] });
    const companies = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => companyExample(number));
    await saveCompanies(database, companies);
    for (const [rank, { id }] of companies.entries()) {
      await createUser(
        database,
        { id: `u${rank}`, name: `U${rank}`, email: `u${rank}@demo.example`, isDemo: true },
        boardNow,
      );
      await setMember(database, id, `u${rank}`, "recruiter-admin", boardNow);
    }
    const { instance, now } = services;
    for (const _ of [1, 2]) await seedDemoCompanies({ database, instance, now });
    expect(await waitingClaims(database.db)).toHaveLength(3);
    expect(await claimsOf(database.db, "u7")).toMatchObject([{ companyId: companies[1]?.id }]);
    const until = (await companyProfile(database.db, companies[0]?.id ?? ""))?.spontaneousUntil ?? "";
    expect(until > boardNow.toISOString()).toBe(true);
    expect(await companyProfile(database.db, companies[1]?.id ?? "")).toBeNull();
  });

  test("a board that is no demo is left alone", async () => {
    const database = await open();
    const { services } = await testBoard(database);
    const { instance, now } = services;
    const real = { ...instance, config: { ...instance.config, demoOffers: null } };
    await seedDemoCompanies({ database, instance: real, now });
    expect(await waitingClaims(database.db)).toEqual([]);
  });
});
