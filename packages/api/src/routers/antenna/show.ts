import { everyOffer, type OfferCard } from "@tremplin/core/offer";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { offerCards } from "@tremplin/database";
import { z } from "zod";
import { antennasOf } from "../../antenna/open.ts";
import { type AntennaView, antennaView } from "../../antenna/view.ts";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { type AntennaNumbers, antennaNumbers } from "./numbers.ts";

/** The page of an antenna. */
export interface AntennaPage extends AntennaView {
  readonly numbers: AntennaNumbers;
  readonly latest: readonly OfferCard[];
  readonly others: readonly { readonly slug: string; readonly name: string }[];
}

const latestShown = 6;

/** An open antenna. Refused: `not-found`. */
export const show = procedure(anyone)
  .input(z.object({ slug: z.string().max(60) }))
  .query(async ({ ctx, input: { slug } }): Promise<Result<AntennaPage, "not-found">> => {
    await ctx.index.follow();
    const all = antennasOf(ctx);
    const found = all.find((antenna) => antenna.slug === slug);
    if (!found) return refuse("not-found");
    const [view, numbers, { ids }] = await Promise.all([
      antennaView(ctx, found),
      antennaNumbers(ctx, [found]),
      ctx.index.search({ ...everyOffer, antenna: slug }, null, ctx.now()),
    ]);
    const own = numbers.get(found.id);
    if (!own) return refuse("not-found");
    return accept({
      ...view,
      numbers: own,
      latest: await offerCards(ctx.database.db, ids.slice(0, latestShown)),
      others: all.filter((antenna) => antenna !== found).map(({ slug, name }) => ({ slug, name })),
    });
  });
