import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ContentPictureRow } from "@tremplin/database";
import type { ContentPicture } from "@tremplin/instance";
import type { FileStore } from "../files/file-store.ts";

/** Where the file store keeps a picture of the site's pages. */
export function contentPictureKey(digest: string): string {
  return `contenu/${digest}`;
}

/**
 * Lays the pictures of the site's pages out as files, as those of an instance are, for whatever makes
 * them smaller: the file store may be far away. What is lost here is taken from the store again.
 */
export class PictureFolder {
  readonly #files: FileStore;
  readonly #dir: string;
  readonly #tell: (error: unknown) => void;

  /** `tell` is told why a picture could not be laid out. */
  constructor(files: FileStore, dir: string, tell: (error: unknown) => void) {
    this.#files = files;
    this.#dir = dir;
    this.#tell = tell;
  }

  /** A picture as pages show it, and its file, tried again each time as long as it is not there. */
  async pictureOf(
    row: Pick<ContentPictureRow, "path" | "digest" | "contentType" | "width" | "height">,
  ): Promise<ContentPicture> {
    const { path, digest, contentType, width, height } = row;
    const file = join(this.#dir, digest);
    // A store that cannot be reached takes no page down: the picture alone does not show.
    if (!existsSync(file)) await this.#lay(digest, file).catch(this.#tell);
    return { path, file, digest, contentType, width, height };
  }

  async #lay(digest: string, file: string): Promise<void> {
    const bytes = await this.#files.get(contentPictureKey(digest));
    // Gone from the store: its pages show, and the picture alone does not.
    if (bytes === null) return;
    await mkdir(this.#dir, { recursive: true });
    // Whole or not at all, whoever else lays it out at the same time.
    const aside = `${file}.${process.pid}.${crypto.randomUUID()}`;
    await writeFile(aside, bytes);
    await rename(aside, file);
  }
}
