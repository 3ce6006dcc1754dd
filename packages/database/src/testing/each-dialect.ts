import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, inject } from "vitest";
import type { Engine } from "../dialects/dialect.ts";
import { openDatabase, type TremplinDatabase } from "../open.ts";
import { createDatabase, dropDatabase } from "./postgres-databases.ts";
import type {} from "./postgres-setup.ts";

/** Opens a new database of the engine with all its tables, put away after the last test of the file. */
export type OpenTestDatabase = () => Promise<TremplinDatabase>;

/** A database of a test, by its address; to remove once every connection to it is closed. */
export interface TestDatabase {
  readonly url: string;
  remove(): Promise<void>;
}

export interface TestDialect {
  readonly engine: Engine;
  makeEmpty(): Promise<TestDatabase>;
  /** Makes a database with all tables. */
  makeMigrated(): Promise<TestDatabase>;
}

/** The engines that every database test runs on. */
export const testDialects: readonly TestDialect[] = [
  {
    engine: "sqlite",
    makeEmpty: () => fileLike(null),
    makeMigrated: () => fileLike(inject("sqliteTemplate")),
  },
  {
    engine: "postgresql",
    makeEmpty: () => databaseLike(null),
    makeMigrated: () => databaseLike(inject("postgresTemplate")),
  },
];

async function fileLike(template: string | null): Promise<TestDatabase> {
  const folder = mkdtempSync(join(inject("sqliteFolder"), "db-"));
  const file = join(folder, "test.db");
  if (template) copyFileSync(template, file);
  return { url: `sqlite:${file}`, remove: async () => rmSync(folder, { recursive: true, force: true }) };
}

async function databaseLike(template: string | null): Promise<TestDatabase> {
  const server = new URL(inject("postgresTemplate"));
  server.pathname = "/postgres";
  const url = await createDatabase(server.href, template);
  return { url, remove: () => dropDatabase(url) };
}

/** What an engine cannot do, by the full name of the test that is passed over. Empty is the rule. */
export const unsupported: readonly { engine: Engine; test: string; why: string }[] = [];

/**
 * Defines the same tests for each engine. Every call of `open` gives another database, so a file
 * that can share one opens it in `beforeAll`. Vitest needs `@tremplin/database/testing/postgres` as
 * its `globalSetup`.
 */
export function eachDialect(define: (engine: Engine, open: OpenTestDatabase) => void): void {
  for (const { engine, makeMigrated } of testDialects) {
    describe(engine, () => {
      const opened: (() => Promise<void>)[] = [];

      afterAll(async () => {
        await Promise.all(opened.map((putAway) => putAway()));
      });

      beforeEach(({ skip, task }) => {
        const known = unsupported.find((entry) => entry.engine === engine && entry.test === task.name);
        if (known) skip(known.why);
      });

      define(engine, async () => {
        const { url, remove } = await makeMigrated();
        const database = await openDatabase({ url });
        opened.push(async () => {
          await database.close();
          await remove();
        });
        return database;
      });
    });
  }
}
