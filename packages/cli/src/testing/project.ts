import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../project.ts";

/** Gives a project of only templates, in a temporary folder, and removes it. */
export async function withProject<Result>(use: (root: string) => Promise<Result>): Promise<Result> {
  const root = await mkdtemp(join(tmpdir(), "project-"));
  try {
    await cp(join(projectRoot, "templates"), join(root, "templates"), { recursive: true });
    await mkdir(join(root, "instances"));
    return await use(root);
  } finally {
    await rm(root, { recursive: true });
  }
}
