import { AmbiguousInstanceError, findInstanceDir, InstanceError } from "@tremplin/instance";
import { announcement, demoProgress, portTaken, stopping } from "./announcement.ts";
import { type App, createApp } from "./app.ts";
import { makeFirstDemo } from "./first-demo.ts";
import { type OriginRules, originRules } from "./http/origin.ts";
import { startingPage } from "./http/plain-page.ts";
import { QuickAnswers } from "./http/quick-answers.ts";
import { type Fetch, listen, listenerOf } from "./listen.ts";
import { checkOwnAddress } from "./mail/own-address.ts";
import { takeInReplies } from "./mail/take-in-replies.ts";
import { projectRoot } from "./project-root.ts";
import { openServices, type Services } from "./services.ts";
import type { LoadSite } from "./site.ts";
import { StartError } from "./start-error.ts";
import { stopSignal } from "./stop-signal.ts";
import { warmUp } from "./warm-up.ts";
import { startWorker } from "./worker/worker.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const defaultPort = 3000;

/**
 * Serves a board until a signal ends it, and answers the exit code. What keeps it from starting is
 * told on standard error.
 */
export async function serve(env: Environment, loadSite: LoadSite): Promise<number> {
  try {
    await serveUntilStopped(env, loadSite);
    return 0;
  } catch (error) {
    console.error(explained(error));
    return 1;
  }
}

async function serveUntilStopped(env: Environment, loadSite: LoadSite): Promise<void> {
  const wanted = readPort(env.PORT);
  const roundMs = readRound(env.ROUND_SECONDS);
  const origin = originRules(env);
  checkOwnAddress(env, origin);
  const stopped = stopSignal();
  let answer: Fetch = startingPage;
  // The port first: a database may take a while to fill, and "taken" should not be told after that.
  const listener = listenerOf((request) => answer(request));
  let quick: QuickAnswers | null = null;
  const listening = await listen(wanted, (request, response) => {
    if (!quick?.answer(request, response)) return listener(request, response);
  });
  if (wanted !== 0 && listening.port !== wanted) console.log(portTaken(wanted, listening.port));

  const opening = open(env, loadSite, origin).catch(async (error) => {
    await listening.close();
    throw error;
  });
  const opened = await Promise.race([opening, stopped]);
  // Stopped while opening: what was begun in the database is undone by its engine.
  if (!opened) process.exit(0);

  const { app, services } = opened;
  quick = opened.quick;
  answer = app.fetch;
  const publicUrl = origin.publicUrl ?? `http://localhost:${listening.port}`;
  const worker = await startWorker(services, publicUrl, roundMs);
  const replies = await takeInReplies(services, publicUrl);
  const giveUpWarming = warmUp(services.accounts, publicUrl);
  await services.content.follow(services.index.version);
  console.log(announcement(services, listening.port, origin.publicUrl));
  await stopped;
  console.log(stopping);
  giveUpWarming();
  await listening.close();
  await replies?.stop();
  await worker.stop();
  await services.close();
}

async function open(
  env: Environment,
  loadSite: LoadSite,
  origin: OriginRules,
): Promise<{ readonly app: App; readonly services: Services; readonly quick: QuickAnswers }> {
  await makeFirstDemo(env);
  const site = await loadSite(findInstanceDir(projectRoot, env));
  const services = await openServices({
    env,
    onDemoProgress: (made, total) => console.log(demoProgress(made, total)),
  });
  const isLogging = env.LOG_REQUESTS === "1";
  const quick = new QuickAnswers({ ...services, trustProxy: origin.trustProxy, isLogging });
  return { app: createApp({ ...site, services, origin, quick, isLogging }), services, quick };
}

/** `PORT`, or the usual one. */
export function readPort(text: string | undefined): number {
  if (!text) return defaultPort;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new StartError(`PORT doit être un nombre de 1 à 65535, pas « ${text} ».`);
}

/** `ROUND_SECONDS` in milliseconds, or nothing for the usual. */
export function readRound(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const seconds = Number(text);
  if (Number.isInteger(seconds) && seconds >= 1 && seconds <= 3600) return seconds * 1000;
  throw new StartError(`ROUND_SECONDS doit être un nombre entier de secondes, de 1 à 3600, pas « ${text} ».`);
}

/** What the operator can mend is told in words; the rest is a fault of ours, with its trace. */
export function explained(error: unknown): string {
  if (error instanceof InstanceError) return error.format();
  if (error instanceof StartError || error instanceof AmbiguousInstanceError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
