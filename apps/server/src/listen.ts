import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { connect } from "node:net";
import { getRequestListener, RequestError } from "@hono/node-server";
import { malformed } from "./http/guard.ts";
import { faultPage } from "./http/plain-page.ts";
import { logError } from "./log.ts";
import { StartError } from "./start-error.ts";

/** Answers requests. */
export type Fetch = (request: Request) => Response | Promise<Response>;

export interface Listening {
  readonly port: number;
  readonly server: Server;
  /** Stops taking requests, lets those under way end for a moment, then cuts them. */
  close(): Promise<void>;
}

/** Ports tried after a taken one. */
const furtherPorts = 20;
/** How long requests under way may take to end, in milliseconds. */
const graceMs = 1_000;
/** Proxies keep connections for a minute: closing first would lose a request now and then. */
const keepAliveMs = 65_000;

/** Makes of a function from request to answer what Node's server calls. */
export function listenerOf(fetch: Fetch): RequestListener {
  return getRequestListener(fetch, { errorHandler: answerError });
}

/** Listens at `port`, or at the next free one; 0 takes any free one. */
export async function listen(port: number, listener: RequestListener): Promise<Listening> {
  const server = createServer(listener);
  server.keepAliveTimeout = keepAliveMs;
  for (let tried = port; tried <= Math.min(port + furtherPorts, 65_535); tried++) {
    if ((port !== 0 && (await isAnswered(tried))) || !(await isBound(server, tried))) continue;
    const address = server.address();
    return {
      port: typeof address === "object" && address ? address.port : tried,
      server,
      close: () => close(server),
    };
  }
  throw new StartError(`Aucun port libre de ${port} à ${port + furtherPorts}. Donnez-en un autre avec PORT.`);
}

/** Another program may hold the port on one of the machine's addresses only: then binding all others succeeds. */
async function isAnswered(port: number): Promise<boolean> {
  const socket = connect({ port, host: "localhost" });
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

async function isBound(server: Server, port: number): Promise<boolean> {
  try {
    server.listen(port);
    await once(server, "listening");
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") return false;
    const reason = code === "EACCES" ? "il est réservé au système" : String(code);
    throw new StartError(
      `Le port ${port} ne peut pas être ouvert : ${reason}. Donnez-en un autre avec PORT.`,
    );
  }
}

async function close(server: Server): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await new Promise((resolve) => server.close(resolve));
  clearTimeout(cut);
}

/** What could not even be read as a request is the visitor's mistake; the rest is ours. */
function answerError(error: unknown): Response {
  return error instanceof RequestError ? malformed() : faultPage(logError(error));
}
