import type { AssetUrls, handle } from "@tremplin/web";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { isPrivate } from "../address.ts";
import { formTooLarge, type RequestVariables } from "../http/guard.ts";
import type { Share } from "../http/shared-answers.ts";
import type { Services } from "../services.ts";
import { pageCaller } from "./page-caller.ts";

/** A form with its pictures and documents. */
const maxFormSize = 12 * 1024 * 1024;

/** Every other address is a page's, or the page that says that there is none. */
export function pageRoutes(services: Services, pages: typeof handle, assetUrls: AssetUrls, share: Share) {
  const { instance, t, now } = services;
  const answer = async (request: Request, origin: string, address: string) => {
    const { actor, signIn, place } = await services.accounts.asker({ request, origin, address });
    const api = pageCaller(services, { request, origin, actor, place });
    return pages(request, { api, actor, signIn, instance, t, now, baseUrl: origin, assetUrls });
  };

  /** A page of somebody's own: with its query and its form, and never kept. */
  const answerPrivately = async (c: Context<RequestVariables>) => {
    const origin = c.get("origin");
    const response = await answer(atOrigin(c.req.raw, origin), origin, c.get("address"));
    response.headers.set("cache-control", "no-store");
    return response;
  };

  const answerShared = share(({ url, origin, personal }) =>
    answer(new Request(url, personal ? { headers: personal.headers } : {}), origin, ""),
  );

  return new Hono<RequestVariables>()
    .post("*", bodyLimit({ maxSize: maxFormSize, onError: formTooLarge }), answerPrivately)
    .get("*", (c, next) => (isPrivate(c.req.path) ? answerPrivately(c) : answerShared(c, next)));
}

/** The request as it was sent to the board's public address. */
function atOrigin(request: Request, origin: string): Request {
  const { pathname, search } = new URL(request.url);
  const { method, headers, body } = request;
  return new Request(origin + pathname + search, { method, headers, body, duplex: "half" });
}
