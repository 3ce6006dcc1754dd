import { createUser, directoryMembers, invoicesIssued, saveCompanies, setMember } from "@tremplin/database";
import { companyExample, eachDialect } from "@tremplin/database/testing";
import type { Instance } from "@tremplin/instance";
import { expect, test } from "vitest";
import { seedDemoMemberships } from "./demo-memberships.ts";
import { boardNow, testBoard } from "./testing/board.ts";

function withMembership(instance: Instance): Instance {
  const { config } = instance;
  const membership: Instance["config"]["membership"] = {
    tiers: [{ label: "Toutes", upTo: null, fee: 600 }],
    graceDays: 30,
    reminderDays: [30, 7],
    paymentDays: 30,
    payment: { iban: "FR7630006000011234567890189", bic: "AGRIFRPP", holder: "Les Cimes" },
    vat: { rate: 0, note: "TVA non applicable, article 293 B du CGI" },
    invoicePrefix: "ADH",
  };
  return {
    ...instance,
    config: { ...config, features: { ...config.features, membership: true }, membership },
  };
}

eachDialect((_engine, open) => {
  test("a demo has memberships in every state, with invoices in the order of their days, made once", async () => {
    const database = await open();
    const { services } = await testBoard(database, { offers: [], change: withMembership });
    const companies = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => companyExample(number));
    await saveCompanies(database, companies);
    for (const [rank, { id }] of companies.entries()) {
      const user = { id: `u${rank}`, name: `U${rank}`, email: `u${rank}@demo.example`, isDemo: true };
      await createUser(database, user, boardNow);
      await setMember(database, id, `u${rank}`, "recruiter-admin", boardNow);
    }
    const { instance, communes, now } = services;
    for (const _ of [1, 2]) await seedDemoMemberships({ database, instance, communes, now });
    const rows = await database.db.selectFrom("membership").select("state").execute();
    expect(rows.map(({ state }) => state).toSorted()).toEqual([
      "accepted",
      "active",
      "active",
      "active",
      "active",
      "applied",
      "grace",
      "lapsed",
      "refused",
    ]);
    expect(await directoryMembers(database.db)).toHaveLength(5);
    const issued = await invoicesIssued(database.db, { from: "2000-01-01", until: "2100-01-01" });
    const days = issued.map(({ issuedOn }) => issuedOn);
    expect(days).toEqual(days.toSorted());
    expect(issued.filter(({ settledAt }) => settledAt === null).length).toBeGreaterThan(2);
  });

  test("a demo without membership is left alone", async () => {
    const database = await open();
    const { services } = await testBoard(database);
    await seedDemoMemberships({ ...services, database });
    expect(await database.db.selectFrom("membership").select("id").execute()).toEqual([]);
  });
});
