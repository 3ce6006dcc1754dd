import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, inject } from "vitest";
import type { Engine } from "../dialects/dialect.ts";
import { migrate } from "../migrate.ts";
import { openDatabase, type TremplinDatabase } from "../open.ts";
import { createDatabase, dropDatabase } from "./postgres-databases.ts";

/** Opens a new database of the engine with all its tables, put away after the last test of the file. */
export type OpenTestDatabase = () => Promise<TremplinDatabase>;

interface TestDialect {
  readonly engine: Engine;
  /** Makes a database and answers its address and how to put it away, once closed. */
  make(): Promise<{ url: string; remove: () => Promise<void> }>;
}

/** The engines that every database test runs on. */
export const testDialects: readonly TestDialect[] = [
  {
    engine: "sqlite",
    async make() {
      const folder = mkdtempSync(join(tmpdir(), "tremplin-db-"));
      return {
        url: `sqlite:${join(folder, "test.db")}`,
        remove: async () => rmSync(folder, { recursive: true, force: true }),
      };
    },
  },
  {
    engine: "postgresql",
    async make() {
      const template = inject("postgresTemplate");
      const server = new URL(template);
      server.pathname = "/postgres";
      const url = await createDatabase(server.href, template);
      return { url, remove: () => dropDatabase(url) };
    },
  },
];

/** What an engine cannot do, by the full name of the test that is passed over. Empty is the rule. */
export const unsupported: readonly { engine: Engine; test: string; why: string }[] = [];

/**
 * Defines the same tests for each engine. Every call of `open` gives another database, so a file
 * that can share one opens it in `beforeAll`. Vitest needs `@tremplin/database/testing/postgres` as
 * its `globalSetup`.
 */
export function eachDialect(define: (engine: Engine, open: OpenTestDatabase) => void): void {
  for (const { engine, make } of testDialects) {
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
        const { url, remove } = await make();
        const database = await openDatabase({ url });
        opened.push(async () => {
          await database.close();
          await remove();
        });
        await migrate(database);
        return database;
      });
    });
  }
}
