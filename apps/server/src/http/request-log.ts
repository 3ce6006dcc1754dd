import type { MiddlewareHandler } from "hono";

/**
 * Writes one line for each request on standard output: method, path, status, milliseconds. What was
 * searched for is left out: words and places tell about people.
 */
export function logRequests(): MiddlewareHandler {
  return async (c, next) => {
    const began = performance.now();
    await next();
    const took = Math.round(performance.now() - began);
    console.log(`${new Date().toISOString()} ${c.req.raw.method} ${c.req.path} ${c.res.status} ${took} ms`);
  };
}
