import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runChild, runStep } from "./child.mjs";
import { exitCodeOf, Failure } from "./failure.mjs";
import { installWhenNeeded } from "./install.mjs";
import { step } from "./progress.mjs";
import { findToolchain } from "./toolchain.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/**
 * @typedef {object} Task
 * @property {string} file what Node runs, from the root
 * @property {string[]} [node] options of Node itself
 * @property {string[]} [args] before those of the command line
 * @property {boolean} [needsSite] the built web application must be there and up to date
 * @property {boolean} [fromCaller] runs where the command was typed, so that file names are found from there
 */

/** @type {Record<string, Task>} */
const TASKS = {
  // Node's usual size of the young generation costs the server 50 MB at rest and gains it nothing. What starting
  // left in memory is given back once the board is warm.
  start: {
    file: "apps/server/src/start.mjs",
    needsSite: true,
    node: ["--max-semi-space-size=16", "--expose-gc"],
  },
  dev: { file: "apps/server/src/dev.ts" },
  build: { file: "node_modules/turbo/bin/turbo", args: ["run", "build"] },
  check: { file: "scripts/check.ts" },
  test: { file: "scripts/test.ts" },
  bench: { file: "tests/bench/src/main.ts", needsSite: true },
  lighthouse: { file: "tests/e2e/src/lighthouse/measure.ts", needsSite: true },
  screenshots: { file: "tests/e2e/src/docs/screenshots.ts", needsSite: true },
  tremplin: { file: "packages/cli/src/main.ts", fromCaller: true },
};

/**
 * Gets everything ready and runs one task. Answers the exit code.
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
export function runTask(name, args) {
  return exitCodeOf(async () => {
    const task = TASKS[name];
    if (task === undefined) throw new Failure(usage(name), 2);
    const toolchain = await findToolchain(ROOT);
    const env = environment(toolchain.path);
    await installWhenNeeded(ROOT, env);
    if (task.needsSite) await buildSite(toolchain.node, env);
    const cwd = task.fromCaller ? (process.env.INIT_CWD ?? process.cwd()) : ROOT;
    const command = [...(task.node ?? []), join(ROOT, task.file), ...(task.args ?? []), ...args];
    const { code } = await runChild(toolchain.node, command, { cwd, env });
    return code;
  });
}

/**
 * @param {readonly string[]} path
 * @returns {NodeJS.ProcessEnv}
 */
function environment(path) {
  // Windows says "Path"; two spellings side by side would hide one another there.
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  return {
    ...process.env,
    [name]: [...path, process.env[name] ?? ""].join(delimiter),
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
  };
}

/**
 * Builds the web application; turbo knows from its sources whether there is anything to do.
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 */
async function buildSite(node, env) {
  const turbo = join(ROOT, "node_modules/turbo/bin/turbo");
  const args = ["run", "build", "--filter=@tremplin/web", "--output-logs=errors-only"];
  await step("Construction du site", async () => {
    const { code, stdout, stderr } = await runStep(node, [turbo, ...args], {
      cwd: ROOT,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    if (code !== 0)
      throw new Failure(`${stdout}${stderr}\nLa construction du site a échoué : voir ci-dessus.`, code);
  });
}

/** @param {string} name */
function usage(name) {
  const said = name === "" ? "Quelle tâche ?" : `Tâche inconnue : ${name}.`;
  return `${said} Les tâches : ${Object.keys(TASKS).join(", ")}.`;
}
