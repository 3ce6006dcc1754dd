import { pathToFileURL } from "node:url";
import type { FileStore } from "@tremplin/api";
import { once } from "../once.ts";

/**
 * Files in a folder. The folder is no web root: what is in it is shown by a route, under the name that the
 * route knows, or not at all. flydrive keeps the keys within the folder, and knows other places (S3); it is read at
 * the first file.
 */
export function fileStore(folder: string): FileStore {
  const opened = once(async () => {
    const [{ Disk, errors }, { FSDriver }] = await Promise.all([
      import("flydrive"),
      import("flydrive/drivers/fs"),
    ]);
    const driver = new FSDriver({ location: pathToFileURL(`${folder}/`), visibility: "private" });
    return { disk: new Disk(driver), errors };
  });
  return {
    put: async (key, bytes) => (await opened()).disk.put(key, bytes),
    async get(key) {
      const { disk, errors } = await opened();
      try {
        return Buffer.from(await disk.getBytes(key)) as Buffer<ArrayBuffer>;
      } catch (error) {
        if (error instanceof errors.E_CANNOT_READ_FILE && isMissing(error.cause)) return null;
        throw error;
      }
    },
    remove: async (key) => (await opened()).disk.delete(key),
  };
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "ENOENT";
}
