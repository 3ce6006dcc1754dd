import * as build from "virtual:react-router/server-build";
import type { Features } from "@tremplin/instance/features";
import {
  createRequestHandler,
  type RequestHandler,
  RouterContextProvider,
  type ServerBuild,
} from "react-router";
import { routesThere } from "./features/routes-there.ts";
import { type PageServices, pageServices } from "./services.ts";
import { splitBuild } from "./split-build.ts";

export { looks } from "./looks.ts";

type HandlerFor = (pathname: string) => RequestHandler;

const byFeatures = new WeakMap<Features, HandlerFor>();

/** What answers on a board with these features: the pages of those that it has not are not there. */
function handlersWith(features: Features): HandlerFor {
  let handlerFor = byFeatures.get(features);
  if (!handlerFor) {
    // The build says `undefined` for what it leaves out, which its own type does not allow.
    const whole = build as ServerBuild;
    const routes = routesThere(whole.routes, { features });
    // React Router takes them from both.
    const assets = { ...whole.assets, routes: routesThere(whole.assets.routes, { features }) };
    handlerFor = handlersOf({ ...whole, routes, assets });
    byFeatures.set(features, handlerFor);
  }
  return handlerFor;
}

/** What answers an address: one handler for those that begin alike. */
function handlersOf(whole: ServerBuild): HandlerFor {
  const buildFor = splitBuild(whole);
  const handlers = new Map<ServerBuild, RequestHandler>();
  return (pathname) => {
    const smallest = buildFor(pathname);
    const handler = handlers.get(smallest) ?? createRequestHandler(smallest, import.meta.env.MODE);
    handlers.set(smallest, handler);
    return handler;
  };
}

/**
 * Answers a request for a page (`/offres`), or for its data alone (`/offres.data`), with what `services`
 * give. The server's only way in: it imports the built file, or in development has Vite load this one.
 */
export function handle(request: Request, services: PageServices): Promise<Response> {
  const answer = handlersWith(services.instance.config.features)(new URL(request.url).pathname);
  return answer(request, new RouterContextProvider(new Map([[pageServices, services]])));
}

/** An instance's overrides, which are built apart, import from here: they must meet the same page as these do. */
export * from "./slots/index.ts";
export * from "./slots/parts.ts";
export { installOverrides } from "./slots/slot.tsx";
