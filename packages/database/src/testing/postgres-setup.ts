import type { TestProject } from "vitest/node";
import { migrate } from "../migrate.ts";
import { openDatabase } from "../open.ts";
import { startCluster } from "./cluster.ts";
import { createDatabase, dropDatabase } from "./postgres-databases.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of a migrated database to copy, one copy for each test that asks for it. */
    postgresTemplate: string;
  }
}

/**
 * Vitest's `globalSetup` of every package with database tests: brings up a PostgreSQL, or takes the
 * server of `TEST_DATABASE_URL`, makes the database that tests copy, and puts all away at the end.
 */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const cluster = given ? null : await startCluster();
  const server = cluster?.urlOf("postgres") ?? String(given);
  try {
    const template = await createDatabase(server);
    const database = await openDatabase({ url: template });
    await migrate(database).finally(() => database.close());
    provide("postgresTemplate", template);
    return async () => {
      if (!cluster) await dropDatabase(template);
      await cluster?.stop();
    };
  } catch (error) {
    await cluster?.stop();
    throw error;
  }
}
