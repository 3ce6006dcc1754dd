import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** The State's register of companies, as the board asks it: an HTTP server that knows these establishments. */
export interface Register {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a register of establishments, by SIRET, in the shape in which the real one answers. */
export async function startRegister(known: Readonly<Record<string, object>>): Promise<Register> {
  const server = createServer((request, response) => {
    const siret = new URL(request.url ?? "", "http://register").searchParams.get("q") ?? "";
    const establishment = known[siret];
    const results = establishment ? [{ matching_etablissements: [{ siret, ...establishment }] }] : [];
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ results, total_results: results.length, page: 1, per_page: 1 }));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise<void>((stopped, failed) => {
        server.close((error) => (error ? failed(error) : stopped()));
        server.closeAllConnections();
      }),
  };
}
