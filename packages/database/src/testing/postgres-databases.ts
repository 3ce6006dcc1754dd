import { randomBytes } from "node:crypto";
import pg from "pg";

/** Makes a database of a new name on the server of this address, a copy of the template if there is one. */
export async function createDatabase(server: string, template: string | null = null): Promise<string> {
  const name = `tremplin_test_${randomBytes(8).toString("hex")}`;
  const from = template ? ` template "${nameIn(template)}"` : "";
  await run(server, `create database "${name}"${from}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Drops the database of this address, whoever is still connected. */
export async function dropDatabase(url: string): Promise<void> {
  const server = new URL(url);
  server.pathname = "/postgres";
  await run(server.href, `drop database if exists "${nameIn(url)}" with (force)`);
}

function nameIn(url: string): string {
  return new URL(url).pathname.slice(1);
}

async function run(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
