import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Load, load } from "./load.ts";
import type { SearchFigures } from "./measure-search.ts";
import { type PageWeight, weighPage } from "./page-weight.ts";
import { startServer } from "./process.ts";

const serverFile = fileURLToPath(new URL("../../../apps/server/src/start.mjs", import.meta.url));
const bareFile = fileURLToPath(new URL("bare-http.ts", import.meta.url));
const port = 4390;
const barePort = 4391;
const seconds = 5;
/** How long pages that nobody has seen yet are asked for, at most. */
const warmSeconds = 15;
const mostOffers = 600;
/** A server is at rest once it has read what it reads after its first answer. */
const untilRestMs = 8_000;

export interface PageFigures {
  readonly startedInMs: number;
  readonly memoryMb: number;
  readonly memoryAfterMb: number;
  readonly searchFirst: Load;
  readonly searchCached: Load;
  readonly offerFirst: Load;
  readonly offerCached: Load;
  readonly bare: Load;
  readonly weights: readonly { readonly page: string; readonly weight: PageWeight }[];
}

function refuseFailures(what: string, { failures }: Load): void {
  if (failures > 0) throw new Error(`${failures} answers of "${what}" failed: the figure is worth nothing.`);
}

/**
 * Measures the pages of a server in a process of its own, at the addresses that the measuring of searches gave: each is
 * asked for once for the first-time figures, then the last twenty again and again for the cached ones.
 */
export async function measurePages(
  environment: Record<string, string>,
  { found: searches, others, offers: all }: Pick<SearchFigures, "found" | "others" | "offers">,
): Promise<PageFigures> {
  const offers = all.slice(0, mostOffers);
  const half = Math.floor(offers.length / 2);
  const server = await startServer(
    serverFile,
    { ...environment, PORT: String(port) },
    `http://127.0.0.1:${port}`,
  );
  try {
    await delay(untilRestMs);
    const memoryMb = await server.memoryMb();
    const weights = await Promise.all(
      ["/", searches[0] ?? "/offres", offers[0] ?? "/offres"].map(async (page) => ({
        page,
        weight: await weighPage(server.url + page),
      })),
    );
    const bytes = weights[1]?.weight.html ?? 10_000;
    const once = { seconds: warmSeconds, once: true };
    const again = { seconds, once: false };
    // The code is warm before it is measured, as it is on a server that has run for a minute.
    await load(server, others, once);
    await load(server, offers.slice(0, half), once);
    const searchFirst = await load(server, searches, once);
    const offerFirst = await load(server, offers.slice(half), once);
    await load(server, searches.slice(-20), { seconds: 2, once: false });
    const searchCached = await load(server, searches.slice(-20), again);
    const offerCached = await load(server, offers.slice(-20), again);
    const memoryAfterMb = await server.memoryMb();
    const bareServer = await startServer(
      bareFile,
      { PORT: String(barePort), BODY_BYTES: String(bytes) },
      `http://127.0.0.1:${barePort}`,
      "/",
    );
    const bare = await load(bareServer, ["/"], again).finally(() => bareServer.stop());
    const loads = { searchFirst, offerFirst, searchCached, offerCached, bare };
    for (const [what, figures] of Object.entries(loads)) refuseFailures(what, figures);
    return { startedInMs: server.startedInMs, memoryMb, memoryAfterMb, weights, ...loads };
  } finally {
    await server.stop();
  }
}
