import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import { unpackShipped } from "./unpack-shipped.ts";

/** What the finder asks of a computer; tests answer in its place. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly isRoot: boolean;
  readonly env: NodeJS.ProcessEnv;
  /** Is there a program, and does it start? A browser that lacks a library does not. */
  starts(path: string): boolean;
  /** Says on the way why a provider was of no use, since the next one may take long. */
  tell(line: string): void;
  /** Unpacks the browser that npm brought; answers its path. */
  unpackShipped(): Promise<string>;
  /** Installs Debian's package; answers its path. */
  installPackage(): Promise<string>;
  /** Downloads Playwright's browser; answers its path. */
  download(): Promise<string>;
}

/** How long a program may take to tell its version, in milliseconds. */
const START_LIMIT = 20_000;

export const thisMachine: Machine = {
  platform: process.platform,
  arch: process.arch,
  isRoot: process.getuid?.() === 0,
  env: process.env,
  starts,
  tell: (line) => process.stderr.write(`${line}\n`),
  unpackShipped,
  async installPackage() {
    run("apt-get", ["update"]);
    run("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"]);
    return "/usr/bin/chromium";
  },
  async download() {
    const manifest = createRequire(import.meta.url).resolve("playwright-core/package.json");
    run(process.execPath, [join(dirname(manifest), "cli.js"), "install", "chromium"]);
    return chromium.executablePath();
  },
};

function starts(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: START_LIMIT }).status === 0;
}

/** A long step: its own output is the progress, on standard error. */
function run(command: string, args: readonly string[]): void {
  process.stderr.write(`→ ${command} ${args.join(" ")}\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, error } = spawnSync(command, args, { stdio: ["ignore", 2, 2], env });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} a échoué / failed (${status})`);
}
