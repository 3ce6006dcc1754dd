import { Hono } from "hono";
import { fileRoutes } from "./http/files.ts";
import { guard, type RequestVariables } from "./http/guard.ts";
import type { OriginRules } from "./http/origin.ts";
import { faultPage } from "./http/plain-page.ts";
import type { QuickAnswers } from "./http/quick-answers.ts";
import { logRequests } from "./http/request-log.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { type Share, sharedAnswers, unshared } from "./http/shared-answers.ts";
import { instanceFiles } from "./instance-files.ts";
import { logError } from "./log.ts";
import { agendaRoutes } from "./routes/agenda.ts";
import { cardNoticeRoutes } from "./routes/card-notices.ts";
import { communeRoutes } from "./routes/communes.ts";
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
  const { services, handle, looks, files, origin, isLogging, isDeveloping = false } = options;
  const { instance } = services;
  const own = instanceFiles(instance, looks);
  const trials = new ThemeTrials(looks);
  const share = sharedAnswers(services, options.quick);
  const sharePages: Share = isDeveloping ? unshared : share;

  const app = new Hono<RequestVariables>();
  if (isLogging) app.use(logRequests());
  if (!isDeveloping) app.use(securityHeaders(instance.config));
  app.use(guard(origin));
  app.route("/", healthRoutes(services));
  app.route("/", fileRoutes(new Map([...files, ...own.files])));
  app.get("/assets/*", (c) => c.body(null, 404));
  app.get("/favicon.ico", (c) => c.redirect(own.urls.favicon.url, 302));
  app.route("/", trpcRoutes(services));
  app.route("/", communeRoutes(services));
  if (instance.config.features.map) app.route("/", pointRoutes(services, share));
  if (instance.config.features.feeds) app.route("/", feedRoutes(services, share));
  if (instance.config.features.membership) app.route("/", cardNoticeRoutes(services));
  app.route("/", mailboxRoutes(services));
  app.route("/", agendaRoutes(services));
  app.route("/", sitemapRoutes(services, share));
  app.route("/", robotsRoutes());
  app.route("/", manifestRoutes(instance, own.urls));
  app.route("/", shareImageRoutes(services));
  app.route("/", pictureRoutes(services));
  app.route("/", trials.routes());
  app.route("/", pageRoutes(services, handle, own.urls, sharePages, trials));
  app.onError((error) => faultPage(logError(error)));
  return app;
}
