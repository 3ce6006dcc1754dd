import { spawnSync } from "node:child_process";
import { cp, realpath } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { aFolder, standIns } from "./testing.ts";

const SCRIPTS = fileURLToPath(new URL("..", import.meta.url));
const PNPM = `[ "$1" = --version ] && echo 12.0.0 && exit
echo "pnpm says something" && mkdir -p node_modules && : > node_modules/.modules.yaml`;
const CLI = `console.log(JSON.stringify({ cwd: process.cwd(), args: process.argv.slice(2) }));
process.exitCode = process.argv.includes("--fail") ? 4 : 0;`;

/** A checkout with the real scripts and a command line that tells how it was called. */
async function aCheckout() {
  const root = await aFolder({
    "package.json": '{ "type": "module" }',
    "pnpm-lock.yaml": "",
    "pnpm-workspace.yaml": "",
    "packages/cli/src/main.ts": CLI,
  });
  for (const part of ["run.mjs", "bootstrap"]) {
    await cp(join(SCRIPTS, part), join(root, "scripts", part), { recursive: true });
  }
  const bin = await aFolder();
  await standIns(bin, { pnpm: PNPM });
  return (args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
    const run = [join(root, "scripts/run.mjs"), ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, run, {
      encoding: "utf8",
      env: { PATH: `${bin}:/usr/bin:/bin`, ...env },
    });
    return { status, stdout, stderr };
  };
}

describe("a task", () => {
  test("writes nothing of its own on standard output, even while it installs", async () => {
    const run = await aCheckout();
    const { status, stdout, stderr } = run(["tremplin", "import", "offres.csv", "--json"]);
    expect(JSON.parse(stdout).args).toEqual(["import", "offres.csv", "--json"]);
    expect(stderr).toContain("pnpm says something");
    expect(stderr).toContain("✓ Installation des dépendances");
    expect(status).toBe(0);
  });

  test("is silent when there is nothing to prepare", async () => {
    const run = await aCheckout();
    run(["tremplin"]);
    expect(run(["tremplin"]).stderr).toBe("");
  });

  test("finds files from where the command was typed", async () => {
    const run = await aCheckout();
    const folder = await realpath(await aFolder());
    expect(JSON.parse(run(["tremplin"], { INIT_CWD: folder }).stdout).cwd).toBe(folder);
  });

  test("passes the exit code on", async () => {
    const run = await aCheckout();
    expect(run(["tremplin", "--fail"]).status).toBe(4);
  });

  test.each([[["nope"]], [[]]])("an unknown one lists those there are: %j", async (args) => {
    const run = await aCheckout();
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(
      "Les tâches : start, dev, build, check, test, bench, lighthouse, screenshots, tremplin.",
    );
  });
});
