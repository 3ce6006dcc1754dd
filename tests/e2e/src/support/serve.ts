import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A server that was started for a test. */
export interface Served {
  /** Its address, without a final slash. */
  readonly url: string;
  /** What it has written so far. */
  output(): string;
  stop(): Promise<void>;
}

/** A Node program of a checkout. */
export interface Program {
  readonly checkout: string;
  /** The script, from the checkout's root, and its arguments. */
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** The built server of a checkout for an instance, which asks no service of the outside world by itself. */
export function boardProgram(
  checkout: string,
  board: {
    readonly instanceDir: string;
    readonly dataDir: string;
    readonly environment?: Readonly<Record<string, string>>;
  },
): Program {
  return {
    checkout,
    command: ["apps/server/src/start.mjs"],
    environment: {
      COMPANY_REGISTER_URL: "off",
      // No test waits a minute for what a board does in its next round.
      ROUND_SECONDS: "2",
      TREMPLIN_DATA_DIR: board.dataDir,
      INSTANCE_DIR: board.instanceDir,
      ...board.environment,
    },
  };
}

/** What would make a board of this machine's owner out of the one under test. */
const ownSettings = ["DATABASE_URL", "INSTANCE_DIR", "PUBLIC_URL", "SMTP_URL", "TREMPLIN_DATA_DIR"];

/** The environment of a program under test. */
export function environmentOf(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !ownSettings.includes(name));
  return { ...Object.fromEntries(inherited), NODE_ENV: "production", ...settings };
}

/** Starts a server on a port that it finds itself, and waits until it tells its address. */
export async function serve({ checkout, command, environment }: Program): Promise<Served> {
  const child = spawn(process.execPath, command, {
    cwd: checkout,
    stdio: ["ignore", "pipe", "pipe"],
    env: environmentOf({ PORT: "0", ...environment }),
  });
  let written = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      written += chunk.toString();
    });
  const output = () => written;
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGTERM");
    await once(child, "exit");
  };
  try {
    return { url: await announcedAddress(child, output), output, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function announcedAddress(child: ChildProcess, output: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", () => {
      const address = /http:\/\/localhost:\d+/.exec(output())?.[0];
      if (address) resolve(address);
    });
    // "close" comes once all that was written is read.
    child.once("close", () => reject(new Error(`The board did not start:\n${output()}`)));
  });
}
