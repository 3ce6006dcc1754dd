import { watch } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type InstanceTheme, loadInstance, readOverrides, shippedFile } from "@tremplin/instance";
import type { installOverrides, Slots } from "@tremplin/web";
import { createServer as createVite, type ViteDevServer } from "vite";
import { announcement } from "./announcement.ts";
import { createApp } from "./app.ts";
import { originRules } from "./http/origin.ts";
import { InstanceFaults } from "./instance-faults.ts";
import { instanceFiles } from "./instance-files.ts";
import { listen, listenerOf } from "./listen.ts";
import { checkOwnAddress } from "./mail/own-address.ts";
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
  checkOwnAddress(env, originRules(env));
  const stopped = stopSignal();
  const services = await openServices({ env, isDeveloping: true });
  let vite: ViteDevServer | null = null;
  let answer = listenerOf(() => new Response(null, { status: 503 }));
  const listening = await listen(readPort(env.PORT), (request, response) => {
    if (vite) vite.middlewares(request, response, () => answer(request, response));
    else answer(request, response);
  });
  const { dir } = services.instance;
  vite = await createVite({
    root: webFolder,
    appType: "custom",
    // Looked for by the plugins of the web application.
    plugins: [{ name: "overrides-folder", api: { folder: join(dir, "overrides") } }],
    server: { middlewareMode: true, ws: { server: listening.server } },
  });

  const site = developedSite(vite, dir);
  /** What pages wear from now on: the theme's sheet, and the colours of the browser's own edges. */
  let worn = {};
  const serve = async (current: Services) => {
    const { looks } = (await vite.ssrLoadModule("/app/handle.ts")) as Pick<Site, "looks">;
    const app = createApp({
      ...site,
      looks,
      overridesSheet: (await readOverrides(dir)) ? "/app/overrides.css" : null,
      services: current,
      origin: originRules(env),
      isLogging: true,
      isDeveloping: true,
    });
    answer = listenerOf(app.fetch);
    const { urls } = instanceFiles(current.instance, looks);
    worn = { url: urls.theme, edges: current.instance.theme.meta };
  };
  await serve(services);
  // A page that was on its way while a theme was saved wears the one before.
  vite.ws.on("connection", () => vite.ws.send("theme-saved", worn));
  const faults = new InstanceFaults(vite.ws);
  let { theme } = services.instance;
  const stopWatching = onInstanceChange(services, faults, async (changed, files) => {
    await serve(changed);
    const before = theme;
    theme = changed.instance.theme;
    const isSheetAlone = files.every((name) => name.includes(".tokens.json")) && hasSameMarkup(before, theme);
    if (isSheetAlone) vite.ws.send("theme-saved", worn);
    else vite.ws.send({ type: "full-reload" });
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

/** Whether pages have the same logos and fonts for two themes: only what their sheets say differs. */
function hasSameMarkup(one: InstanceTheme, other: InstanceTheme): boolean {
  const said = ({ isHeaderDark, fonts }: InstanceTheme) => JSON.stringify([isHeaderDark, fonts]);
  return said(one) === said(other);
}

/** The pages as Vite makes them of the sources, anew when these change. */
function developedSite(vite: ViteDevServer, dir: string): Omit<Site, "looks"> {
  return {
    files: new Map(),
    async handle(request, services) {
      try {
        const { handle, installOverrides } = (await vite.ssrLoadModule("/app/handle.ts")) as DevelopedPages;
        installOverrides(await developedOverrides(vite, dir));
        return await handle(request, services);
      } catch (error) {
        if (error instanceof Error) vite.ssrFixStacktrace(error);
        throw error;
      }
    },
  };
}

interface DevelopedPages extends Pick<Site, "handle"> {
  readonly installOverrides: typeof installOverrides;
}

/** What the instance puts in slots, as its files say it now. */
async function developedOverrides(vite: ViteDevServer, dir: string): Promise<Partial<Slots>> {
  const index = (await readOverrides(dir))?.index;
  if (!index) return {};
  const { default: overrides } = await vite.ssrLoadModule(join(dir, index));
  return overrides as Partial<Slots>;
}

/**
 * Reads the instance again when one of its files changes, or a finished theme that it may start from; what is wrong in
 * them is told, and the last right one stays.
 */
function onInstanceChange(
  services: Services,
  faults: InstanceFaults,
  use: (changed: Services, files: readonly string[]) => Promise<void>,
): () => void {
  const { dir } = services.instance;
  let pending: NodeJS.Timeout | undefined;
  const files = new Set<string>();
  const read = async () => {
    try {
      const instance = await loadInstance(dir);
      faults.forget();
      const read = [...files];
      files.clear();
      await use(services.withInstance(instance), read);
      console.log("Instance relue.");
    } catch (error) {
      faults.tell(error);
    }
  };
  const watchers = [dir, dirname(shippedFile(null))].map((folder) =>
    watch(folder, { recursive: true }, (_event, name) => {
      // The database of an instance lies in its folder.
      if (name === null || name.startsWith("data")) return;
      files.add(name);
      clearTimeout(pending);
      pending = setTimeout(read, settleMs);
    }),
  );
  return () => {
    clearTimeout(pending);
    for (const watcher of watchers) watcher.close();
  };
}

try {
  await develop(process.env);
} catch (error) {
  console.error(explained(error));
  process.exitCode = 1;
}
