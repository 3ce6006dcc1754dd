import type { AntennaAccent } from "@tremplin/core/antenna";
import type { StoredPicture } from "@tremplin/core/employer";
import { everyOffer } from "@tremplin/core/offer";
import { type OfferPoint, offerPoints } from "@tremplin/database";
import { antennasOf } from "../../antenna/open.ts";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { type AntennaNumbers, antennaNumbers } from "./numbers.ts";

/** An antenna among all. */
export interface ListedTerritory {
  readonly slug: string;
  readonly name: string;
  readonly accent: AntennaAccent | null;
  readonly picture: StoredPicture | null;
  readonly numbers: AntennaNumbers;
}

export interface Territories {
  readonly antennas: readonly ListedTerritory[];
  /** Where the offers of the whole board are. */
  readonly points: readonly OfferPoint[];
}

/** The open antennas with their numbers. */
export const list = procedure(anyone).query(async ({ ctx }): Promise<Territories> => {
  await ctx.index.follow();
  const antennas = antennasOf(ctx);
  const [numbers, { ids }] = await Promise.all([
    antennaNumbers(ctx, antennas),
    ctx.index.points(everyOffer, null, ctx.now()),
  ]);
  return {
    antennas: antennas.flatMap(({ id, slug, name, accent, picture }) => {
      const own = numbers.get(id);
      return own ? [{ slug, name, accent, picture, numbers: own }] : [];
    }),
    points: await offerPoints(ctx.database.db, ids),
  };
});
