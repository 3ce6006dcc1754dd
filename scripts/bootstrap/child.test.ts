import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, describe, expect, test } from "vitest";
import { alive, signalAll } from "./processes.mjs";

const CHILD = new URL("./child.mjs", import.meta.url).href;
const started: number[] = [];

afterEach(() => signalAll(alive(started.splice(0)), "SIGKILL"));

/** Starts a process that calls `runChild(command, args)` and ends with the code it answers. */
function runner(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const { npm_lifecycle_event: _, ...inherited } = process.env;
  const call = `const { runChild } = await import(${JSON.stringify(CHILD)});
    const { code } = await runChild(${JSON.stringify(command)}, ${JSON.stringify(args)});
    process.exit(code);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", call], {
    env: { ...inherited, ...env },
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  if (child.pid !== undefined) started.push(child.pid);
  return child;
}

/** Waits for the process numbers that the command prints on its first line. */
async function announcedPids(child: ChildProcess): Promise<number[]> {
  const [line] = (await once(child.stdout?.setEncoding("utf8") ?? child, "data")) as [string];
  const pids = line.trim().split(" ").map(Number);
  started.push(...pids);
  return pids;
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  const [code] = (await once(child, "exit")) as [number | null];
  return code;
}

async function allGone(pids: readonly number[]): Promise<boolean> {
  for (let tries = 0; tries < 100 && alive(pids).length > 0; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return alive(pids).length === 0;
}

/** A command with a helper that is deaf to polite signals and would outlive it. */
const STUBBORN = "(trap '' TERM INT HUP; exec sleep 300) & echo $$ $!; wait";

describe("runChild", () => {
  test("answers the exit code of the command", async () => {
    expect(await exitOf(runner("sh", ["-c", "exit 7"]))).toBe(7);
  });

  test("answers 128 + the signal that ended the command", async () => {
    expect(await exitOf(runner("sh", ["-c", "kill -KILL $$"]))).toBe(137);
  });

  test.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)(
    "%s for it alone leaves nothing running",
    async (signal) => {
      const child = runner("sh", ["-c", STUBBORN]);
      const pids = await announcedPids(child);
      child.kill(signal);
      expect(await exitOf(child)).not.toBe(0);
      expect(alive(pids)).toEqual([]);
    },
  );

  test("Ctrl-C lets the command stop in its own way", async () => {
    const child = runner("sh", ["-c", "trap 'exit 0' INT; echo $$; while :; do sleep 0.05; done"]);
    const pids = await announcedPids(child);
    process.kill(-Number(child.pid), "SIGINT");
    expect(await exitOf(child)).toBe(0);
    expect(alive(pids)).toEqual([]);
  });

  test("the death of npm stops the command", async () => {
    const inner = `const { runChild } = await import(${JSON.stringify(CHILD)});
      await runChild("sh", ["-c", "echo $PPID $$; exec sleep 300"]);`;
    const npm = spawn("sh", ["-c", '"$0" --input-type=module -e "$1"; :', process.execPath, inner], {
      env: { ...process.env, npm_lifecycle_event: "start" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const pids = await announcedPids(npm);
    npm.kill("SIGKILL");
    expect(await allGone(pids)).toBe(true);
  });
});

test("a step that was stopped is followed by no other", async () => {
  const call = `const { runStep } = await import(${JSON.stringify(CHILD)});
    process.on("exit", () => console.log("end"));
    await runStep("sh", ["-c", "echo $$; exec sleep 300"]).catch((error) => process.exit(error.exitCode));
    console.log("next step");`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", call], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const pids = await announcedPids(child);
  let written = "";
  child.stdout.on("data", (chunk: string) => {
    written += chunk;
  });
  child.kill("SIGTERM");
  expect(await exitOf(child)).toBe(143);
  expect(written).toBe("end\n");
  expect(alive(pids)).toEqual([]);
});
