import { Hono } from "hono";
import type { RequestVariables } from "../http/guard.ts";

/** `/robots.txt`: everything public may be read, and the sitemap says where it is. */
export function robotsRoutes() {
  return new Hono<RequestVariables>().get("/robots.txt", (c) =>
    c.text(
      `User-agent: *\nDisallow: /trpc/\nDisallow: /espace\nDisallow: /connexion\nDisallow: /lien/\nDisallow: /signaler/\n\nSitemap: ${c.get("origin")}/sitemap.xml\n`,
      200,
      {
        "cache-control": "public, max-age=3600",
      },
    ),
  );
}
