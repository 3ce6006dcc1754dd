import { realpath, rename, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { tokensFile } from "./tokens.ts";

/**
 * Writes the tokens of the instance in `dir`, whole or not at all: beside the file, then in its place.
 * @throws when the folder of the theme lies outside of the instance's, by a link.
 */
export async function writeTokens(dir: string, text: string): Promise<void> {
  const [root, folder] = await Promise.all([realpath(dir), realpath(join(dir, tokensFile, ".."))]);
  if (relative(root, folder) !== "theme")
    throw new Error(`${folder} is not the folder of the theme of ${root}`);
  const [file, unfinished] = [join(root, tokensFile), join(root, `${tokensFile}.unfinished`)];
  try {
    await writeFile(unfinished, text);
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}
