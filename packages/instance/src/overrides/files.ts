import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Where an instance keeps what it puts in slots. */
export const overridesFolder = "overrides";

/** The files of an instance's overrides. */
export interface OverrideFiles {
  /** `overrides/index.ts`, or `.tsx`; null when there is none. */
  readonly index: string | null;
  /** Texts by path inside the instance, in order: code, and the style sheet. */
  readonly texts: ReadonlyMap<string, string>;
}

const isText = /\.(?:tsx?|css)$/;

/** Reads the overrides of an instance's folder; null when it has none. */
export async function readOverrides(dir: string): Promise<OverrideFiles | null> {
  const entries = await readdir(join(dir, overridesFolder), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  const paths = entries
    .filter((entry) => entry.isFile() && isText.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
  if (paths.length === 0) return null;
  const texts = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(dir, path), "utf8")] as const),
  );
  return { index: indexOf(paths), texts: new Map(texts) };
}

/** The one among some paths that says what stands in which slot. */
export function indexOf(paths: Iterable<string>): string | null {
  const names = [`${overridesFolder}/index.ts`, `${overridesFolder}/index.tsx`];
  const all = new Set(paths);
  return names.find((name) => all.has(name)) ?? null;
}

/** Short digest of overrides: changes when a sign of any file does. */
export function digestOf({ texts }: OverrideFiles): string {
  return createHash("sha256")
    .update(JSON.stringify([...texts]))
    .digest("hex")
    .slice(0, 12);
}
