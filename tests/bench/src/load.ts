import { Connection } from "./connection.ts";
import type { Running } from "./process.ts";
import { spreadOf } from "./statistics.ts";

/** What a load of requests gave. */
export interface Load {
  readonly perSecond: number;
  /** Processor time of the server per request, in milliseconds. */
  readonly cpuMsPerRequest: number;
  readonly p50: number;
  readonly p99: number;
  /** Answers other than 2xx: a figure with any is worth nothing. */
  readonly failures: number;
}

/**
 * Sends requests to `server` over 16 connections for `seconds`, each connection walking through `paths` in
 * turn. With `once`, every path is asked for one time at most, over four: what a page costs that nobody has
 * seen yet. The client does as little as it can, since it shares the processors with the server.
 */
export async function load(
  server: Running,
  paths: readonly string[],
  options: { readonly seconds: number; readonly once: boolean },
): Promise<Load> {
  const connections = await Promise.all(
    Array.from({ length: options.once ? 4 : 16 }, () => Connection.open(server.url)),
  );
  let next = 0;
  let failures = 0;
  const took: number[] = [];
  const before = await server.cpuMs();
  const began = performance.now();
  const isOver = () =>
    (options.once && next >= paths.length) || performance.now() - began >= options.seconds * 1000;
  await Promise.all(
    connections.map(async (connection) => {
      while (!isOver()) {
        const path = paths[next % paths.length] ?? "/";
        next += 1;
        const asked = performance.now();
        const status = await connection.ask(path);
        took.push(performance.now() - asked);
        if (status < 200 || status > 299) failures += 1;
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  const used = (await server.cpuMs()) - before;
  for (const connection of connections) connection.close();
  const { p50, p99 } = spreadOf(took);
  return {
    perSecond: took.length / seconds,
    cpuMsPerRequest: used / took.length,
    p50,
    p99,
    failures,
  };
}
