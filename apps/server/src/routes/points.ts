import { parseOfferSearch } from "@tremplin/core/offer";
import { Hono } from "hono";
import { standingOf } from "../http/antenna-addresses.ts";
import type { RequestVariables } from "../http/guard.ts";
import type { Share } from "../http/shared-answers.ts";
import type { Services } from "../services.ts";

/** `/offres.points.json`: what the map shows of a search. */
export function pointRoutes(services: Services, share: Share, publicUrl: string | null) {
  return new Hono<RequestVariables>().get(
    "/offres.points.json",
    share(async ({ url, origin }) => {
      const standing = standingOf(services, url, publicUrl);
      const within = "url" in standing ? standing.url : url;
      const points = await services.caller(origin).offer.points(parseOfferSearch(within.searchParams));
      return Response.json(points);
    }),
  );
}
