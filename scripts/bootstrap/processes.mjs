import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/**
 * Parents by process number, of every process of the machine.
 * Linux is read from /proc, because slim containers have no `ps`.
 * @returns {Map<number, number>}
 */
function parents() {
  /** @type {Map<number, number>} */
  const found = new Map();
  if (process.platform === "linux") {
    for (const name of readdirSync("/proc")) {
      if (!/^\d+$/.test(name)) continue;
      try {
        const stat = readFileSync(`/proc/${name}/stat`, "utf8");
        // "pid (command) state parent …", where the command may itself hold spaces and brackets.
        const [state, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        if (state !== "Z") found.set(Number(name), Number(parent));
      } catch {
        // It ended while we were reading.
      }
    }
    return found;
  }
  const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,ppid=,state="], { encoding: "utf8" });
  for (const line of (stdout ?? "").split("\n")) {
    const [pid, parent, state] = line.trim().split(/\s+/);
    if (pid && !state?.startsWith("Z")) found.set(Number(pid), Number(parent));
  }
  return found;
}

/**
 * The living descendants of a process, nearest first. Empty on Windows, where `taskkill /T` does the work.
 * @param {number} ancestor
 * @returns {number[]}
 */
export function descendantsOf(ancestor) {
  if (process.platform === "win32") return [];
  const all = parents();
  const found = [ancestor];
  for (const known of found) {
    for (const [pid, parent] of all) if (parent === known) found.push(pid);
  }
  return found.slice(1);
}

/**
 * Those of `pids` that are still running.
 * @param {readonly number[]} pids
 */
export function alive(pids) {
  const all = pids.length === 0 ? new Map() : parents();
  return pids.filter((pid) => all.has(pid));
}

/**
 * Sends a signal to each process; one that has just ended is not an error.
 * @param {readonly number[]} pids
 * @param {NodeJS.Signals} signal
 */
export function signalAll(pids, signal) {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // Already gone.
    }
  }
}
