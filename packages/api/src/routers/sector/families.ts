import { everyOffer, type OfferCard, type OfferFacets } from "@tremplin/core/offer";
import { familyCode, type JobFamily, type Season, seasons } from "@tremplin/core/sector";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { companiesByFamily, offerCards } from "@tremplin/database";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** A family of jobs, as its page and the list of families show it. */
export interface FamilyView extends Pick<JobFamily, "id" | "label"> {
  readonly introduction: string;
  readonly color: string | null;
  readonly offers: number;
}

/** The page of a family: what is told of it, its figures as they are now, and its newest offers. */
export interface FamilyPage {
  readonly family: FamilyView;
  readonly rome: readonly string[];
  readonly figures: {
    readonly offers: number;
    /** Offers without an end: CDI, and the temporary agencies' own. */
    readonly permanent: number;
    readonly companies: number;
    readonly housed: number;
    readonly seasons: Readonly<Record<Season, number>>;
  };
  readonly offers: readonly OfferCard[];
  readonly others: readonly FamilyView[];
}

const offersShown = 8;

/** The families of the board's sector, in its order. Refused: `not-found` on a board without one. */
export const families = procedure(anyone).query(
  async ({ ctx }): Promise<Result<readonly FamilyView[], "not-found">> => {
    const views = await familyViews(ctx);
    return views === null ? refuse("not-found") : accept(views);
  },
);

/** One family. Refused: `not-found`. */
export const family = procedure(anyone)
  .input(z.object({ id: z.string().max(40) }))
  .query(async ({ ctx, input }): Promise<Result<FamilyPage, "not-found">> => {
    const views = await familyViews(ctx);
    const view = views?.find(({ id }) => id === input.id);
    const known = ctx.instance.config.sector?.families.find(({ id }) => id === input.id);
    if (!views || !view || !known) return refuse("not-found");
    const { db } = ctx.database;
    const now = ctx.now();
    const { ids, facets, total } = await ctx.index.search({ ...everyOffer, families: [known.id] }, null, now);
    const companies = await companiesByFamily(db, now);
    return accept({
      family: view,
      rome: known.rome,
      figures: {
        offers: total,
        permanent: permanentIn(facets),
        companies: companies.get(known.id) ?? 0,
        housed: facets.sector?.conditions.housing ?? 0,
        seasons: facets.sector?.seasons ?? noSeasons,
      },
      offers: await offerCards(db, ids.slice(0, offersShown)),
      others: views.filter(({ id }) => id !== known.id),
    });
  });

/** The pages of the families, for the site's map; none on a board without a sector. */
export const sitemap = procedure(anyone).query(({ ctx }) => {
  const { features, sector } = ctx.instance.config;
  if (!features.sector || sector === null) return [];
  return ["/metiers/familles", ...sector.families.map(({ id }) => `/metiers/familles/${id}`)].map((path) => ({
    path,
    updatedAt: null,
  }));
});

const noSeasons = Object.fromEntries(seasons.map((season) => [season, 0])) as Record<Season, number>;

async function familyViews(ctx: Pick<Context, "instance" | "index" | "now">): Promise<FamilyView[] | null> {
  const { features, sector } = ctx.instance.config;
  if (!features.sector || sector === null) return null;
  const { facets } = await ctx.index.search(everyOffer, null, ctx.now());
  return sector.families.map(({ id, label, introduction, color }) => ({
    id,
    label,
    introduction,
    color: color ?? null,
    offers: facets.sector?.families[familyCode(id)] ?? 0,
  }));
}

function permanentIn({ contracts }: OfferFacets): number {
  return contracts.cdi + contracts["cdi-interimaire"];
}
