import autocannon from "autocannon";
import type { Running } from "./process.ts";

/** What a load of requests gave. */
export interface Load {
  readonly perSecond: number;
  /** Processor time of the server per request, in milliseconds. */
  readonly cpuMsPerRequest: number;
  readonly p50: number;
  readonly p99: number;
  /** Answers other than 2xx, and errors: a figure with any is worth nothing. */
  readonly failures: number;
}

/**
 * Sends requests to `server` over 16 connections for `seconds`, each connection walking through `paths` in
 * turn. With `once`, every path is asked for one time only: what a page costs that nobody has seen yet.
 */
export async function load(
  server: Running,
  paths: readonly string[],
  options: { readonly seconds: number; readonly once: boolean },
): Promise<Load> {
  let next = 0;
  const before = await server.cpuMs();
  const result = await autocannon({
    url: server.url,
    connections: options.once ? 4 : 16,
    ...(options.once ? { amount: paths.length } : { duration: options.seconds }),
    headers: { "accept-encoding": "br, gzip" },
    requests: [
      {
        setupRequest: (request) => {
          const path = paths[next % paths.length] ?? "/";
          next += 1;
          return { ...request, path };
        },
      },
    ],
  });
  const used = (await server.cpuMs()) - before;
  return {
    perSecond: result["2xx"] / result.duration,
    cpuMsPerRequest: used / result["2xx"],
    p50: result.latency.p50,
    p99: result.latency.p99,
    failures: result.non2xx + result.errors + result.timeouts,
  };
}
