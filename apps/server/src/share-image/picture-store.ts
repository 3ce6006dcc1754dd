import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Pictures kept on disk by a name that is made of what they show, at most `limit`: the oldest go first. They
 * are made one at a time, so that they never take the whole machine.
 */
export class PictureStore {
  readonly #folder: string;
  readonly #limit: number;
  readonly #making = new Map<string, Promise<Buffer>>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(folder: string, limit = 2_000) {
    this.#folder = folder;
    this.#limit = limit;
  }

  /** How many are being made or wait for it. */
  get waiting(): number {
    return this.#making.size;
  }

  /** The picture of a name, from the disk; null when it is still to make. */
  async find(name: string): Promise<Buffer | null> {
    return readFile(this.#file(name)).catch(() => null);
  }

  /** Makes and keeps a picture, after those that wait; who asks for the same gets the same. */
  make(name: string, draw: () => Promise<Buffer>): Promise<Buffer> {
    const known = this.#making.get(name);
    if (known) return known;
    const making = this.#last.then(async () => {
      const picture = await draw();
      await this.#keep(name, picture);
      return picture;
    });
    this.#last = making.catch(() => {});
    this.#making.set(name, making);
    return making.finally(() => this.#making.delete(name));
  }

  async #keep(name: string, picture: Buffer): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    // Never half a picture, should the process end here.
    const draft = `${this.#file(name)}.${process.pid}.part`;
    await writeFile(draft, picture);
    await rename(draft, this.#file(name));
    await this.#trim();
  }

  /** Takes a tenth off when there are too many, so that it is seldom done. */
  async #trim(): Promise<void> {
    const entries = await readdir(this.#folder, { withFileTypes: true });
    // A folder beside the pictures is somebody else's.
    const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    if (names.length <= this.#limit) return;
    const files = await Promise.all(
      names.map(async (name) => ({ name, age: (await stat(join(this.#folder, name))).mtimeMs })),
    );
    const oldest = files.sort((a, b) => a.age - b.age).slice(0, names.length - Math.floor(this.#limit * 0.9));
    await Promise.all(oldest.map(({ name }) => rm(join(this.#folder, name), { force: true })));
  }

  #file(name: string): string {
    return join(this.#folder, name);
  }
}
