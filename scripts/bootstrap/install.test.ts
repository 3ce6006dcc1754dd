import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { installWhenNeeded } from "./install.mjs";
import { aFolder, callsOf, standIns } from "./testing.ts";

const INSTALLS = "/bin/mkdir -p node_modules && : > node_modules/.modules.yaml";

beforeEach(() => {
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  return () => vi.restoreAllMocks();
});

/** A checkout and a pnpm that runs `script`; `install` runs ours there, `calls` tells how often pnpm ran. */
async function aCheckout(script = INSTALLS) {
  const root = await aFolder({ "pnpm-lock.yaml": "a: 1", "pnpm-workspace.yaml": "packages: []" });
  const bin = await aFolder();
  await standIns(bin, { pnpm: script });
  return {
    root,
    bin,
    install: () => installWhenNeeded(root, { PATH: bin }),
    calls: async () => (await callsOf(bin)).length,
  };
}

describe("installWhenNeeded", () => {
  test("installs from the lockfile, once", async () => {
    const { install, bin } = await aCheckout();
    await install();
    await install();
    expect(await callsOf(bin)).toEqual(["pnpm install --frozen-lockfile"]);
  });

  test.each(["pnpm-lock.yaml", "pnpm-workspace.yaml"])(
    "installs again after a change of %s",
    async (name) => {
      const { root, install, calls } = await aCheckout();
      await install();
      await writeFile(join(root, name), "b: 2");
      await install();
      expect(await calls()).toBe(2);
    },
  );

  test("installs again when the last time was cut short", async () => {
    const { install, calls, bin } = await aCheckout(`${INSTALLS}; exit 3`);
    await expect(install()).rejects.toMatchObject({ exitCode: 3 });
    await standIns(bin, { pnpm: INSTALLS });
    await install();
    await install();
    expect(await calls()).toBe(2);
  });
});
