import type { MiddlewareHandler } from "hono";
import { type OriginRules, originOf } from "./origin.ts";
import { plainPage } from "./plain-page.ts";

/** What the routes find in Hono's context. */
export interface RequestVariables {
  Variables: {
    /** Origin of the board's public addresses, without a final slash. */
    origin: string;
  };
}

/**
 * Lets through what a route can answer: a known method, an address that decodes, a host that is
 * one. A final slash is taken off by a redirection, so that each page has one address.
 */
export function guard(rules: OriginRules): MiddlewareHandler<RequestVariables> {
  return async (c, next) => {
    const url = new URL(c.req.url);
    const allowed = url.pathname.startsWith("/trpc/") ? ["GET", "HEAD", "POST"] : ["GET", "HEAD"];
    if (!allowed.includes(c.req.raw.method)) return methodRefused(allowed);
    const origin = originOf(c.req.raw, rules);
    if (origin === null || !decodes(url.pathname) || url.pathname.includes("//")) return malformed();
    if (url.pathname.length > 1 && url.pathname.endsWith("/")) {
      return c.redirect(url.pathname.slice(0, -1) + url.search, 308);
    }
    c.set("origin", origin);
    return next();
  };
}

/** The answer to an address that is none. */
export function malformed(): Response {
  return plainPage(400, {
    title: "Adresse incorrecte",
    text: "Cette adresse est mal écrite. Vérifiez-la, ou repartez de l’accueil.",
  });
}

function methodRefused(allowed: readonly string[]): Response {
  return plainPage(405, {
    title: "Demande refusée",
    text: "Cette adresse ne répond pas à ce genre de demande.",
    headers: { allow: allowed.join(", ") },
  });
}

function decodes(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes("\0");
  } catch {
    return false;
  }
}
