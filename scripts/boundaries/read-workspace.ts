import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Workspace, workspaceOf } from "./workspace.ts";

/** Where the rules look; what is followed or new, but never what git ignores (builds, data, dependencies). */
const WATCHED = ["apps", "packages", "tests", "templates/*/instance.json"];
const TEXT = /\.(?:[cm]?[jt]sx?|json|css|md|html|svg|yaml|yml|txt|xml)$/;

/** Reads the checkout at `root`. */
export async function readWorkspace(root: string, env: NodeJS.ProcessEnv): Promise<Workspace> {
  const seen = git(root, ["ls-files", "--cached", "--others", "--exclude-standard", "--", ...WATCHED]);
  const files = new Map<string, string>();
  for (const path of new Set(seen.filter((path) => TEXT.test(path)))) {
    const text = await readFile(join(root, path), "utf8").catch(() => null);
    // Followed by git but deleted in the working folder: gone.
    if (text !== null) files.set(path, text);
  }
  for (const path of git(root, ["ls-files", "--cached", "--", "instances"])) files.set(path, "");
  return workspaceOf(files, env.TREMPLIN_UPSTREAM === "1");
}

/** @throws when the folder is not a git checkout: what the project ships is what git follows. */
function git(root: string, args: readonly string[]): string[] {
  const output = execFileSync("git", ["-C", root, "-c", "core.quotePath=false", ...args], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return output.split("\n").filter((line) => line !== "");
}
