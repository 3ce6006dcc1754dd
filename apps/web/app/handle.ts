import * as build from "virtual:react-router/server-build";
import { createRequestHandler, RouterContextProvider, type ServerBuild } from "react-router";
import { type PageServices, pageServices } from "./services.ts";

/** The style sheets of the looks that a theme may choose, by name: `hero-steps`. */
export const looks: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>("./styles/looks/*.css", { query: "?inline", import: "default", eager: true }),
  ).map(([file, css]) => [file.slice(file.lastIndexOf("/") + 1, -".css".length), css]),
);

// The build says `undefined` for what it leaves out, which its own type does not allow.
const answer = createRequestHandler(build as ServerBuild, import.meta.env.MODE);

/**
 * Answers a request for a page (`/offres`), or for its data alone (`/offres.data`), with what `services`
 * give. The server's only way in: it imports the built file, or in development has Vite load this one.
 */
export function handle(request: Request, services: PageServices): Promise<Response> {
  return answer(request, new RouterContextProvider(new Map([[pageServices, services]])));
}
