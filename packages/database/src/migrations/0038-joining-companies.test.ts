import { emptyProfile } from "@tremplin/core/employer";
import { Migrator } from "kysely/migration";
import { afterEach, describe, expect, test } from "vitest";
import { openDatabase } from "../open.ts";
import { saveCompanies } from "../queries/employer.ts";
import { companyProfile, saveCompanyProfile } from "../queries/employer-profile.ts";
import { companyExample, type TestDatabase, testDialects } from "../testing/index.ts";
import { migrations } from "./index.ts";

const now = new Date("2026-12-01T08:00:00Z");
const bakery = companyExample(1, { name: "Le Fournil", website: "https://fournil.fr" });

describe.each(testDialects)("$engine", ({ makeEmpty }) => {
  const made: TestDatabase[] = [];

  afterEach(async () => {
    await Promise.all(made.splice(0).map(({ remove }) => remove()));
  });

  test("a domain that nobody has confirmed opens no door any more", { timeout: 240_000 }, async () => {
    const file = await makeEmpty();
    made.push(file);
    const database = await openDatabase(file);
    const { db, dialect } = database;
    const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations(dialect) } });
    await migrator.migrateTo("0036-antenna-territories");
    await saveCompanies(database, [bakery]);
    const profile = { ...emptyProfile(bakery.id, now), phone: "03 80 00 00 00" };
    await saveCompanyProfile(database, { ...profile, emailDomain: "ukr.net" });
    await migrator.migrateToLatest();
    expect(await companyProfile(db, bakery.id)).toEqual(profile);
    await database.close();
  });
});
