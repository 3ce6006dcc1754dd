import { dataVersion } from "@tremplin/database";
import { administrator } from "../policy.ts";
import { procedure } from "../procedure.ts";

/**
 * How every procedure about the site's pages begins: administrators alone, who decide on the pages and
 * pictures that there are now, whatever process they were published by.
 */
export const editing = procedure(administrator).use(async ({ ctx, next }) => {
  await ctx.content.follow(await dataVersion(ctx.database.db));
  return next();
});
