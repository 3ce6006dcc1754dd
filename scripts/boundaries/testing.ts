import { type Workspace, workspaceOf } from "./workspace.ts";

const FOLDERS = {
  "@tremplin/core": "packages/core",
  "@tremplin/ui": "packages/ui",
  "@tremplin/database": "packages/database",
  "@tremplin/api": "packages/api",
  "@tremplin/instance": "packages/instance",
  "@tremplin/web": "apps/web",
  "@tremplin/e2e": "tests/e2e",
};

/** A small, irreproachable workspace, with `files` (path from the root, text) on top. */
export function aWorkspace(files: Readonly<Record<string, string>>, upstream = false): Workspace {
  const all = new Map<string, string>();
  for (const [name, folder] of Object.entries(FOLDERS)) {
    const scripts = { typecheck: "tsc -p .", test: "vitest run" };
    all.set(`${folder}/package.json`, JSON.stringify({ name, scripts }));
    all.set(`${folder}/src/a.test.ts`, 'import { test } from "vitest";');
  }
  for (const [path, text] of Object.entries(files)) all.set(path, text);
  return workspaceOf(all, upstream);
}
