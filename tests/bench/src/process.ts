import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";

/** A server under test, in a process of its own. */
export interface Running {
  readonly url: string;
  /** From the command to the first answer, in milliseconds. */
  readonly startedInMs: number;
  /** Processor time used so far, in milliseconds; NaN where the system does not tell. */
  cpuMs(): Promise<number>;
  /** Resident memory, in MB; NaN where the system does not tell. */
  memoryMb(): Promise<number>;
  stop(): Promise<void>;
}

/** Linux counts processor time in hundredths of a second. */
const tickMs = 10;

async function cpuMsOf(pid: number): Promise<number> {
  const line = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
  if (line === null) return Number.NaN;
  // The process name, in brackets, may hold spaces: the numbered fields begin after it.
  const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * tickMs;
}

async function memoryMbOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const match = /VmRSS:\s+(\d+) kB/.exec(status);
  return match ? Number(match[1]) / 1024 : Number.NaN;
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once("exit", () => resolve());
  });
}

/**
 * Starts `node <file> <args>` with these variables and waits until `url` answers 200.
 * Throws with what the process wrote when it ends first, or after two minutes.
 */
export async function startServer(
  file: string,
  environment: Record<string, string>,
  url: string,
  probe = "/healthz",
  args: readonly string[] = [],
): Promise<Running> {
  const startedAt = performance.now();
  // As `npm start` does.
  const child = spawn(process.execPath, ["--max-semi-space-size=16", "--expose-gc", file, ...args], {
    env: { ...process.env, NODE_ENV: "production", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let written = "";
  child.stdout.on("data", (chunk: Buffer) => {
    written += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    written += chunk.toString();
  });
  const pid = child.pid ?? 0;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server ended before it answered:\n${written}`);
    if (performance.now() - startedAt > 120_000) {
      child.kill("SIGKILL");
      throw new Error(`The server did not answer in two minutes:\n${written}`);
    }
    const answer = await fetch(url + probe).catch(() => null);
    if (answer?.ok) break;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return {
    url,
    startedInMs: performance.now() - startedAt,
    cpuMs: () => cpuMsOf(pid),
    memoryMb: () => memoryMbOf(pid),
    stop: async () => {
      child.kill("SIGTERM");
      await ended(child);
    },
  };
}
