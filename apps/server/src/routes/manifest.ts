import type { Instance } from "@tremplin/instance";
import { languageFacts, writtenLanguage } from "@tremplin/instance/words";
import type { AssetUrls } from "@tremplin/web";
import { Hono } from "hono";
import type { RequestVariables } from "../http/guard.ts";

/** `/manifest.webmanifest`: what a phone needs to put the board on its home screen. */
export function manifestRoutes({ config, theme, assets }: Instance, { favicon }: AssetUrls) {
  const { width, height } = assets.favicon;
  const isVector = favicon.contentType === "image/svg+xml";
  const manifest = {
    name: config.name,
    short_name: config.shortName ?? config.name,
    description: config.tagline,
    lang: languageFacts[writtenLanguage(config)].tag,
    id: "/",
    start_url: "/",
    scope: "/",
    display: "minimal-ui",
    theme_color: theme.meta.light,
    background_color: theme.meta.light,
    icons: [{ src: favicon.url, type: favicon.contentType, sizes: isVector ? "any" : `${width}x${height}` }],
  };
  return new Hono<RequestVariables>().get("/manifest.webmanifest", (c) =>
    c.body(JSON.stringify(manifest), 200, {
      "content-type": "application/manifest+json; charset=utf-8",
      "cache-control": "public, max-age=3600",
    }),
  );
}
