import { renderToStaticMarkup } from "react-dom/server";
import { type EntryContext, type RouterContextProvider, ServerRouter } from "react-router";
import { PageContext } from "./page.ts";
import { servicesOf } from "./services.ts";

/**
 * Renders a page in one go. Public pages are documents that React does not hydrate, so nothing is
 * streamed, and the data that React Router encoded for hydration is let go.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  { serverHandoffStream, ...context }: EntryContext,
  loadContext: RouterContextProvider,
): Response {
  void serverHandoffStream?.cancel();
  headers.set("content-type", "text/html; charset=utf-8");
  if (request.method === "HEAD") return new Response(null, { status, headers });
  const url = new URL(request.url);
  const page = {
    ...servicesOf(loadContext),
    url,
    scripts: [context.manifest.entry.module, ...context.manifest.entry.imports],
  };
  const html = renderToStaticMarkup(
    <PageContext value={page}>
      <ServerRouter context={context} url={url} />
    </PageContext>,
  );
  // As bytes: a Response would first check a text sign by sign.
  return new Response(new TextEncoder().encode(`<!doctype html>${html}`), { status, headers });
}
