import { type ContractKind, everyOffer, type OfferCard } from "@tremplin/core/offer";
import { jobsMostOffered, offerCards, placesMostOffered } from "@tremplin/database";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { type PlaceView, placeView } from "../territory/view.ts";

/** What the home page tells of the board: how many offers, the newest, and ways into them. */
export interface OfferHome {
  /** The instance's main town: where a search starts. */
  readonly town: PlaceView | null;
  readonly count: number;
  readonly latest: readonly OfferCard[];
  /** Each with at least one offer, most first. */
  readonly contracts: readonly { readonly contract: ContractKind; readonly count: number }[];
  readonly jobs: readonly { readonly rome: string; readonly label: string; readonly count: number }[];
  readonly places: readonly { readonly insee: string; readonly name: string; readonly count: number }[];
}

const latestShown = 6;
const waysShown = 12;

export const home = procedure(anyone).query(async ({ ctx }): Promise<OfferHome> => {
  const { db } = ctx.database;
  const now = ctx.now();
  const town = ctx.communes.byInsee(ctx.instance.config.town);
  const { total, ids, facets } = await ctx.index.search(everyOffer, null, now);
  const contracts = Object.entries(facets.contracts) as [ContractKind, number][];
  return {
    town: town && placeView(town),
    count: total,
    latest: await offerCards(db, ids.slice(0, latestShown)),
    contracts: contracts
      .filter(([, count]) => count > 0)
      .sort(([, a], [, b]) => b - a)
      .map(([contract, count]) => ({ contract, count })),
    jobs: await jobsMostOffered(db, now, waysShown),
    places: (await placesMostOffered(db, now, waysShown)).flatMap(({ insee, count }) => {
      const commune = ctx.communes.byInsee(insee);
      return commune ? [{ insee, name: commune.name, count }] : [];
    }),
  };
});
