import { isPictureFile, pictureKey } from "@tremplin/api";
import { Hono } from "hono";
import { forEver } from "../http/files.ts";
import type { RequestVariables } from "../http/guard.ts";
import type { Services } from "../services.ts";

const headers = {
  "content-type": "image/webp",
  "cache-control": forEver,
  // Opened by itself, it is a picture and nothing else.
  "content-security-policy": "default-src 'none'; sandbox",
  "content-disposition": "inline",
  "x-content-type-options": "nosniff",
};

/** `/images/<digest>.webp`: the pictures that companies show. Their name changes with what they show. */
export function pictureRoutes({ files }: Pick<Services, "files">) {
  return new Hono<RequestVariables>().get("/images/:file", async (c) => {
    const file = c.req.param("file");
    const picture = isPictureFile(file) ? await files.get(pictureKey(file)) : null;
    if (!picture) return c.body(null, 404);
    return c.body(picture, 200, { ...headers, "content-length": String(picture.length) });
  });
}
