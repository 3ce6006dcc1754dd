import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** A git command that failed, with what git said of it. */
export class GitError extends Error {
  readonly code: number | string;

  constructor(command: readonly string[], code: number | string, said: string) {
    super(`git ${command.join(" ")}: ${said.trim() || code}`);
    this.name = "GitError";
    this.code = code;
  }
}

/** What a git command answered. */
export interface GitAnswer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs git in one repository, in English, asking nobody anything. */
export class Git {
  readonly root: string;
  readonly #env: NodeJS.ProcessEnv;

  constructor(root: string, env: NodeJS.ProcessEnv = process.env) {
    this.root = root;
    // In a hook these would lead elsewhere.
    const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...rest } = env;
    this.#env = { ...rest, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0" };
  }

  /** Answers what git printed, without the last line break. Throws `GitError` when it fails. */
  async run(...command: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await this.answer(...command);
    if (code !== 0) throw new GitError(command, code, stderr);
    return stdout.replace(/\n$/, "");
  }

  /** As `run`, and null when git fails. */
  async ask(...command: readonly string[]): Promise<string | null> {
    const { code, stdout } = await this.answer(...command);
    return code === 0 ? stdout.replace(/\n$/, "") : null;
  }

  /** The parts of an answer that a zero byte ends (`-z`). */
  async list(...command: readonly string[]): Promise<string[]> {
    return splitList(await this.run(...command));
  }

  /** Whatever the exit code; throws only when there is no git. */
  async answer(...command: readonly string[]): Promise<GitAnswer> {
    const options = { cwd: this.root, env: this.#env, maxBuffer: 1 << 28 };
    try {
      return { code: 0, ...(await execute("git", [...command], options)) };
    } catch (error) {
      const {
        code,
        stdout = "",
        stderr = "",
      } = error as { code?: unknown; stdout?: string; stderr?: string };
      if (typeof code === "number") return { code, stdout, stderr };
      throw new GitError(command, String(code), String(error));
    }
  }
}

/** The parts of a text that zero bytes end. */
export function splitList(text: string): string[] {
  return text.split("\0").filter((part) => part !== "");
}
