import { createHash } from "node:crypto";
import { join } from "node:path";
import { publicIdFromPath } from "@tremplin/core/offer";
import { Hono } from "hono";
import type { RequestVariables } from "../http/guard.ts";
import { StoredAnswer } from "../http/stored-answer.ts";
import type { Services } from "../services.ts";
import { PictureStore } from "../share-image/picture-store.ts";
import { type ShareImageColors, type ShareImageContent, shareImage } from "../share-image/share-image.ts";

/** More than these wait for their picture, and the next is asked to come back. */
const mostWaiting = 20;

const headers = {
  "content-type": "image/png",
  "cache-control": "public, max-age=86400",
  "cross-origin-resource-policy": "cross-origin",
};

/** `/offres/<slug>-<id>/partage.png`: the picture that goes with a shared link to a live offer. */
export function shareImageRoutes(services: Services) {
  const { instance, t } = services;
  const { bg, text, "text-muted": muted, brand, "on-brand": onBrand } = instance.theme.colors;
  const colors: ShareImageColors = { background: bg, text, muted, brand, onBrand };
  const store = new PictureStore(join(services.dataDir, "partage"));

  return new Hono<RequestVariables>().get("/offres/:offer/partage.png", async (c) => {
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
    const digest = createHash("sha256")
      .update(JSON.stringify([content, colors]))
      .digest("hex")
      .slice(0, 32);
    const kept = await store.find(digest);
    if (!kept && store.waiting >= mostWaiting) return c.body(null, 503, { "retry-after": "10" });
    const picture = kept ?? (await store.make(digest, () => shareImage(content, colors)));
    return new StoredAnswer(200, headers, picture).answer(c.req.raw);
  });
}
