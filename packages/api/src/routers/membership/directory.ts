import { type DirectorySearch, isFound } from "@tremplin/core/membership";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { departmentOf } from "@tremplin/core/territory";
import { countLiveOffersByCompany, directoryMembers } from "@tremplin/database";
import { z } from "zod";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { networkOf } from "./network-procedure.ts";

/** A member in the public directory. */
export interface ListedMember {
  readonly slug: string;
  readonly name: string;
  readonly activity: string | null;
  readonly placeLabel: string | null;
  readonly insee: string | null;
  /** Where its commune is; null when it is not known. */
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
  readonly liveOffers: number;
}

export interface MemberDirectory {
  readonly members: readonly ListedMember[];
  /** How many there are in all. */
  readonly total: number;
  /** The departments where there are members, by code. */
  readonly departments: readonly string[];
}

const search = z.object({ words: z.string().max(80), department: z.string().max(3).nullable() });

/** The companies that are members now. Refused: `not-found` on a board without membership. */
export const directory = procedure(anyone)
  .input(search)
  .query(async ({ ctx, input }): Promise<Result<MemberDirectory, "not-found">> => {
    if (networkOf(ctx) === null) return refuse("not-found");
    const { db } = ctx.database;
    const all = await directoryMembers(db);
    const found = all.filter((member) => isFound(input satisfies DirectorySearch, member));
    const offers = await countLiveOffersByCompany(
      db,
      found.map(({ id }) => id),
      ctx.now(),
    );
    const departments = all.map(({ insee }) => (insee === null ? null : departmentOf(insee)));
    return accept({
      members: found.map(({ id, slug, name, activity, placeLabel, insee }) => {
        const commune = insee === null ? null : ctx.communes.byInsee(insee);
        const { latitude = null, longitude = null } = commune ?? {};
        const point = latitude === null || longitude === null ? null : { latitude, longitude };
        return { slug, name, activity, placeLabel, insee, point, liveOffers: offers.get(id) ?? 0 };
      }),
      total: all.length,
      departments: [...new Set(departments)].filter((code) => code !== null).toSorted(),
    });
  });

/** The pages of the members, for the site's map; none on a board without membership. */
export const sitemap = procedure(anyone).query(async ({ ctx }) => {
  if (networkOf(ctx) === null) return [];
  const members = await directoryMembers(ctx.database.db);
  return [
    { path: "/adherents", updatedAt: null },
    ...members.map(({ slug, updatedAt }) => ({ path: `/entreprises/${slug}`, updatedAt })),
  ];
});
