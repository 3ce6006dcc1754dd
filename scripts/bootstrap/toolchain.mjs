import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { runStep } from "./child.mjs";
import { Failure } from "./failure.mjs";
import { step } from "./progress.mjs";

/** What npm brings when the machine's own tools are missing or too old. */
const PINNED = { node: "24.21.0", pnpm: "12.21.0" };
/** From this Node on TypeScript files run as they are; from this pnpm on the workspace file is understood. */
const OLDEST = { node: [24, 11], pnpm: [12, 0] };
const PNPM = process.platform === "win32" ? "pnpm.cmd" : "pnpm";

/**
 * @typedef {object} Toolchain
 * @property {string} node path of a Node that runs our TypeScript
 * @property {string[]} path folders to put first on PATH, so that children find the same Node and pnpm
 */

/**
 * Is a version such as `v24.21.0` at least `[major, minor]`?
 * @param {string} version
 * @param {readonly number[]} oldest
 */
export function isAtLeast(version, oldest) {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/**
 * The machine's own Node and pnpm when both are recent enough, else those that npm brings.
 * Where npm put them is remembered under `root`, which saves a second on each start.
 * @param {string} root
 * @returns {Promise<Toolchain>}
 */
export async function findToolchain(root) {
  if (isAtLeast(process.version, OLDEST.node) && isAtLeast(ownPnpmVersion(root), OLDEST.pnpm)) {
    return { node: process.execPath, path: [dirname(process.execPath)] };
  }
  const memo = join(root, "node_modules", ".tremplin", `toolchain-${PINNED.node}-${PINNED.pnpm}.json`);
  return (await remembered(memo)) ?? (await bring(memo));
}

/** @param {string} root */
function ownPnpmVersion(root) {
  const { stdout } = spawnSync("pnpm", ["--version"], {
    cwd: root,
    encoding: "utf8",
    timeout: 5_000,
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return stdout?.trim() ?? "";
}

/**
 * @param {string} memo
 * @returns {Promise<Toolchain | null>}
 */
async function remembered(memo) {
  try {
    /** @type {Toolchain} */
    const toolchain = JSON.parse(await readFile(memo, "utf8"));
    return existsSync(toolchain.node) && toolchain.path.every(existsSync) ? toolchain : null;
  } catch {
    return null;
  }
}

/**
 * @param {string} memo
 * @returns {Promise<Toolchain>}
 */
async function bring(memo) {
  const toolchain = await step(
    `Téléchargement de Node ${PINNED.node} et de pnpm ${PINNED.pnpm}`,
    async () => {
      const packages = ["-p", `node@${PINNED.node}`, "-p", `pnpm@${PINNED.pnpm}`];
      const question = ["node", "-p", "JSON.stringify([process.execPath,process.env.PATH])"];
      const { code, stdout, stderr } = await runStep("npx", ["-y", ...packages, "--", ...question], {
        stdio: ["ignore", "pipe", "pipe"],
      });
      if (code !== 0) throw new Failure(cannotBring(stderr), code);
      /** @type {[string, string]} */
      const [node, path] = JSON.parse(stdout);
      const pnpm = path.split(delimiter).find((folder) => existsSync(join(folder, PNPM)));
      if (pnpm === undefined) throw new Failure(cannotBring(stderr));
      return { node, path: [dirname(node), pnpm] };
    },
  );
  await mkdir(dirname(memo), { recursive: true });
  await writeFile(memo, JSON.stringify(toolchain));
  return toolchain;
}

/** @param {string} details */
function cannotBring(details) {
  return [
    details.trim(),
    "",
    `Node ${PINNED.node} et pnpm ${PINNED.pnpm} n'ont pas pu être téléchargés avec npm.`,
    "Vérifiez l'accès au registre npm (réseau, proxy, `npm ping`), ou installez vous-même",
    `Node ${OLDEST.node.join(".")} ou plus et pnpm ${OLDEST.pnpm[0]} ou plus, puis relancez la commande.`,
  ].join("\n");
}
