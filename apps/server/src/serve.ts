import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { handle } from "@tremplin/web";
import { announcement, portTaken, stopping } from "./announcement.ts";
import { type App, createApp } from "./app.ts";
import { builtFiles } from "./built-files.ts";
import { type OriginRules, originRules } from "./http/origin.ts";
import { startingPage } from "./http/plain-page.ts";
import { type Fetch, listen } from "./listen.ts";
import { openServices, type Services } from "./services.ts";
import { StartError } from "./start-error.ts";
import { stopSignal } from "./stop-signal.ts";
import { startWorker } from "./worker/worker.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const defaultPort = 3000;
const builtPages = new URL("../../web/build/server/index.js", import.meta.url);
const filesFolder = fileURLToPath(new URL("../../web/build/client/", import.meta.url));

/** Serves the built board until a signal ends it. Throws what keeps it from starting. */
export async function serve(env: Environment): Promise<void> {
  const wanted = readPort(env.PORT);
  const origin = originRules(env);
  const stopped = stopSignal();
  let answer: Fetch = startingPage;
  // The port first: a database may take a while to fill, and "taken" should not be told after that.
  const listening = await listen(wanted, (request) => answer(request));
  if (wanted !== 0 && listening.port !== wanted) console.log(portTaken(wanted, listening.port));

  const opening = open(env, origin).catch(async (error) => {
    await listening.close();
    throw error;
  });
  const opened = await Promise.race([opening, stopped]);
  // Stopped while opening: what was begun in the database is undone by its engine.
  if (!opened) process.exit(0);

  const { app, services } = opened;
  answer = app.fetch;
  const worker = startWorker(services);
  console.log(announcement(services, listening.port, origin.publicUrl));
  await stopped;
  console.log(stopping);
  await listening.close();
  await worker.stop();
  await services.close();
}

async function open(env: Environment, origin: OriginRules): Promise<{ app: App; services: Services }> {
  const handle = await loadPages();
  const services = await openServices({ env, onDemoProgress: (text) => console.log(text) });
  const files = await builtFiles(filesFolder);
  return {
    app: createApp({ services, handle, files, origin, isLogging: env.LOG_REQUESTS === "1" }),
    services,
  };
}

/** `PORT`, or the usual one. */
export function readPort(text: string | undefined): number {
  if (!text) return defaultPort;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new StartError(`PORT doit être un nombre de 1 à 65535, pas « ${text} ».`);
}

async function loadPages(): Promise<typeof handle> {
  if (!existsSync(builtPages)) {
    throw new StartError(
      "Le site n'est pas construit. Lancez « npm start », ou « pnpm build » puis recommencez.",
    );
  }
  const built = (await import(builtPages.href)) as { readonly handle: typeof handle };
  return built.handle;
}
