import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { contentTypeOf } from "./http/content-type.ts";
import { forEver, type StaticFile } from "./http/files.ts";
import { type Encoding, StoredAnswer } from "./http/stored-answer.ts";

const suffixes: readonly (readonly [Encoding, string])[] = [
  ["br", ".br"],
  ["gzip", ".gz"],
];

/**
 * The files that the build made for browsers, by address, with the compressed forms that it made
 * beside them. The names of those under `assets/` hold their digest.
 */
export async function builtFiles(folder: string): Promise<ReadonlyMap<string, StaticFile>> {
  const found = await readdir(folder, { recursive: true });
  const names = new Set(found.map((name) => name.split(sep).join("/")));
  const files = new Map<string, StaticFile>();
  for (const name of names) {
    const contentType = contentTypeOf(name);
    if (contentType === null) continue;
    const keep = name.startsWith("assets/") ? forEver : "public, max-age=3600";
    files.set(`/${name}`, async () => {
      const headers = { "content-type": contentType, "cache-control": keep };
      const answer = new StoredAnswer(200, headers, await readFile(join(folder, name)));
      for (const [encoding, suffix] of suffixes) {
        if (names.has(name + suffix)) answer.addForm(encoding, await readFile(join(folder, name + suffix)));
      }
      return answer;
    });
  }
  return files;
}
