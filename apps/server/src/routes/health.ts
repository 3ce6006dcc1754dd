import { dataVersion } from "@tremplin/database";
import { Hono } from "hono";
import type { RequestVariables } from "../http/guard.ts";
import type { Services } from "../services.ts";
import { version } from "../version.ts";

/** A database that does not answer within this time is as good as gone. */
const patienceMs = 2_000;

/** `/healthz`: 200 while the board can answer, 503 once its database is gone. */
export function healthRoutes({ database }: Services) {
  return new Hono<RequestVariables>().get("/healthz", async (c) => {
    const { engine } = database;
    const answers = await Promise.race([
      dataVersion(database.db).then(
        () => true,
        () => false,
      ),
      new Promise<false>((resolve) => setTimeout(resolve, patienceMs, false).unref()),
    ]);
    c.header("cache-control", "no-store");
    if (answers) return c.json({ status: "ok", version, engine });
    return c.json({ status: "unavailable", version, engine }, 503);
  });
}
