import { afterEach, describe, expect, test } from "vitest";
import { openSqlite } from "./dialects/sqlite.ts";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations/index.ts";
import { openDatabase } from "./open.ts";
import { type TestDatabase, testDialects } from "./testing/index.ts";
import { startProgram } from "./testing/start-program.ts";

const { dialect, close } = openSqlite(":memory:");
const migrationNames = Object.keys(migrations(dialect));
await close();
/** In the order of their numbers, which is the order in which they build on each other. */
const names = migrationNames.toSorted();

test("migrations stand in the order of their numbers", () => {
  expect(migrationNames).toEqual(names);
  expect(new Set(names.map((name) => name.slice(0, 4))).size).toBe(names.length);
});

describe.each(testDialects)("$engine", ({ makeEmpty }) => {
  const made: TestDatabase[] = [];

  async function make(): Promise<TestDatabase> {
    const database = await makeEmpty();
    made.push(database);
    return database;
  }

  afterEach(async () => {
    await Promise.all(made.splice(0).map(({ remove }) => remove()));
  });

  test("makes the tables once", async () => {
    const database = await openDatabase(await make());
    expect(await migrate(database)).toEqual(names);
    expect(await migrate(database)).toEqual([]);
    expect(await database.db.selectFrom("offer").selectAll().execute()).toEqual([]);
    await database.close();
  });

  test("two processes that migrate at once do it once", async () => {
    const { url } = await make();
    const work = "return tremplin.migrate(database);";
    const processes = await Promise.all([startProgram(url, work), startProgram(url, work)]);
    const answers = await Promise.all(processes.map((process) => process.run()));
    expect(answers.toSorted()).toEqual([[], names]);
  });

  test("a migration that fails leaves no table behind", async () => {
    const database = await openDatabase(await make());
    await database.db.schema.createTable("outbox").addColumn("id", "text").execute();
    await expect(migrate(database)).rejects.toThrow(/outbox/);
    const tables = await database.db.introspection.getTables();
    expect(tables.map(({ name }) => name)).toEqual(["outbox"]);
    await database.close();
  });
});
