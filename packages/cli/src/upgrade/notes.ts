import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type InstanceTexts, inOrder, isNoteFile, readNote, type UpgradeNote } from "@tremplin/instance";
import type { Git } from "./git.ts";

/** Where releases tell what they change in the contract of instances. */
export const notesFolder = "docs/upgrades";

/** The notes of a commit, in their order. */
export async function notesAt(git: Git, commit: string): Promise<readonly UpgradeNote[]> {
  const paths = await git.list("ls-tree", "-z", "--name-only", commit, `${notesFolder}/`);
  const notes = paths
    .filter(isNoteFile)
    .map(async (path) => readNote(path, await git.run("show", `${commit}:${path}`)));
  return inOrder(await Promise.all(notes));
}

/** The notes of a folder's own checkout, in their order. */
export async function notesIn(root: string): Promise<readonly UpgradeNote[]> {
  const names = await readdir(join(root, notesFolder)).catch(() => []);
  const files = names.filter(isNoteFile).map((name) => join(root, notesFolder, name));
  return inOrder(await Promise.all(files.map(async (file) => readNote(file, await readFile(file, "utf8")))));
}

/** The texts of an instance that a note may speak of: JSON, Markdown and the code of overrides, by path inside it. */
export async function instanceTexts(dir: string): Promise<InstanceTexts> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(json|md|tsx?)$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((path) => !/(^|\/)(data|node_modules)\//.test(path))
    .sort();
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(dir, path), "utf8")] as const)),
  );
}
