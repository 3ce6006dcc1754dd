import { createHash } from "node:crypto";
import { join } from "node:path";
import { publicIdFromPath } from "@tremplin/core/offer";
import { type Context, Hono } from "hono";
import type { RequestVariables } from "../http/guard.ts";
import { StoredAnswer } from "../http/stored-answer.ts";
import { pictureBytes } from "../instance-files.ts";
import type { Services } from "../services.ts";
import { boardImage, touchIcon } from "../share-image/board-image.ts";
import { PictureStore } from "../share-image/picture-store.ts";
import { type ShareImageColors, type ShareImageContent, shareImage } from "../share-image/share-image.ts";

type RequestContext = Context<RequestVariables>;

/** More than these wait for their picture, and the next is asked to come back. */
const mostWaiting = 20;

const headers = {
  "content-type": "image/png",
  "cache-control": "public, max-age=86400",
  "cross-origin-resource-policy": "cross-origin",
};

/**
 * `/offres/<slug>-<id>/partage.png`, the picture that goes with a shared link to a live offer; `/partage.png`, that of
 * the board; `/icone-180.png`, what a phone puts on its home screen. The last two are made from the instance's logo.
 */
export function shareImageRoutes(services: Services) {
  const { instance, t } = services;
  const { bg, text, "text-muted": muted, brand, "on-brand": onBrand } = instance.theme.colors;
  const colors: ShareImageColors = { background: bg, text, muted, brand, onBrand };
  const store = new PictureStore(join(services.dataDir, "partage"));

  const answerWith = async (c: RequestContext, said: unknown, draw: () => Promise<Buffer>) => {
    const digest = createHash("sha256").update(JSON.stringify(said)).digest("hex").slice(0, 32);
    const name = `${digest}.png`;
    const kept = await store.find(name);
    if (!kept && store.waiting >= mostWaiting) return c.body(null, 503, { "retry-after": "10" });
    return new StoredAnswer(200, headers, kept ?? (await store.make(name, draw))).answer(c.req.raw);
  };

  const routes = new Hono<RequestVariables>();
  routes.get("/partage.png", async (c) => {
    const { config, theme, assets, version } = instance;
    const { brand: ground, "on-brand": ink, surface: tile } = theme.colors;
    const logo = { ...assets.logo, bytes: await pictureBytes(assets.logo) };
    const about = { name: config.name, tagline: config.tagline ?? "", ground, ink, tile };
    return answerWith(c, [about, version], () => boardImage({ ...about, logo }));
  });
  routes.get("/icone-180.png", async (c) => {
    const { favicon } = instance.assets;
    const picture = { ...favicon, bytes: await pictureBytes(favicon) };
    return answerWith(c, ["icon", favicon.digest], () => touchIcon(picture, instance.theme.colors.surface));
  });
  routes.get("/offres/:offer/partage.png", async (c) => {
    const publicId = publicIdFromPath(c.req.param("offer"));
    const api = services.caller(c.get("origin"));
    const found = publicId === null ? null : await api.offer.show({ publicId });
    if (!found?.ok || found.value.status !== "live") return c.body(null, 404);
    const { offer } = found.value;
    const content: ShareImageContent = {
      title: offer.title,
      company: offer.companyName,
      facts: [t(`contract.${offer.contract}`), offer.place.label],
      board: instance.config.name,
    };
    return answerWith(c, [content, colors], () => shareImage(content, colors));
  });
  return routes;
}
