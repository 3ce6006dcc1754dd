import { type OfferPoint, offerPoints } from "@tremplin/database";
import { searchedPlace } from "../../place.ts";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { offerSearchInput } from "./input.ts";

const mostPoints = 2_000;

/** What the map shows of a search, all pages together. */
export interface OfferPoints {
  /** Those whose place is known, at most 2,000, best first. */
  readonly points: readonly OfferPoint[];
  readonly total: number;
}

export const points = procedure(anyone)
  .input(offerSearchInput)
  .query(async ({ ctx, input }): Promise<OfferPoints> => {
    const { point } = searchedPlace(ctx, input.place);
    const { total, ids } = await ctx.index.search({ ...input, page: 1 }, point, ctx.now(), mostPoints);
    return { points: await offerPoints(ctx.database.db, ids), total };
  });
