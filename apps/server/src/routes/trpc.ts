import { appRouter } from "@tremplin/api";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { RequestVariables } from "../http/guard.ts";
import { logError } from "../log.ts";
import type { Services } from "../services.ts";

/** No procedure takes more than a form. */
const maxSize = 100 * 1024;

/** The procedures over HTTP, for browsers: one in each request. */
export function trpcRoutes(services: Services) {
  return new Hono<RequestVariables>().all(
    "/trpc/*",
    bodyLimit({ maxSize, onError: (c) => c.json({ error: "too-large" }, 413) }),
    async (c) => {
      const [origin, address] = [c.get("origin"), c.get("address")];
      const { actor } = await services.accounts.asker({ request: c.req.raw, origin, address });
      return fetchRequestHandler({
        endpoint: "/trpc",
        router: appRouter,
        // Our pages call one at a time: many in one address would be answered together, before anything else.
        allowBatching: false,
        req: c.req.raw,
        createContext: () => services.context(origin, actor),
        onError: ({ error }) => {
          if (error.code === "INTERNAL_SERVER_ERROR") logError(error.cause ?? error);
        },
      });
    },
  );
}
