import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test, vi } from "vitest";
import { projectRoot } from "../project.ts";

// The command opens a board of its own first.
vi.setConfig({ testTimeout: 240_000 });

test("without a page on the site it says so, and writes nothing", async () => {
  const folder = await mkdtemp(join(tmpdir(), "content-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const instance = join(folder, "instance");
  await cp(join(projectRoot, "templates/mission-locale"), instance, { recursive: true });
  const settings = join(instance, "instance.json");
  const config = JSON.parse(await readFile(settings, "utf8")) as Record<string, unknown>;
  await writeFile(settings, JSON.stringify({ ...config, demoOffers: undefined }));
  const env = {
    ...process.env,
    TREMPLIN_DATA_DIR: join(folder, "data"),
    INSTANCE_DIR: instance,
    DATABASE_URL: "",
  };
  const main = join(projectRoot, "packages/cli/src/main.ts");
  const run = (...args: readonly string[]) =>
    promisify(execFile)(process.execPath, [main, "content", "export", ...args], { env });
  expect((await run()).stdout).toContain("Aucune page");
  expect(JSON.parse((await run("--json")).stdout)).toEqual({ into: instance, files: [] });
});
