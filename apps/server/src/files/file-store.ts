import { pathToFileURL } from "node:url";
import type { FileStore } from "@tremplin/api";
import { Disk, errors } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";

/**
 * Files in a folder. The folder is no web root: what is in it is shown by a route, under the name that the
 * route knows, or not at all. flydrive keeps the keys within the folder, and knows other places (S3).
 */
export function fileStore(folder: string): FileStore {
  const disk = new Disk(new FSDriver({ location: pathToFileURL(`${folder}/`), visibility: "private" }));
  return {
    put: (key, bytes) => disk.put(key, bytes),
    async get(key) {
      try {
        return Buffer.from(await disk.getBytes(key)) as Buffer<ArrayBuffer>;
      } catch (error) {
        if (error instanceof errors.E_CANNOT_READ_FILE && isMissing(error.cause)) return null;
        throw error;
      }
    },
    remove: (key) => disk.delete(key),
  };
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "ENOENT";
}
