import { Hono } from "hono";
import type { RequestVariables } from "../http/guard.ts";
import type { Services } from "../services.ts";

/** A mail is not ours to trust: nothing in it runs, nothing is loaded, and only our own page frames it. */
const headers = {
  "cache-control": "no-store",
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'self'; form-action 'none'; frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation",
  "x-frame-options": "SAMEORIGIN",
};

/** `/courriels/<id>/html`: the mail that a page of the mailbox frames, its links leading out of the frame. */
export function mailboxRoutes(services: Services) {
  return new Hono<RequestVariables>().get("/courriels/:id/html", async (c, next) => {
    const kept = await services.caller(c.get("origin")).mailbox.show({ id: c.req.param("id") });
    if (!kept.ok) return next();
    return c.html(kept.value.html.replace("<head>", '<head><base target="_top">'), 200, headers);
  });
}
