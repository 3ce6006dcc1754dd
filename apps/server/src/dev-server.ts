import { watch } from "node:fs";
import { fileURLToPath } from "node:url";
import { InstanceError, loadInstance } from "@tremplin/instance";
import { createServer as createVite, type ViteDevServer } from "vite";
import { announcement } from "./announcement.ts";
import { createApp } from "./app.ts";
import { originRules } from "./http/origin.ts";
import { listen, listenerOf } from "./listen.ts";
import { explained, readPort } from "./serve.ts";
import { openServices, type Services } from "./services.ts";
import type { Site } from "./site.ts";
import { stopSignal } from "./stop-signal.ts";
import { startWorker } from "./worker/worker.ts";

const webFolder = fileURLToPath(new URL("../../web/", import.meta.url));
/** Editors write a file in several steps. */
const settleMs = 100;

/**
 * The board while it is being developed: pages and styles change in the browser as they are edited,
 * so do the words, the theme and the content of the instance. `dev.ts` starts it again when the code of
 * the server changes.
 */
async function develop(env: NodeJS.ProcessEnv): Promise<void> {
  const stopped = stopSignal();
  const services = await openServices({ env, isDeveloping: true });
  let vite: ViteDevServer | null = null;
  let answer = listenerOf(() => new Response(null, { status: 503 }));
  const listening = await listen(readPort(env.PORT), (request, response) => {
    if (vite) vite.middlewares(request, response, () => answer(request, response));
    else answer(request, response);
  });
  vite = await createVite({
    root: webFolder,
    appType: "custom",
    server: { middlewareMode: true, ws: { server: listening.server } },
  });

  const site = developedSite(vite);
  const serve = async (current: Services) => {
    const { looks } = (await vite.ssrLoadModule("/app/handle.ts")) as Pick<Site, "looks">;
    const app = createApp({
      ...site,
      looks,
      services: current,
      origin: originRules(env),
      isLogging: true,
      isDeveloping: true,
    });
    answer = listenerOf(app.fetch);
  };
  await serve(services);
  const stopWatching = onInstanceChange(services, async (changed) => {
    await serve(changed);
    vite.ws.send({ type: "full-reload" });
  });
  const worker = await startWorker(services);
  console.log(announcement(services, listening.port, null));

  await stopped;
  stopWatching();
  await vite.close();
  await listening.close();
  await worker.stop();
  await services.close();
}

/** The pages as Vite makes them of the sources, anew when these change. */
function developedSite(vite: ViteDevServer): Omit<Site, "looks"> {
  return {
    files: new Map(),
    async handle(request, services) {
      try {
        const { handle } = (await vite.ssrLoadModule("/app/handle.ts")) as Pick<Site, "handle">;
        return await handle(request, services);
      } catch (error) {
        if (error instanceof Error) vite.ssrFixStacktrace(error);
        throw error;
      }
    },
  };
}

/** Reads the instance again when one of its files changes; what is wrong in them is told, and the last right one stays. */
function onInstanceChange(services: Services, use: (changed: Services) => Promise<void>): () => void {
  const { dir } = services.instance;
  let pending: NodeJS.Timeout | undefined;
  const read = async () => {
    try {
      await use(services.withInstance(await loadInstance(dir)));
      console.log("Instance relue.");
    } catch (error) {
      console.error(error instanceof InstanceError ? error.format() : error);
    }
  };
  const watcher = watch(dir, { recursive: true }, (_event, name) => {
    // The database of an instance lies in its folder.
    if (name?.startsWith("data")) return;
    clearTimeout(pending);
    pending = setTimeout(read, settleMs);
  });
  return () => {
    clearTimeout(pending);
    watcher.close();
  };
}

try {
  await develop(process.env);
} catch (error) {
  console.error(explained(error));
  process.exitCode = 1;
}
