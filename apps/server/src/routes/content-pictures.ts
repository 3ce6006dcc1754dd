import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { resizePicture } from "@tremplin/api";
import { parsePictureFile } from "@tremplin/instance";
import { pictureFolder } from "@tremplin/instance/content";
import { Hono } from "hono";
import { forEver } from "../http/files.ts";
import type { RequestVariables } from "../http/guard.ts";
import type { Services } from "../services.ts";
import { PictureStore } from "../share-image/picture-store.ts";

/** More than these wait to be made, and the next is asked to come back. */
const mostWaiting = 60;

const types = {
  avif: "image/avif",
  webp: "image/webp",
  jpg: "image/jpeg",
  png: "image/png",
  svg: "image/svg+xml",
} as const;

/**
 * `/images/contenu/<digest>-<width>.<format>`: the pictures of pages, each made when it is first asked for, one at a
 * time, and kept in the data folder. Only widths and formats that pages offer are made.
 */
export function contentPictureRoutes({
  instance,
  content,
  dataDir,
}: Pick<Services, "instance" | "content" | "dataDir">) {
  const store = new PictureStore(join(dataDir, "contenu"));
  return new Hono<RequestVariables>().get(`${pictureFolder}/:file`, async (c) => {
    const name = c.req.param("file");
    const asked = parsePictureFile(name, instance.pictures);
    if (!asked) return c.body(null, 404);
    const { picture, form } = asked;
    const kept = form === null ? null : await store.find(name);
    if (form !== null && !kept && store.waiting >= mostWaiting) {
      return c.body(null, 503, { "retry-after": "10" });
    }
    if (!kept && !existsSync(picture.file)) await content.layAgain(picture);
    // Gone from the store, or the store cannot be reached: it may be there when it is asked for again.
    if (!kept && !existsSync(picture.file)) return c.body(null, 404);
    const make = () => readFile(picture.file);
    const bytes =
      kept ??
      (form === null ? await make() : await store.make(name, async () => resizePicture(await make(), form)));
    return c.body(bytes as Buffer<ArrayBuffer>, 200, {
      "content-type": types[form?.format ?? "svg"],
      "content-length": String(bytes.length),
      "cache-control": forEver,
      // Opened by itself, it is a picture and nothing else.
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      // The picture of a shared link is shown by others.
      "cross-origin-resource-policy": "cross-origin",
      "x-content-type-options": "nosniff",
    });
  });
}
