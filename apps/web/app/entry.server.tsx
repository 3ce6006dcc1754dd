import { hasFeature } from "@tremplin/instance/features";
import { languageFacts } from "@tremplin/instance/words";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type EntryContext, type RouterContextProvider, ServerRouter } from "react-router";
import { inLanguage } from "./format/language.ts";
import { localize } from "./language/localize.ts";
import { type Page, PageContext } from "./page.ts";
import { servicesOf } from "./services.ts";

/**
 * Renders a page in one go. Public pages are documents that React does not hydrate, so nothing is
 * streamed, and the data that React Router encoded for hydration is left.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  // Left unread: given up, it would throw an error for each page as it is begun.
  { serverHandoffStream: _unread, ...context }: EntryContext,
  loadContext: RouterContextProvider,
): Response {
  headers.set("content-type", "text/html; charset=utf-8");
  if (request.method === "HEAD") return new Response(null, { status, headers });
  const url = new URL(request.url);
  const services = servicesOf(loadContext);
  const page: Page = {
    ...services,
    url,
    has: (feature) => hasFeature(services.instance.config, feature),
    scripts: [context.manifest.entry.module, ...context.manifest.entry.imports],
    toMarkup: (part) => inOnePiece(render(part)),
  };
  const render = (part: ReactElement) => renderToStaticMarkup(<PageContext value={page}>{part}</PageContext>);
  const made = inLanguage(page.t.intl, () => render(<ServerRouter context={context} url={url} />));
  const isDone = page.prefix === "" && !languageFacts[page.language].marksFallback;
  const html = isDone ? made : localize(made, page);
  // As bytes: a Response would first check a text sign by sign.
  return new Response(new TextEncoder().encode(`<!doctype html>${html}`), { status, headers });
}

/**
 * The same text, stored as one. React's is a tree of some thousand pieces, and pages that put it among theirs would
 * walk through all of them each time they are written: an eighth of a search page's processor time.
 */
function inOnePiece(text: string): string {
  return Buffer.from(text).toString();
}
