import type { AssetUrls, handle } from "@tremplin/web";
import { Hono } from "hono";
import type { RequestVariables } from "../http/guard.ts";
import type { Share } from "../http/shared-answers.ts";
import type { Services } from "../services.ts";

/** Every other address is a page's, or the page that says that there is none. */
export function pageRoutes(services: Services, pages: typeof handle, assetUrls: AssetUrls, share: Share) {
  const { instance, t, now } = services;
  return new Hono<RequestVariables>().get(
    "*",
    share(({ url, origin, personal }) => {
      const api = services.caller(origin);
      const request = new Request(url, personal ? { headers: personal.headers } : {});
      return pages(request, { api, instance, t, now, baseUrl: origin, assetUrls });
    }),
  );
}
