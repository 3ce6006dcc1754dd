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
    const { method } = c.req.raw;
    console.log(lineOf({ at: new Date(), method, path: c.req.path, status: c.res.status, took }));
  };
}

interface Logged {
  readonly at: Date;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Milliseconds. */
  readonly took: number;
}

/** The line of one request. */
export function lineOf({ at, method, path, status, took }: Logged): string {
  return `${at.toISOString()} ${method} ${path} ${status} ${took} ms`;
}
