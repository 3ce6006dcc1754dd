import { type OfferPoint, offerPoints } from "@tremplin/database";
import { inOpenAntenna } from "../../antenna/open.ts";
import { searchedPlace } from "../../place.ts";
import { placeInWords } from "../../place-in-words.ts";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { offerSearchInput } from "./input.ts";

/** What the map shows of a search, all pages together. */
export interface OfferPoints {
  /** Those whose place is known, at most 2,000, best first. */
  readonly points: readonly OfferPoint[];
  readonly total: number;
}

export const points = procedure(anyone)
  .input(offerSearchInput)
  .query(async ({ ctx, input: asked }): Promise<OfferPoints> => {
    const input = inOpenAntenna(ctx, placeInWords(ctx, asked));
    const { commune } = searchedPlace(ctx, input.place);
    const { ids, total } = await ctx.index.points(input, commune, ctx.now());
    return { points: await offerPoints(ctx.database.db, ids), total };
  });
