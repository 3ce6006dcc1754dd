// Runs the development server, and again each time that code changes which the server itself runs.
// Node's own --watch would not do: it takes the files that Vite writes for itself for changes too.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { watch } from "node:fs";
import { sep } from "node:path";
import { fileURLToPath } from "node:url";
import { projectRoot } from "./project-root.ts";
import { stopSignal } from "./stop-signal.ts";

const entry = fileURLToPath(new URL("./dev-server.ts", import.meta.url));
/** Editors write a file in several steps, and a branch is changed file by file. */
const settleMs = 200;

let child: ChildProcess = run();
let isStopping = false;
let pending: NodeJS.Timeout | undefined;

const watchers = ["packages", "apps/server"].map((folder) =>
  watch(`${projectRoot}${folder}`, { recursive: true }, (_event, name) => {
    if (name === null || !isServerCode(name.split(sep))) return;
    clearTimeout(pending);
    pending = setTimeout(restart, settleMs, name);
  }),
);

await stopSignal();
isStopping = true;
clearTimeout(pending);
for (const watcher of watchers) watcher.close();
await end(child);

function run(): ChildProcess {
  return spawn(process.execPath, [entry], { stdio: "inherit" });
}

async function restart(changed: string): Promise<void> {
  console.log(`${changed} a changé : le serveur redémarre.`);
  const old = child;
  await end(old);
  if (!isStopping && child === old) child = run();
}

async function end(running: ChildProcess): Promise<void> {
  if (running.exitCode !== null || running.signalCode !== null) return;
  running.kill("SIGTERM");
  await once(running, "exit");
}

/** Sources and words. Vite follows the pages and their components by itself; tests run elsewhere. */
function isServerCode(path: readonly string[]): boolean {
  const file = path.at(-1) ?? "";
  if (path.includes("wording")) return file.endsWith(".ts") || file.endsWith(".json");
  return path.includes("src") && path[0] !== "ui" && file.endsWith(".ts") && !file.endsWith(".test.ts");
}
