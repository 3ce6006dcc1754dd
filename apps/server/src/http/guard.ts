import type { IncomingMessage } from "node:http";
import type { Context, MiddlewareHandler } from "hono";
import { isPrivate, noticePath } from "../address.ts";
import { type OriginRules, originOf } from "./origin.ts";
import { plainPage } from "./plain-page.ts";

/** What the routes find in Hono's context. */
export interface RequestVariables {
  Variables: {
    /** Origin of the board's public addresses, without a final slash. */
    origin: string;
    /** The network address of who asks; empty when it is not known. */
    address: string;
  };
}

/**
 * Lets through what a route can answer: a known method, an address that decodes, a host that is
 * one. A final slash is taken off by a redirection, so that each page has one address.
 */
export function guard(rules: OriginRules): MiddlewareHandler<RequestVariables> {
  return async (c, next) => {
    const url = new URL(c.req.url);
    const { method } = c.req.raw;
    const allowed = takesPosts(url.pathname) ? ["GET", "HEAD", "POST"] : ["GET", "HEAD"];
    if (!allowed.includes(method)) return methodRefused(allowed);
    const origin = originOf(c.req.raw, rules);
    if (origin === null || !decodes(url.pathname) || url.pathname.includes("//")) return malformed();
    if (method === "POST" && !isOfOurPages(c.req.raw, origin)) return strangeForm();
    if (url.pathname.length > 1 && url.pathname.endsWith("/")) {
      return c.redirect(url.pathname.slice(0, -1) + url.search, 308);
    }
    c.set("origin", origin);
    c.set("address", addressOf(c, rules));
    return next();
  };
}

/** Each proxy appends whom it was asked by: the last value is what ours saw. */
function addressOf(c: Context, { trustProxy }: OriginRules): string {
  const told = trustProxy ? c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  // Without a socket, in tests, there is none.
  return told || (c.env?.incoming as IncomingMessage | undefined)?.socket?.remoteAddress || "";
}

function takesPosts(path: string): boolean {
  return path.startsWith("/trpc/") || path === noticePath || isPrivate(path);
}

/**
 * Whether one of our own pages sends this: a page of another site must not act in the name of who
 * reads it (ASVS 3.5.1). Browsers say where a POST comes from; a program that says nothing has no
 * cookies of anybody's to misuse.
 */
function isOfOurPages({ headers }: Request, origin: string): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const from = headers.get("origin");
  return from === origin || (from === null && !headers.has("cookie"));
}

function strangeForm(): Response {
  return plainPage(403, "strangeForm");
}

/** The answer to a form that is too large to be read. */
export function formTooLarge(): Response {
  return plainPage(413, "tooLarge");
}

/** The answer to an address that is none. */
export function malformed(): Response {
  return plainPage(400, "malformed");
}

function methodRefused(allowed: readonly string[]): Response {
  return plainPage(405, "method", { headers: { allow: allowed.join(", ") } });
}

function decodes(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes("\0");
  } catch {
    return false;
  }
}
