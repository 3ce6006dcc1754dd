import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, expect, test, vi } from "vitest";
import { binaries, startCluster } from "./cluster.ts";

const folders: string[] = [];

afterEach(() => {
  vi.unstubAllEnvs();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder that only its owner may enter. */
function privateFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "tremplin-test-"));
  folders.push(folder);
  return folder;
}

async function ask<Row extends pg.QueryResultRow>(url: string, query: string): Promise<Row | undefined> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Row>(query);
  await client.end();
  return rows[0];
}

const asOwner = "select pg_backend_pid() as pid, current_setting('data_directory') as data";

test("a cluster answers on its socket, and nothing of it is left once stopped", async () => {
  const cluster = await startCluster();
  const told = await ask<{ data: string }>(cluster.urlOf("postgres"), asOwner);
  const folder = join(String(told?.data), "..");
  expect(existsSync(join(folder, ".s.PGSQL.5432"))).toBe(true);
  const listening = await ask(cluster.urlOf("postgres"), "show listen_addresses");
  expect(listening).toEqual({ listen_addresses: "" });
  cluster.stop();
  expect(existsSync(folder)).toBe(false);
  await expect(ask(cluster.urlOf("postgres"), "select 1")).rejects.toThrow();
});

test("programs in a folder closed to other users are run all the same", async () => {
  const folder = join(privateFolder(), "native");
  cpSync(join(binaries(), ".."), folder, { recursive: true, verbatimSymlinks: true });
  vi.stubEnv("PG_BIN", join(folder, "bin"));
  const cluster = await startCluster();
  expect(await ask(cluster.urlOf("postgres"), "select 1 as one")).toEqual({ one: 1 });
  cluster.stop();
});

test("a start that fails says why and leaves no folder", async () => {
  vi.stubEnv("PG_BIN", "/nowhere");
  const parent = privateFolder();
  await expect(startCluster(parent)).rejects.toThrow("/nowhere/postgres");
  expect(readdirSync(parent)).toEqual([]);
});
