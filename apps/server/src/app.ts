import { isThere } from "@tremplin/instance/features";
import { Hono } from "hono";
import { antennaHosts } from "./http/antenna-addresses.ts";
import { fileRoutes } from "./http/files.ts";
import { guard, type RequestVariables } from "./http/guard.ts";
import type { OriginRules } from "./http/origin.ts";
import { faultPage } from "./http/plain-page.ts";
import type { QuickAnswers } from "./http/quick-answers.ts";
import { logRequests } from "./http/request-log.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { type Share, sharedAnswers, unshared } from "./http/shared-answers.ts";
import { isStrangeInput, strangeInputStatus } from "./http/strange-input.ts";
import { instanceFiles } from "./instance-files.ts";
import { logError } from "./log.ts";
import { agendaRoutes } from "./routes/agenda.ts";
import { articleFeedRoutes } from "./routes/article-feed.ts";
import { cardNoticeRoutes } from "./routes/card-notices.ts";
import { communeRoutes } from "./routes/communes.ts";
import { contentPictureRoutes } from "./routes/content-pictures.ts";
import { feedRoutes } from "./routes/feeds.ts";
import { healthRoutes } from "./routes/health.ts";
import { mailboxRoutes } from "./routes/mailbox.ts";
import { manifestRoutes } from "./routes/manifest.ts";
import { pageRoutes } from "./routes/pages.ts";
import { pictureRoutes } from "./routes/pictures.ts";
import { pointRoutes } from "./routes/points.ts";
import { robotsRoutes } from "./routes/robots.ts";
import { shareImageRoutes } from "./routes/share-image.ts";
import { sitemapRoutes } from "./routes/sitemap.ts";
import { trpcRoutes } from "./routes/trpc.ts";
import type { Services } from "./services.ts";
import type { Site } from "./site.ts";
import { ThemeTrials } from "./theme-trials.ts";

export interface AppOptions extends Site {
  readonly services: Services;
  readonly origin: OriginRules;
  /** Where answers to all visitors are kept ready; nowhere when absent. */
  readonly quick?: QuickAnswers;
  /** Writes one line for each request. */
  readonly isLogging: boolean;
  /** Pages are made anew each time, and may hold what the development tools put in them. */
  readonly isDeveloping?: boolean;
}

export type App = Hono<RequestVariables>;

/** The whole board as one handler of requests: what each address answers, in the order in which it is looked up. */
export function createApp(options: AppOptions): App {
  const {
    services,
    handle,
    looks,
    files,
    overridesSheet = null,
    origin,
    isLogging,
    isDeveloping = false,
  } = options;
  const { instance } = services;
  const own = instanceFiles(instance, looks, overridesSheet);
  const trials = new ThemeTrials(looks);
  const share = sharedAnswers(services, options.quick);
  const sharePages: Share = isDeveloping ? unshared : share;

  const app = new Hono<RequestVariables>();
  if (isLogging) app.use(logRequests());
  if (!isDeveloping) app.use(securityHeaders(instance.config));
  app.use(guard(origin));
  app.use(antennaHosts(services, origin));
  app.route("/", healthRoutes(services));
  app.route("/", fileRoutes(new Map([...files, ...own.files])));
  app.get("/assets/*", (c) => c.body(null, 404));
  app.get("/favicon.ico", (c) => c.redirect(own.urls.favicon.url, 302));
  // By the name of their module: those of a feature that the board has not are not there.
  const mount = (name: string, routes: () => Hono<RequestVariables>) => {
    if (isThere(instance.config, "addresses", name)) app.route("/", routes());
  };
  mount("trpc", () => trpcRoutes(services));
  mount("communes", () => communeRoutes(services));
  mount("points", () => pointRoutes(services, share, origin.publicUrl));
  mount("feeds", () => feedRoutes(services, share, origin.publicUrl));
  mount("article-feed", () => articleFeedRoutes(services, share));
  mount("card-notices", () => cardNoticeRoutes(services));
  mount("mailbox", () => mailboxRoutes(services));
  mount("agenda", () => agendaRoutes(services));
  mount("sitemap", () => sitemapRoutes(services, share, origin.publicUrl));
  mount("robots", () => robotsRoutes());
  mount("manifest", () => manifestRoutes(instance, own.urls));
  mount("share-image", () => shareImageRoutes(services));
  mount("pictures", () => pictureRoutes(services));
  mount("content-pictures", () => contentPictureRoutes(services));
  app.route("/", trials.routes());
  const pages = { pages: handle, assetUrls: own.urls, publicUrl: origin.publicUrl };
  mount("pages", () => pageRoutes(services, pages, sharePages, trials));
  app.onError((error, c) =>
    isStrangeInput(error) ? c.body(null, strangeInputStatus(c.req.method)) : faultPage(logError(error)),
  );
  return app;
}
