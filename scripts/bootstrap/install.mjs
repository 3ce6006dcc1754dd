import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { runStep } from "./child.mjs";
import { Failure } from "./failure.mjs";
import { step } from "./progress.mjs";

/** What decides of an installation: a change in one of these asks for a new one. */
const DECIDING = ["pnpm-lock.yaml", "pnpm-workspace.yaml"];

/**
 * Installs the dependencies exactly as the lockfile says, unless that has been done since the lockfile last
 * changed (a `git pull` may bring a new one). An interrupted installation is started again.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
export async function installWhenNeeded(root, env) {
  const stamp = join(root, "node_modules", ".tremplin", "installed");
  const wanted = await digest(root);
  if (await isInstalled(root, stamp, wanted)) return;
  await step("Installation des dépendances", async () => {
    // pnpm's own progress goes to standard error with ours.
    const { code } = await runStep("pnpm", ["install", "--frozen-lockfile"], {
      cwd: root,
      env: { ...env, CI: env.CI ?? "true" },
      stdio: ["ignore", 2, 2],
    });
    if (code !== 0) throw new Failure(`L'installation a échoué (pnpm, code ${code}) : voir ci-dessus.`, code);
  });
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, wanted);
}

/**
 * @param {string} root
 * @param {string} stamp
 * @param {string} wanted
 */
async function isInstalled(root, stamp, wanted) {
  if (!existsSync(join(root, "node_modules", ".modules.yaml")) || !existsSync(stamp)) return false;
  return (await readFile(stamp, "utf8")) === wanted;
}

/** @param {string} root */
async function digest(root) {
  const hash = createHash("sha256");
  for (const name of DECIDING) hash.update(await readFile(join(root, name)));
  return hash.digest("hex");
}
