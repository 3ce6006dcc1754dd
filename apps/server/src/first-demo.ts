import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { getCompileCacheDir } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findDataDir, findInstanceDir } from "@tremplin/instance";
import { projectRoot } from "./project-root.ts";

const program = fileURLToPath(new URL("make-demo.ts", import.meta.url));

/**
 * Where SQLite has no database yet, has another process make it with its demo: what writes hundreds of texts, CVs
 * and invoices would leave 20 MB behind in the one that serves. Whatever goes wrong there is told by the opening
 * that follows, which finds it again.
 */
export async function makeFirstDemo(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const dataDir = findDataDir(projectRoot, findInstanceDir(projectRoot, env), env);
  if (env.DATABASE_URL || existsSync(join(dataDir, "tremplin.db"))) return;
  const shared = { ...env, NODE_COMPILE_CACHE: getCompileCacheDir() ?? "" };
  const made = spawn(process.execPath, [program], { env: shared, stdio: ["ignore", "inherit", "ignore"] });
  const stop = () => made.kill();
  process.once("exit", stop);
  await once(made, "exit").catch(() => {});
  process.off("exit", stop);
}
