import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { noticePath } from "../address.ts";
import type { RequestVariables } from "../http/guard.ts";
import type { Services } from "../services.ts";

/** A notice has some thousand characters. */
const maxNoticeSize = 200_000;

/**
 * Where the card's provider tells of payments. Its body is read as it came, as the signature is of its bytes. A notice
 * that is not the provider's is refused; one that was understood, or is of no concern, is answered with 200, so that it is
 * not sent again.
 */
export function cardNoticeRoutes(services: Services) {
  return new Hono<RequestVariables>().post(noticePath, bodyLimit({ maxSize: maxNoticeSize }), async (c) => {
    const body = await c.req.text();
    const proof = (c.req.header("stripe-signature") ?? "").slice(0, 2_000);
    const taken = await services.caller(c.get("origin")).membership.cardNotice({ body, proof });
    return c.body(null, taken.ok ? 200 : 400);
  });
}
