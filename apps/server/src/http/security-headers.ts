import type { InstanceConfig } from "@tremplin/instance";
import type { MiddlewareHandler } from "hono";
import type { RequestVariables } from "./guard.ts";

/**
 * The Content-Security-Policy of every answer. Pages hold no inline script nor style, so it needs
 * neither nonce nor hash and a page can be cached with it (docs/decisions/0003-pages-without-hydration.md).
 */
export function contentSecurityPolicy({ map, videos }: Pick<InstanceConfig, "map" | "videos">): string {
  const { tiles } = map;
  const videoHosts = videos.hosts.map((host) => `https://${host}`).join(" ");
  const tileHost = tiles === null ? "" : ` ${originOfTiles(tiles.url)}`;
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: blob:${tileHost}`,
    `connect-src 'self'${tileHost}`,
    "font-src 'self'",
    "worker-src 'self' blob:",
    // Only what the instance names, and only once somebody asks for a video.
    ...(videoHosts === "" ? [] : [`frame-src 'self' ${videoHosts}`, `media-src 'self' ${videoHosts}`]),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** `https://{s}.tuiles.exemple.fr/{z}/…` stands for any subdomain. */
function originOfTiles(url: string): string {
  return /^https?:\/\/[^/]+/.exec(url)?.[0].replace(/\{[^}]*\}/, "*") ?? "";
}

/** The headers that protect visitors of a board at this origin. */
export function protectiveHeaders(config: InstanceConfig, origin: string): Record<string, string> {
  return {
    "content-security-policy": contentSecurityPolicy(config),
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "geolocation=(self), camera=(), microphone=(), payment=(), usb=()",
    "referrer-policy": "strict-origin-when-cross-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    ...(origin.startsWith("https:")
      ? { "strict-transport-security": "max-age=31536000; includeSubDomains" }
      : {}),
  };
}

/** Sets the headers that protect visitors, on every answer that does not set its own. */
export function securityHeaders(config: InstanceConfig): MiddlewareHandler<RequestVariables> {
  return async (c, next) => {
    await next();
    const headers = protectiveHeaders(config, c.get("origin") ?? "");
    for (const [name, value] of Object.entries(headers)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
  };
}
