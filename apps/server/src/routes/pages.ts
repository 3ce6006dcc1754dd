import type { PageServices } from "@tremplin/web/services";
import { Hono } from "hono";
import type { RequestVariables } from "../http/guard.ts";
import type { Share } from "../http/shared-answers.ts";
import type { AssetUrls } from "@tremplin/web/services";
import type { Services } from "../services.ts";

/** What `@tremplin/web` is built to: the answer to a request for a page. */
export type PageHandler = (request: Request, services: PageServices) => Promise<Response>;

/** Every other address is a page's, or the page that says that there is none. */
export function pageRoutes(services: Services, handle: PageHandler, assetUrls: AssetUrls, share: Share) {
  const { instance, t, now } = services;
  return new Hono<RequestVariables>().get(
    "*",
    share(({ url, origin, personal }) => {
      const api = services.caller(origin);
      const request = new Request(url, personal ? { headers: personal.headers } : {});
      return handle(request, { api, instance, t, now, nonce: null, baseUrl: origin, assetUrls });
    }),
  );
}
