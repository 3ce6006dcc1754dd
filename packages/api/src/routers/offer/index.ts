import { router } from "../../procedure.ts";
import { feed } from "./feed.ts";
import { home } from "./home.ts";
import { points } from "./points.ts";
import { search } from "./search.ts";
import { show } from "./show.ts";
import { sitemap, sitemapPages } from "./sitemap.ts";

export const offerRouter = router({ search, home, show, points, feed, sitemap, sitemapPages });
