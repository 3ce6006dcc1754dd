import { isAbsolute, relative } from "node:path";
import type { RepositoryFacts } from "@tremplin/instance";
import { Git } from "./git.ts";

/**
 * What git knows, without asking the network, of the repository that an instance is in; null when the instance
 * is not one of this checkout's own.
 */
export async function repositoryFacts(root: string, instanceDir: string): Promise<RepositoryFacts | null> {
  const inside = relative(root, instanceDir).replaceAll("\\", "/");
  if (isAbsolute(inside) || !inside.startsWith("instances/")) return null;
  const git = new Git(root);
  const refs = await git
    .ask("for-each-ref", "--format=%(objectname)", "refs/remotes/upstream")
    .catch(() => null);
  if (!refs) return { isJoined: null, outside: [] };
  // With several branches, the last commit that any of them has in common with this one.
  const base = await git.ask("merge-base", "HEAD", ...new Set(refs.split("\n")));
  if (base === null) return { isJoined: false, outside: [] };
  const outside = await git.list(
    "diff",
    "--name-only",
    "-z",
    "--no-renames",
    base,
    "HEAD",
    "--",
    ".",
    ":(exclude)instances",
  );
  return { isJoined: true, outside };
}
