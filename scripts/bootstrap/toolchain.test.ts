import { rm } from "node:fs/promises";
import { dirname } from "node:path";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { aFolder, callsOf, standIns } from "./testing.ts";
import { findToolchain, isAtLeast } from "./toolchain.mjs";

/** As npx answers: the Node it brought (here, this one) and a PATH that begins with its own folder. */
const NPX = `printf '["%s","%s"]' "${process.execPath}" "$PATH"`;

beforeEach(() => {
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  return () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  };
});

/** A machine whose PATH holds nothing but these programs. */
async function aMachine(programs: Readonly<Record<string, string>>): Promise<string> {
  const bin = await aFolder();
  await standIns(bin, programs);
  vi.stubEnv("PATH", bin);
  return bin;
}

test.each([
  ["v24.11.0", true],
  ["24.21.0", true],
  ["v26.0.0", true],
  ["v24.10.9", false],
  ["v20.20.2", false],
  ["", false],
])("%s is recent enough: %s", (version, expected) => {
  expect(isAtLeast(version, [24, 11])).toBe(expected);
});

describe("findToolchain", () => {
  test("takes the machine's own when both are recent", async () => {
    const bin = await aMachine({ pnpm: "echo 12.3.0", npx: "exit 1" });
    const found = await findToolchain(await aFolder());
    expect(found).toEqual({ node: process.execPath, path: [dirname(process.execPath)] });
    expect(await callsOf(bin)).toEqual(["pnpm --version"]);
  });

  test("asks npm when pnpm is too old, and remembers the answer", async () => {
    const bin = await aMachine({ pnpm: "echo 10.33.0", npx: NPX });
    const root = await aFolder();
    const found = await findToolchain(root);
    expect(found).toEqual({ node: process.execPath, path: [dirname(process.execPath), bin] });
    expect(await findToolchain(root)).toEqual(found);
    expect((await callsOf(bin)).filter((call) => call.startsWith("npx"))).toHaveLength(1);
  });

  test("asks again when what it remembers has been removed", async () => {
    const root = await aFolder();
    const first = await aMachine({ pnpm: "exit 1", npx: NPX });
    await findToolchain(root);
    await rm(first, { recursive: true });
    const second = await aMachine({ pnpm: "exit 1", npx: NPX });
    expect((await findToolchain(root)).path).toContain(second);
  });

  test("says what to do when npm cannot bring them", async () => {
    await aMachine({ npx: "echo 'npm error ENOTFOUND' >&2; exit 1" });
    const failure = await findToolchain(await aFolder()).catch(String);
    expect(failure).toContain("npm error ENOTFOUND");
    expect(failure).toContain("Vérifiez l'accès au registre npm");
  });
});
