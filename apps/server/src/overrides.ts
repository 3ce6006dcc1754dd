import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { digestOf, loadInstance, type OverrideFiles, readOverrides } from "@tremplin/instance";
import type { Slots } from "@tremplin/web";
import { builtFiles } from "./built-files.ts";
import type { StaticFile } from "./http/files.ts";
import { StartError } from "./start-error.ts";

/** What an instance puts in slots, built. */
export interface OwnOverrides {
  readonly overrides: Partial<Slots>;
  /** Its files for browsers, by address. */
  readonly files: ReadonlyMap<string, StaticFile>;
  /** Address of its style sheet. */
  readonly sheet: string | null;
}

/** Beside the libraries, for what is built imports those of the web application. */
const kept = fileURLToPath(new URL("../../web/node_modules/.cache/overrides/", import.meta.url));
const builder = fileURLToPath(new URL("../../web/vite/build-overrides.ts", import.meta.url));
/** A board that is being replaced still serves the files of its own build. */
const mostKept = 2;

/**
 * The overrides of an instance, built again when they or the pages changed; null when it has none. Throws
 * `InstanceError` when they name a slot that is not there, and `StartError` when they cannot be built or read.
 */
export async function loadOverrides(instanceDir: string, pages: string): Promise<OwnOverrides | null> {
  const folder = await buildOverrides(instanceDir, pages);
  if (folder === null) return null;
  const files = await builtFiles(join(folder, "client"));
  const sheet = [...files.keys()].find((address) => address.endsWith(".css")) ?? null;
  return { overrides: await read(join(folder, "overrides.js")), files, sheet };
}

/** The folder of an instance's built overrides, as `loadOverrides` reads it; null when it has none. */
export async function buildOverrides(instanceDir: string, pages: string): Promise<string | null> {
  const written = await readOverrides(instanceDir);
  if (written === null) return null;
  // All that is wrong with the instance is told at once, before anything is built of it.
  await loadInstance(instanceDir);
  return builtFolder(instanceDir, written, pages);
}

async function builtFolder(dir: string, written: OverrideFiles, pages: string): Promise<string> {
  const ofPages = createHash("sha256")
    .update(await readFile(pages))
    .digest("hex")
    .slice(0, 12);
  const name = basename(dir);
  const folder = join(kept, `${name}-${digestOf(written)}-${ofPages}`);
  if (existsSync(join(folder, "overrides.js"))) return folder;
  console.log("Construction des emplacements de l'instance…");
  const command = [builder, join(dir, written.index ?? ""), folder];
  try {
    await promisify(execFile)(process.execPath, command, { env: { ...process.env, NODE_ENV: "production" } });
  } catch (error) {
    const { stderr = "", message } = error as Error & { readonly stderr?: string };
    throw new StartError(
      `Les emplacements de l'instance (${join(dir, "overrides")}) ne peuvent pas être construits :\n\n${stderr.trim() || message}\n\nCorrigez, puis recommencez ; « npm run tremplin -- doctor » en dit plus. Voir docs/theme/emplacements.md.`,
    );
  }
  await forgetOlder(name, folder);
  return folder;
}

async function read(file: string): Promise<Partial<Slots>> {
  try {
    const { default: overrides } = (await import(pathToFileURL(file).href)) as { default: Partial<Slots> };
    return overrides;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StartError(
      `Les emplacements de l'instance ne peuvent pas être lus : ${why}\n\nSi un nom de @tremplin/web/slots/parts a disparu, « npm run tremplin -- doctor » dit où. Voir docs/theme/emplacements.md.`,
    );
  }
}

/** Earlier builds of the same instance, but for the newest of them. */
async function forgetOlder(name: string, made: string): Promise<void> {
  const others = (await readdir(kept))
    .filter((each) => /^(.*)-[0-9a-f]{12}-[0-9a-f]{12}$/.exec(each)?.[1] === name)
    .map((each) => join(kept, each))
    .filter((each) => each !== made);
  const aged = await Promise.all(
    others.map(async (folder) => ({ folder, at: (await stat(folder).catch(() => null))?.mtimeMs ?? 0 })),
  );
  const old = aged.sort((one, other) => other.at - one.at).slice(mostKept - 1);
  await Promise.all(old.map(({ folder }) => rm(folder, { recursive: true, force: true })));
}
