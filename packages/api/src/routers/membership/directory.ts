import { type DirectorySearch, isFound } from "@tremplin/core/membership";
import { accept, type Result } from "@tremplin/core/shared";
import { covers, departmentOf } from "@tremplin/core/territory";
import { countLiveOffersByCompany, directoryMembers, familiesByCompany } from "@tremplin/database";
import { z } from "zod";
import { antennasOf } from "../../antenna/open.ts";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

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
  /** The open antennas, by name. */
  readonly antennas: readonly { readonly slug: string; readonly name: string }[];
  /** The families of jobs in which members offer work, in the sector's order; none on a board without a sector. */
  readonly families: readonly { readonly id: string; readonly label: string }[];
}

const search = z.object({
  words: z.string().max(80),
  department: z.string().max(3).nullable(),
  antenna: z.string().max(60).nullable(),
  size: z.enum(["petite", "moyenne", "grande"]).nullable(),
  family: z.string().max(40).nullable(),
  communes: z.array(z.string().max(5)).max(100).readonly(),
  hiring: z.boolean(),
});

/** The companies that are members now. */
export const directory = procedure(anyone)
  .input(search)
  .query(async ({ ctx, input }): Promise<Result<MemberDirectory>> => {
    const { db } = ctx.database;
    const all = await directoryMembers(db);
    await ctx.index.follow();
    const antennas = antennasOf(ctx);
    const territory = antennas.find(({ slug }) => slug === input.antenna)?.territory ?? null;
    const { features, sector } = ctx.instance.config;
    const known = features.sector && sector !== null ? sector.families : [];
    const familiesOf =
      known.length === 0
        ? new Map<string, readonly string[]>()
        : await familiesByCompany(
            db,
            all.map(({ id }) => id),
          );
    const wanted = all.filter(
      (member) =>
        isFound(input satisfies DirectorySearch, { ...member, families: familiesOf.get(member.id) ?? [] }) &&
        (territory === null || covers(territory, member.insee)),
    );
    const offers = await countLiveOffersByCompany(
      db,
      wanted.map(({ id }) => id),
      ctx.now(),
    );
    const found = input.hiring ? wanted.filter(({ id }) => (offers.get(id) ?? 0) > 0) : wanted;
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
      antennas: antennas.map(({ slug, name }) => ({ slug, name })),
      families: known
        .filter(({ id }) => [...familiesOf.values()].some((families) => families.includes(id)))
        .map(({ id, label }) => ({ id, label })),
    });
  });

/** The pages of the members, for the site's map. */
export const sitemap = procedure(anyone).query(async ({ ctx }) => {
  const members = await directoryMembers(ctx.database.db);
  return [
    { path: "/adherents", updatedAt: null },
    ...members.map(({ slug, updatedAt }) => ({ path: `/entreprises/${slug}`, updatedAt })),
  ];
});
