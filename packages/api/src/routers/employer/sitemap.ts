import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** Addresses of the companies that have a live offer. */
export const sitemap = procedure(anyone).query(({ ctx }): Promise<readonly SitemapEntry[]> => companies(ctx));
