import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { root } from "./board.ts";
import { onDisk } from "./on-disk.ts";
import { environmentOf } from "./serve.ts";

const execute = promisify(execFile);

/** A repository of the product in a folder, with somebody's name on its commits. */
export class Checkout {
  readonly dir: string;

  constructor(dir: string) {
    this.dir = dir;
  }

  async git(...command: readonly string[]): Promise<string> {
    const { stdout } = await execute("git", ["-C", this.dir, ...command], { maxBuffer: 1 << 26 });
    return stdout.trim();
  }

  /** Runs a task by the door of every task; answers its exit code and what it printed. */
  async run(...task: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
    const command = [join(this.dir, "scripts/run.mjs"), ...task];
    const options = { cwd: this.dir, env: environmentOf({}), maxBuffer: 1 << 26 };
    return execute(process.execPath, command, options).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
    );
  }

  async write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.dir, path)), { recursive: true });
    await writeFile(join(this.dir, path), text);
  }

  read(path: string): Promise<string> {
    return readFile(join(this.dir, path), "utf8");
  }

  /** Says one thing another way in every versioned file under `folders` that says it; answers how many. */
  async replace(folders: readonly string[], pattern: RegExp, by: string): Promise<number> {
    const files = (await this.git("ls-files", "--", ...folders)).split("\n");
    let count = 0;
    for (const file of files.filter((each) => /\.(tsx?|json|css)$/.test(each))) {
      const text = await this.read(file);
      const other = text.replaceAll(pattern, by);
      if (other === text) continue;
      await this.write(file, other);
      count += 1;
    }
    return count;
  }

  async commit(message: string): Promise<string> {
    await this.git("add", "-A");
    await this.git("-c", "commit.gpgsign=false", "commit", "--quiet", "-m", message);
    return this.git("rev-parse", "HEAD");
  }

  async sign(): Promise<this> {
    await this.git("config", "user.name", "Camille Martin");
    await this.git("config", "user.email", "camille@exemple.fr");
    return this;
  }
}

/** The common project as a bare repository with this checkout's commit as its first release. */
export async function publishFirstRelease(): Promise<{
  folder: string;
  upstream: Checkout;
  remove(): Promise<void>;
}> {
  const folder = await mkdtemp(join(onDisk, "upstream-"));
  await execute("git", ["clone", "--quiet", root, join(folder, "work")]);
  const upstream = await new Checkout(join(folder, "work")).sign();
  await upstream.git("switch", "--quiet", "--force-create", "trunk");
  await upstream.git("tag", "--force", "v0.1.0");
  await execute("git", ["init", "--quiet", "--bare", "--initial-branch=trunk", join(folder, "upstream.git")]);
  await upstream.git("push", "--quiet", join(folder, "upstream.git"), "trunk", "v0.1.0");
  return { folder, upstream, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A fork of the first release, before anything of its owner's is in it. */
export async function fork(folder: string): Promise<Checkout> {
  const dir = join(folder, "fork");
  await execute("git", ["clone", "--quiet", "--origin", "upstream", join(folder, "upstream.git"), dir]);
  return new Checkout(dir).sign();
}

/** Throws the history of a checkout away, as a copy does: a commit's files in a new repository. */
export async function forgetHistory(checkout: Checkout, commit: string, folder: string): Promise<void> {
  await checkout.git("switch", "--quiet", "--detach", commit);
  await rm(join(checkout.dir, ".git"), { recursive: true });
  await checkout.git("init", "--quiet", "--initial-branch=main");
  await checkout.sign();
  await checkout.git("remote", "add", "upstream", join(folder, "upstream.git"));
  await checkout.commit("Copy");
}
