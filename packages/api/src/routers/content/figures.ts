import type { ContentFigures } from "@tremplin/database";
import { z } from "zod";
import { countedOnce, figuresParts, scopeName } from "../../content/count-figures.ts";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

const scope = z.strictObject({
  rome: z.array(z.string().max(10)).max(20),
  /** INSEE code; null: everywhere. */
  place: z.string().max(5).nullable(),
  radiusKm: z.int().min(0).max(100),
});

const nothing: ContentFigures = { offers: 0, posts: 0, companies: 0, permanent: 0, training: 0, hires: 0 };

/**
 * The numbers that a page shows, for each place of it. Only what a page of the board counts is answered: whoever
 * could choose jobs and places freely would find out single hires, by the difference between two numbers.
 */
export const figures = procedure(anyone)
  .input(z.array(scope).max(12))
  .query(async ({ ctx, input }): Promise<ContentFigures[]> => {
    await ctx.index.follow();
    const pages = [...ctx.instance.content.values()];
    const shown = new Set(pages.flatMap(({ parts }) => figuresParts(parts).map(scopeName)));
    return Promise.all(input.map((each) => (shown.has(scopeName(each)) ? countedOnce(ctx, each) : nothing)));
  });
