import { randomBytes } from "node:crypto";
import type { Actor } from "@tremplin/core/account";
import type { InstanceTheme } from "@tremplin/instance";
import {
  boardLanguage,
  languageFacts,
  offeredLanguages,
  prefixedPath,
  prefixOf,
  splitLanguage,
} from "@tremplin/instance/words";
import type { AssetUrls, handle } from "@tremplin/web";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { isPrivate } from "../address.ts";
import { answerOnce } from "../http/answer-once.ts";
import { standingOf } from "../http/antenna-addresses.ts";
import { formTooLarge, type RequestVariables } from "../http/guard.ts";
import { contentSecurityPolicy } from "../http/security-headers.ts";
import type { Share } from "../http/shared-answers.ts";
import type { Services } from "../services.ts";
import type { ThemeTrials } from "../theme-trials.ts";
import { pageCaller } from "./page-caller.ts";

/** A form with its pictures and documents. */
const maxFormSize = 12 * 1024 * 1024;

interface Site {
  readonly pages: typeof handle;
  readonly assetUrls: AssetUrls;
  /** The board's public address, when it is set. */
  readonly publicUrl: string | null;
}

/** Every other address is a page's, or the page that says that there is none. */
export function pageRoutes(
  services: Services,
  { pages, assetUrls, publicUrl }: Site,
  share: Share,
  trials: ThemeTrials,
) {
  const { instance, now, tOnPage } = services;
  const offered = offeredLanguages(instance.config);
  const own = boardLanguage(instance.config);
  /** Who asks, and what answers them; `sendKey` is the one of the page's forms. */
  const asked = async (sent: Request, at: string, address: string, sendKey: string | null) => {
    const { index, content } = services;
    await index.follow();
    await content.follow(index.version);
    // On an antenna's own host name, too, pages have their one address on the board's.
    const origin = publicUrl ?? at;
    const { language: named, request } = withoutPrefix(sent);
    const { actor, signIn, place } = await services.accounts.asker({ request, origin, address });
    const chosen = actor.kind === "person" ? offered.find((each) => each === actor.language) : undefined;
    const language = named ?? chosen ?? own;
    const prefix = named === null ? "" : prefixOf(named, instance.config);
    const api = pageCaller(services, { request, origin, actor, place, language });
    const worn = wornBy(actor, new URL(request.url).searchParams.get(trialKey));
    const t = tOnPage(language);
    const shown = { api, actor, signIn, ...worn, t, language, prefix, now, baseUrl: origin, sendKey };
    const answer = async (same: Request) => {
      const plain = withoutPrefix(same).request;
      const standing = standingOf(services, new URL(plain.url), publicUrl);
      if ("location" in standing) {
        return withPrefix(new Response(null, { status: 301, headers: standing }), prefix);
      }
      const isSame = standing.url.href === plain.url;
      const within = isSame ? plain : new Request(standing.url, { headers: plain.headers });
      return withPrefix(await pages(within, shown), prefix);
    };
    return { actor, answer };
  };

  /** The request as pages know it: the language that its address names, if the board offers it, taken off. */
  const withoutPrefix = (request: Request) => {
    const url = new URL(request.url);
    const { language, path } = splitLanguage(url.pathname);
    if (language === null || language === own || !offered.includes(language))
      return { language: null, request };
    url.pathname = path;
    const { method, headers, body } = request;
    return { language, request: new Request(url, { method, headers, body, duplex: "half" }) };
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
      const policy = contentSecurityPolicy(instance.config);
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
    .get(`/${languageFacts[own].path}/*`, (c) => {
      const { pathname, search } = new URL(c.req.url);
      return c.redirect(splitLanguage(pathname).path + search, 301);
    })
    .post("*", bodyLimit({ maxSize: maxFormSize, onError: formTooLarge }), answerPrivately)
    .get("*", (c, next) =>
      isPrivate(c.req.path) || isTried(c) ? answerPrivately(c) : answerShared(c, next),
    );
}

/** Leads on to a page of ours in the language of the one that leads there. */
function withPrefix(response: Response, prefix: string): Response {
  const to = response.headers.get("location");
  if (prefix !== "" && to?.startsWith("/") && !to.startsWith("//")) {
    response.headers.set("location", prefixedPath(to, prefix));
  }
  return response;
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
