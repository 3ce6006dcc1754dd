import { everyOffer } from "@tremplin/core/offer";
import { covers, type Territory } from "@tremplin/core/territory";
import { directoryMembers, liveNumbersByPlace, type OpenAntenna } from "@tremplin/database";
import { hasFeature } from "@tremplin/instance/features";
import type { Context } from "../../context.ts";

/** What is in the territory of an antenna now. */
export interface AntennaNumbers {
  readonly offers: number;
  readonly posts: number;
  /** Companies with an offer that shows; those that do not say who they are count, too. */
  readonly companies: number;
  /** Null on a board without membership. */
  readonly members: number | null;
}

/** The numbers of each antenna, by its id: what lies in two territories counts in both. */
export async function antennaNumbers(
  ctx: Pick<Context, "database" | "index" | "instance" | "now">,
  antennas: readonly Pick<OpenAntenna, "id" | "slug" | "territory">[],
): Promise<ReadonlyMap<string, AntennaNumbers>> {
  const { db } = ctx.database;
  const isNetwork = hasFeature(ctx.instance.config, "membership");
  const [{ facets }, places, members] = await Promise.all([
    ctx.index.search(everyOffer, null, ctx.now()),
    liveNumbersByPlace(db, ctx.now()),
    isNetwork ? directoryMembers(db) : [],
  ]);
  const within = <Row extends { readonly insee: string | null }>(
    rows: readonly Row[],
    territory: Territory,
  ) => rows.filter(({ insee }) => covers(territory, insee));
  return new Map(
    antennas.map(({ id, slug, territory }) => {
      const here = within(places, territory);
      return [
        id,
        {
          offers: facets.antennas[slug] ?? 0,
          posts: here.reduce((sum, { posts }) => sum + posts, 0),
          companies: new Set(here.flatMap(({ companyId }) => companyId ?? [])).size,
          members: isNetwork ? within(members, territory).length : null,
        },
      ];
    }),
  );
}
