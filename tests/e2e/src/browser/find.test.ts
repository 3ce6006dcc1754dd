import { describe, expect, test } from "vitest";
import { findChromium } from "./find.ts";
import type { Machine } from "./machine.ts";

const fail = (name: string) => () => Promise.reject(new Error(`${name} unreachable`));

/** A Linux machine on x64 where only the programs of `has` start; nothing else can be had unless told. */
function aMachine(has: readonly string[], options: Partial<Machine> = {}): Machine {
  return {
    platform: "linux",
    arch: "x64",
    isRoot: false,
    env: { PATH: "/usr/local/bin:/usr/bin" },
    starts: (path) => has.includes(path),
    tell: () => {},
    unpackShipped: fail("npm"),
    installPackage: fail("apt"),
    download: fail("download"),
    ...options,
  };
}

describe("findChromium", () => {
  test("CHROME_PATH comes first", async () => {
    const machine = aMachine(["/opt/mine", "/usr/bin/chromium"], {
      env: { CHROME_PATH: "/opt/mine", PATH: "/usr/bin" },
    });
    expect(await findChromium(machine)).toBe("/opt/mine");
  });

  test("a CHROME_PATH that does not start is an error, never a guess", async () => {
    const machine = aMachine(["/usr/bin/chromium"], { env: { CHROME_PATH: "/nowhere", PATH: "/usr/bin" } });
    await expect(findChromium(machine)).rejects.toThrow("CHROME_PATH (/nowhere) ne démarre pas");
  });

  test.each(["/usr/bin/google-chrome-stable", "/usr/bin/chromium", "/usr/local/bin/chromium-browser"])(
    "then the system's: %s",
    async (path) => {
      const machine = aMachine([path], { unpackShipped: async () => "/shipped" });
      expect(await findChromium(machine)).toBe(path);
    },
  );

  test("on a Mac", async () => {
    const path = "/Users/lea/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    const machine = aMachine([path], { platform: "darwin", arch: "arm64", env: { HOME: "/Users/lea" } });
    expect(await findChromium(machine)).toBe(path);
  });

  test("on Windows", async () => {
    const path = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    const env = { PROGRAMFILES: "C:\\Program Files", "PROGRAMFILES(X86)": "C:\\Program Files (x86)" };
    expect(await findChromium(aMachine([path], { platform: "win32", env }))).toBe(path);
  });

  test("then the one that npm ships", async () => {
    const machine = aMachine(["/shipped", "/usr/bin/apt-get"], {
      isRoot: true,
      unpackShipped: async () => "/shipped",
      installPackage: async () => "/usr/bin/chromium",
    });
    expect(await findChromium(machine)).toBe("/shipped");
  });

  test("then Debian's package, when the shipped one does not start here", async () => {
    const has = ["/usr/bin/apt-get"];
    const told: string[] = [];
    const machine = aMachine(has, {
      isRoot: true,
      tell: (line) => told.push(line),
      unpackShipped: async () => "/shipped",
      installPackage: async () => {
        has.push("/usr/bin/chromium");
        return "/usr/bin/chromium";
      },
    });
    expect(await findChromium(machine)).toBe("/usr/bin/chromium");
    expect(told).toEqual(["@sparticuz/chromium : /shipped ne démarre pas / does not start"]);
  });

  test("then Playwright's download, where nothing else is possible", async () => {
    const machine = aMachine(["/downloaded"], {
      arch: "arm64",
      unpackShipped: async () => "/downloaded-by-mistake",
      installPackage: async () => "/installed-by-mistake",
      download: async () => "/downloaded",
    });
    expect(await findChromium(machine)).toBe("/downloaded");
  });

  test("or says what to do, and what was tried", async () => {
    const error = await findChromium(aMachine(["/usr/bin/apt-get"], { isRoot: true })).catch(String);
    for (const words of [
      "Installez Chrome ou Chromium",
      "Install Chrome or Chromium",
      "CHROME_PATH=",
      "@sparticuz/chromium : npm unreachable",
      "apt-get install chromium : apt unreachable",
      "playwright-core install chromium : download unreachable",
    ]) {
      expect(error).toContain(words);
    }
  });
});
