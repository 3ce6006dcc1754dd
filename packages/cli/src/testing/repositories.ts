import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { onTestFinished } from "vitest";

const execute = promisify(execFile);

/** Files by path; null takes one away. */
export type Changes = Readonly<Record<string, string | null>>;

/** A repository in a folder of its own, which goes when the test ends. */
export class Repository {
  readonly dir: string;

  constructor(dir: string) {
    this.dir = dir;
  }

  async git(...command: readonly string[]): Promise<string> {
    const { stdout } = await execute("git", ["-C", this.dir, ...command]);
    return stdout.trim();
  }

  async write(changes: Changes): Promise<void> {
    for (const [path, text] of Object.entries(changes)) {
      const file = join(this.dir, path);
      if (text === null) await rm(file);
      else {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, text);
      }
    }
  }

  read(path: string): Promise<string> {
    return readFile(join(this.dir, path), "utf8");
  }

  /** Commits changes, and all that was changed before; answers the commit. */
  async commit(changes: Changes, message = "Change"): Promise<string> {
    await this.write(changes);
    await this.git("add", "-A");
    await this.git("commit", "--quiet", "--allow-empty", "-m", message);
    return this.git("rev-parse", "HEAD");
  }

  /** Branch, index and files as one text: the same twice when nothing was touched. */
  async snapshot(): Promise<string> {
    const [head, index, status, stash] = await Promise.all([
      this.git("rev-parse", "HEAD"),
      this.git("ls-files", "--stage"),
      this.git("--no-optional-locks", "status", "--porcelain", "-uall"),
      this.git("rev-parse", "--symbolic-full-name", "HEAD"),
    ]);
    const hashes = await this.git("hash-object", "--", ...(await this.git("ls-files", "-co")).split("\n"));
    return [head, index, status, stash, hashes].join("\n");
  }

  async configure(): Promise<this> {
    await this.git("config", "user.name", "Test");
    await this.git("config", "user.email", "test@example.org");
    await this.git("config", "commit.gpgsign", "false");
    return this;
  }
}

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "upgrade-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

const lines = (changed: Readonly<Record<number, string>>) =>
  `${Array.from({ length: 12 }, (_, at) => changed[at] ?? `line ${at}`).join("\n")}\n`;

/** A product with two releases; the second changes its files, and the names of a setting and of a word. */
export async function upstreamOfTwoReleases(): Promise<Repository> {
  const upstream = new Repository(await folder());
  await upstream.git("init", "--quiet", "--initial-branch=main");
  await upstream.configure();
  await upstream.commit({
    "package.json": '{ "version": "0.1.0" }\n',
    "product.txt": lines({}),
    "gone.txt": "old\n",
    "instances/README.md": "Yours.\n",
  });
  await upstream.git("tag", "v0.1.0");
  const said = ["intent", "do", "verify"].map((name) => `${name}: { fr: "${name} fr", en: "${name} en" }`);
  const note = (id: string, rest: string) =>
    `---\nid: ${id}\nversion: 0.2.0\n${said.join("\n")}\n${rest}\n---\n`;
  await upstream.commit({
    "package.json": '{ "version": "0.2.0" }\n',
    "product.txt": lines({ 6: "line 6 of 0.2.0" }),
    "gone.txt": null,
    "src/new.txt": `${"new\n".repeat(50)}`,
    "docs/upgrades/README.md": "How to.\n",
    "docs/upgrades/0001-radius.md": note(
      "0001-radius",
      "renames: { settings: { territory.radiusKm: territory.radius }, words: { home.title: home.heading } }",
    ),
    "docs/upgrades/0002-map.md": note("0002-map", "concerns: { settings: [map] }"),
    "docs/upgrades/0003-name.md": note("0003-name", "concerns: { settings: [name] }"),
  });
  await upstream.git("tag", "-a", "-m", "Second", "v0.2.0");
  await upstream.commit({ "product.txt": lines({ 6: "line 6 of 0.2.0", 9: "line 9 of later" }) });
  return upstream;
}

/** Files of a board as its owner made it of the first release. */
export const board: Changes = {
  "instances/elan/instance.json": '{\n  "name": "Élan",\n  "territory": { "radiusKm": 5 }\n}\n',
  "instances/elan/wording/fr.json": '{ "home.title": "Bonjour" }\n',
  "instances/elan/.tremplin.json":
    '{ "template": "mission-locale", "version": "0.1.0", "commit": null, "notes": [] }\n',
};

/** A fork of the first release, with a board. */
export async function forkOf(upstream: Repository): Promise<Repository> {
  const fork = new Repository(await folder());
  await upstream.git("clone", "--quiet", "--branch", "v0.1.0", upstream.dir, fork.dir);
  await fork.configure();
  await fork.git("switch", "--quiet", "-c", "main");
  await fork.git("remote", "rename", "origin", "upstream");
  await fork.commit(board, "Our board");
  return fork;
}

/** A copy of the first release's files without its history, and with a board. */
export async function copyOf(upstream: Repository, changes: Changes = {}): Promise<Repository> {
  const source = await forkOf(upstream);
  const copy = new Repository(await folder());
  await cp(source.dir, copy.dir, { recursive: true, filter: (path) => !path.includes("/.git") });
  await copy.git("init", "--quiet", "--initial-branch=main");
  await copy.configure();
  await copy.git("remote", "add", "upstream", upstream.dir);
  await copy.commit(changes, "Copy");
  return copy;
}
