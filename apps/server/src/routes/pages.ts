import { randomBytes } from "node:crypto";
import type { Actor } from "@tremplin/core/account";
import type { InstanceTheme } from "@tremplin/instance";
import type { AssetUrls, handle } from "@tremplin/web";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { isPrivate } from "../address.ts";
import { answerOnce } from "../http/answer-once.ts";
import { formTooLarge, type RequestVariables } from "../http/guard.ts";
import { contentSecurityPolicy } from "../http/security-headers.ts";
import type { Share } from "../http/shared-answers.ts";
import type { Services } from "../services.ts";
import type { ThemeTrials } from "../theme-trials.ts";
import { pageCaller } from "./page-caller.ts";

/** A form with its pictures and documents. */
const maxFormSize = 12 * 1024 * 1024;

/** Every other address is a page's, or the page that says that there is none. */
export function pageRoutes(
  services: Services,
  pages: typeof handle,
  assetUrls: AssetUrls,
  share: Share,
  trials: ThemeTrials,
) {
  const { instance, t, now } = services;
  /** Who asks, and what answers them; `sendKey` is the one of the page's forms. */
  const asked = async (request: Request, origin: string, address: string, sendKey: string | null) => {
    const { actor, signIn, place } = await services.accounts.asker({ request, origin, address });
    const api = pageCaller(services, { request, origin, actor, place });
    const worn = wornBy(actor, new URL(request.url).searchParams.get(trialKey));
    const shown = { api, actor, signIn, ...worn, t, now, baseUrl: origin, sendKey };
    return { actor, answer: (same: Request) => pages(same, shown) };
  };

  /** The theme that pages wear for somebody: the instance's, or the one that an administrator tries. */
  const wornBy = (actor: Actor, key: string | null) => {
    const isAdministrator = actor.kind === "person" && actor.roles.includes("administrator");
    const trial = isAdministrator && key !== null ? trials.find(key) : null;
    const userId = actor.kind === "person" ? actor.userId : "";
    const keepTrial = (theme: InstanceTheme) => trials.keep(theme, userId);
    if (!trial) return { instance, assetUrls, trial: null, keepTrial };
    const { theme, url, fonts } = trial;
    return {
      instance: { ...instance, theme },
      assetUrls: {
        ...assetUrls,
        theme: url,
        fonts: fonts.map((font) => font.replace("/polices/", `${url.slice(0, -4)}/`)),
      },
      trial: key,
      keepTrial,
    };
  };

  /** A page of somebody's own: with its query and its form, and never kept. A form is answered once. */
  const answerPrivately = async (c: Context<RequestVariables>) => {
    const origin = c.get("origin");
    const request = atOrigin(c.req.raw, origin);
    const { actor, answer } = await asked(request, origin, c.get("address"), newSendKey());
    const who = actor.kind === "person" ? actor.userId : "";
    const isForm = request.method === "POST";
    const response = await (isForm ? answerOnce(services, { request, who }, answer) : answer(request));
    response.headers.set("cache-control", "no-store");
    // A page that is tried shows within the page where it is tried.
    if (c.req.query(trialKey) !== undefined) {
      const policy = contentSecurityPolicy(instance.config.map.tiles);
      response.headers.set(
        "content-security-policy",
        policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
      );
      response.headers.set("x-frame-options", "SAMEORIGIN");
    }
    return response;
  };

  const answerShared = share(async ({ url, origin, personal }) => {
    const request = new Request(url, personal ? { headers: personal.headers } : {});
    return (await asked(request, origin, "", null)).answer(request);
  });

  return new Hono<RequestVariables>()
    .post("*", bodyLimit({ maxSize: maxFormSize, onError: formTooLarge }), answerPrivately)
    .get("*", (c, next) =>
      isPrivate(c.req.path) || isTried(c) ? answerPrivately(c) : answerShared(c, next),
    );
}

/** The parameter that names a theme to try. */
const trialKey = "essai";

/** A page that somebody who has signed in asks for in another theme: it is theirs, not everybody's. */
function isTried(c: Context<RequestVariables>): boolean {
  return c.req.query(trialKey) !== undefined && c.req.header("cookie") !== undefined;
}

/** 128 bits, for the forms of one page. */
function newSendKey(): string {
  return randomBytes(16).toString("base64url");
}

/** The request as it was sent to the board's public address. */
function atOrigin(request: Request, origin: string): Request {
  const { pathname, search } = new URL(request.url);
  const { method, headers, body } = request;
  return new Request(origin + pathname + search, { method, headers, body, duplex: "half" });
}
