import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

const face = new URL("../index.ts", import.meta.url).href;

/**
 * Starts another process that opens the database at `url`, says "open", and at the first message
 * runs `work`, JavaScript that sees `database` and all that this package exports as `tremplin`. It
 * may tell things by `process.send`.
 */
export async function startProgram(url: string, work: string): Promise<OtherProcess> {
  const program = `
    import * as tremplin from ${JSON.stringify(face)};
    const database = await tremplin.openDatabase({ url: process.argv[1] });
    process.once("message", async () => {
      const answer = await (async () => { ${work} })();
      process.send({ answer: answer ?? null });
      await database.close();
      process.disconnect();
    });
    process.send("open");`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program, url], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const end = once(child, "exit");
  await Promise.race([once(child, "message"), end]);
  return new OtherProcess(child, end);
}

class OtherProcess {
  readonly #child: ChildProcess;
  readonly #end: Promise<unknown[]>;

  constructor(child: ChildProcess, end: Promise<unknown[]>) {
    this.#child = child;
    this.#end = end;
  }

  /** What it tells next. */
  async next(): Promise<unknown> {
    const [message] = await once(this.#child, "message");
    return message;
  }

  /** Lets it work, and waits for its end and what it answered. */
  async run(): Promise<unknown> {
    let answer: unknown;
    this.#child.on("message", (message) => {
      if (typeof message === "object" && message && "answer" in message) ({ answer } = message);
    });
    this.#child.send("go");
    const [code] = await this.#end;
    if (code !== 0) throw new Error(`The other process ended with ${code}`);
    return answer;
  }
}
