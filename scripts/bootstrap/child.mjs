import { spawn, spawnSync } from "node:child_process";
import { constants } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "./failure.mjs";
import { alive, descendantsOf, signalAll } from "./processes.mjs";

/** In milliseconds: how long a command may take to stop by itself, then how long its leftovers may. */
const GRACE = { command: 8_000, leftovers: 1_000 };
/** A Ctrl-C reaches the whole group: the command gets this long to act on its own before we pass it on. */
const CTRL_C_HEAD_START = 200;
/** How often we look whether npm, our parent, was killed without being able to tell us. */
const PARENT_WATCH = 1_000;
const PARENT = process.ppid;

/**
 * @typedef {object} ChildOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {import("node:child_process").StdioOptions} [stdio] "inherit" unless told
 *
 * @typedef {object} Outcome
 * @property {number} code the exit code, or 128 + signal number when a signal ended the command
 * @property {boolean} stopped whether we were asked to stop while it ran
 * @property {string} stdout what it wrote, where `stdio` says "pipe"
 * @property {string} stderr
 */

/**
 * Runs a command to its end.
 * Whichever way we are asked to stop (Ctrl-C for the whole group, a signal for us alone, npm's or pnpm's
 * death), the command and all it started are stopped too: nothing is left running.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {ChildOptions} [options]
 * @returns {Promise<Outcome>}
 */
export async function runChild(command, args, options = {}) {
  let stopping = false;
  /** @type {number[]} */
  let family = [];

  const stop = (/** @type {NodeJS.Signals} */ signal) => {
    // A Ctrl-C reaches us from the terminal and once more from npm: the first is enough.
    if (stopping) return;
    stopping = true;
    family = descendantsOf(process.pid);
    const passOn = setTimeout(() => child.kill("SIGTERM"), signal === "SIGINT" ? CTRL_C_HEAD_START : 0);
    const force = setTimeout(() => killTree(child.pid, family), GRACE.command);
    child.once("exit", () => {
      clearTimeout(passOn);
      clearTimeout(force);
    });
  };
  const stopSignals = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);
  // Before the command exists: from its very first moment, a signal must not end us without it.
  for (const signal of stopSignals) process.on(signal, stop);
  const child = spawnAnywhere(command, args, { stdio: "inherit", ...options });
  const watch = setInterval(() => process.ppid !== PARENT && stop("SIGTERM"), PARENT_WATCH);
  if (!process.env.npm_lifecycle_event) clearInterval(watch);

  try {
    const output = { stdout: collect(child.stdout), stderr: collect(child.stderr) };
    const closed = new Promise((resolve) => child.once("close", resolve));
    const code = await endOf(child);
    if (stopping) await sweep([...family, ...descendantsOf(process.pid)]);
    if (child.stdout !== null) await closed;
    return { code, stopped: stopping, stdout: output.stdout(), stderr: output.stderr() };
  } finally {
    clearInterval(watch);
    for (const signal of stopSignals) process.off(signal, stop);
  }
}

/**
 * `runChild` for one step among several: being asked to stop is a failure, so that no other step follows.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {ChildOptions} [options]
 * @returns {Promise<Outcome>}
 */
export async function runStep(command, args, options) {
  const outcome = await runChild(command, args, options);
  if (outcome.stopped) throw new Failure("Interrompu.", outcome.code || 130);
  return outcome;
}

/**
 * `spawn` that also runs the `.cmd` files of Windows, which need a shell there.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} options
 */
function spawnAnywhere(command, args, options) {
  if (process.platform !== "win32" || command.endsWith(".exe")) return spawn(command, args, options);
  const line = [command, ...args].map((part) => (/[\s&|<>^"]/.test(part) ? JSON.stringify(part) : part));
  return spawn(line.join(" "), { ...options, shell: true });
}

/**
 * @param {import("node:stream").Readable | null} stream
 * @returns {() => string}
 */
function collect(stream) {
  let text = "";
  stream?.setEncoding("utf8").on("data", (chunk) => {
    text += chunk;
  });
  return () => text;
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<number>}
 */
function endOf(child) {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (/** @type {number | null} */ code, /** @type {NodeJS.Signals | null} */ signal) =>
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
    );
  });
}

/**
 * Ends what a stopped command left behind: politely, then by force.
 * @param {readonly number[]} family
 */
async function sweep(family) {
  signalAll(alive(family), "SIGTERM");
  const end = Date.now() + GRACE.leftovers;
  while (alive(family).length > 0 && Date.now() < end) await sleep(50);
  signalAll(alive(family), "SIGKILL");
}

/**
 * @param {number | undefined} root
 * @param {readonly number[]} family
 */
function killTree(root, family) {
  if (root === undefined) return;
  if (process.platform === "win32") spawnSync("taskkill", ["/pid", String(root), "/T", "/F"]);
  else signalAll(alive([root, ...family]), "SIGKILL");
}
