import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test, vi } from "vitest";
import { projectRoot } from "../project.ts";

// Each command makes a board of its own first, with the offers of its demo.
vi.setConfig({ testTimeout: 240_000 });

/** Runs the command as a person would, with data of its own. */
async function tremplin(...args: readonly string[]) {
  const dataDir = await mkdtemp(join(tmpdir(), "places-"));
  onTestFinished(() => rm(dataDir, { recursive: true }));
  const env = {
    ...process.env,
    TREMPLIN_DATA_DIR: dataDir,
    INSTANCE_DIR: join(projectRoot, "templates/mission-locale"),
    DATABASE_URL: "",
  };
  const main = join(projectRoot, "packages/cli/src/main.ts");
  return promisify(execFile)(process.execPath, [main, "places", "refresh", ...args], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      stdout,
      stderr,
    }),
  );
}

async function apiGeo(status: number): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify([{ code: "21231", centre: { type: "Point", coordinates: [5.03, 47.33] } }]));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test("keeps the centres and says so", async () => {
  const result = await tremplin("--departement", "21", "--service", await apiGeo(200));
  expect(result.stdout).toContain("1 commune a maintenant sa position officielle.");
  expect(result.code).toBe(0);
});

test("fails with what is missing, as JSON for a program", async () => {
  const result = await tremplin("--departement", "21", "--service", await apiGeo(404), "--json");
  expect(JSON.parse(result.stdout)).toEqual({
    saved: 0,
    failed: [{ department: "21", reason: expect.stringContaining("HTTP 404") }],
    skipped: [],
  });
  expect(result.code).toBe(1);
});

test("refuses an unknown department before asking anything", async () => {
  const result = await tremplin("--departement", "21,999");
  expect(result.stderr).toContain("Département inconnu : 999.");
  expect(result.code).toBe(1);
});
