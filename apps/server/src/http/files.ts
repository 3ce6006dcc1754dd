import { Hono } from "hono";
import type { RequestVariables } from "./guard.ts";
import type { StoredAnswer } from "./stored-answer.ts";

/** Reads a file the first time that it is asked for. */
export type StaticFile = () => Promise<StoredAnswer>;

/** Files whose address changes with their content may be kept for ever. */
export const forEver = "public, max-age=31536000, immutable";

/** Serves files by their exact address: nothing else can be reached. */
export function fileRoutes(files: ReadonlyMap<string, StaticFile>) {
  const read = new Map<string, Promise<StoredAnswer>>();
  return new Hono<RequestVariables>().get("*", async (c, next) => {
    const file = files.get(c.req.path);
    if (!file) return next();
    const reading = read.get(c.req.path) ?? file();
    read.set(c.req.path, reading);
    return (await reading).answer(c.req.raw);
  });
}
