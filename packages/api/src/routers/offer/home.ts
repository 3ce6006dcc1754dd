import { type ContractKind, everyOffer, type OfferCard, type SectorFacets } from "@tremplin/core/offer";
import { familyCode, type Season, seasons } from "@tremplin/core/sector";
import { offerCards, romeLabels } from "@tremplin/database";
import type { InstanceConfig } from "@tremplin/instance";
import { antennasOf } from "../../antenna/open.ts";
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
  /** The ways of a board of one sector, in its order; null elsewhere. */
  readonly sector: {
    readonly seasons: readonly { readonly season: Season; readonly count: number }[];
    readonly families: readonly { readonly id: string; readonly label: string; readonly count: number }[];
  } | null;
  /** The open antennas with an offer, by name. */
  readonly antennas: readonly { readonly slug: string; readonly name: string; readonly count: number }[];
}

const latestShown = 6;

export const home = procedure(anyone).query(async ({ ctx }): Promise<OfferHome> => {
  const { db } = ctx.database;
  const now = ctx.now();
  const { count, contracts, jobs, places } = await ctx.index.overview(now);
  const newest = await ctx.index.search(everyOffer, null, now);
  const labels = await romeLabels(
    db,
    jobs.map(({ seq }) => seq),
  );
  const town = ctx.communes.byInsee(ctx.instance.config.town);
  return {
    town: town && placeView(town),
    count,
    latest: await offerCards(db, newest.ids.slice(0, latestShown)),
    contracts,
    jobs: jobs.flatMap(({ rome, count, seq }) => {
      const label = labels.get(seq);
      return label === undefined ? [] : [{ rome, label, count }];
    }),
    places: places.flatMap(({ insee, count }) => {
      const commune = ctx.communes.byInsee(insee);
      return commune ? [{ insee, name: commune.name, count }] : [];
    }),
    sector: sectorWays(ctx.instance.config, newest.facets.sector),
    antennas: antennasOf(ctx).flatMap(({ slug, name }) => {
      const count = newest.facets.antennas[slug] ?? 0;
      return count === 0 ? [] : [{ slug, name, count }];
    }),
  };
});

/** Seasons and families of jobs, each with at least one offer. */
function sectorWays({ features, sector }: InstanceConfig, facets: SectorFacets | null): OfferHome["sector"] {
  if (!features.sector || sector === null || facets === null) return null;
  return {
    seasons: seasons
      .map((season) => ({ season, count: facets.seasons[season] }))
      .filter(({ count }) => count > 0),
    families: sector.families
      .map(({ id, label }) => ({ id, label, count: facets.families[familyCode(id)] ?? 0 }))
      .filter(({ count }) => count > 0),
  };
}
