import type { OfferCard } from "@tremplin/core/offer";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  appliedAmong,
  markedOffers,
  markOffer,
  marksOf,
  type OfferMarks,
  offerByPublicId,
  offerCards,
  unmarkOffer,
} from "@tremplin/database";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import { candidate } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { shownOffer } from "./asking.ts";

/** What somebody did with an offer: theirs alone, shown to nobody else. */
export interface OwnMarks {
  readonly isFavourite: boolean;
  /** "Not for me". */
  readonly isHidden: boolean;
  readonly isSeen: boolean;
  readonly hasApplied: boolean;
}

const markInput = z.object({
  publicId: z.string().max(40),
  kind: z.enum(["favourite", "hidden", "seen"]),
  isOn: z.boolean(),
});

/** Marks an offer, or takes the mark off. A favourite is not hidden, nor the other way round. Refused: `not-found`. */
export const mark = procedure(candidate)
  .input(markInput)
  .mutation(async ({ ctx, input: { publicId, kind, isOn } }): Promise<Result<null, "not-found">> => {
    const { db } = ctx.database;
    // A mark is taken off whatever became of the offer: a favourite may be paused.
    const offer = isOn ? (await shownOffer(ctx, publicId))?.offer : await offerByPublicId(db, publicId);
    if (!offer) return refuse("not-found");
    const its = { candidateId: ctx.actor.userId, offerId: offer.id };
    if (!isOn) {
      await unmarkOffer(db, { ...its, kind });
      return accept(null);
    }
    await markOffer(db, { ...its, kind }, ctx.now());
    if (kind === "favourite") await unmarkOffer(db, { ...its, kind: "hidden" });
    if (kind === "hidden") await unmarkOffer(db, { ...its, kind: "favourite" });
    return accept(null);
  });

/** One's marks on the offers of a list, by id; an offer without any is not in it. */
export const marks = procedure(candidate)
  .input(z.object({ offerIds: z.array(z.string().max(64)).max(100) }))
  .query(({ ctx, input }): Promise<Readonly<Record<string, OwnMarks>>> => ownMarks(ctx, input.offerIds));

/** The offers that one keeps, the last kept first; those that have ended are told as such. */
export const favourites = procedure(candidate).query(
  async ({ ctx }): Promise<{ readonly live: readonly OfferCard[]; readonly ended: readonly OfferCard[] }> => {
    const { db } = ctx.database;
    const kept = await markedOffers(db, ctx.actor.userId, "favourite", ctx.now());
    const cards = (isLive: boolean) =>
      offerCards(
        db,
        kept.filter((each) => each.isLive === isLive).map(({ seq }) => seq),
      );
    const [live, ended] = await Promise.all([cards(true), cards(false)]);
    return { live, ended };
  },
);

/** The marks and applications of the actor on these offers. */
export async function ownMarks(
  { database: { db }, actor }: Asking,
  offerIds: readonly string[],
): Promise<Record<string, OwnMarks>> {
  const [marked, applied] = await Promise.all([
    marksOf(db, actor.userId, offerIds),
    appliedAmong(db, actor.userId, offerIds),
  ]);
  const some = offerIds.filter((id) => marked.has(id) || applied.has(id));
  return Object.fromEntries(some.map((id) => [id, viewOf(marked.get(id), applied.has(id))]));
}

function viewOf(kinds: OfferMarks | undefined, hasApplied: boolean): OwnMarks {
  const has = (kind: "favourite" | "hidden" | "seen") => kinds?.has(kind) ?? false;
  return { isFavourite: has("favourite"), isHidden: has("hidden"), isSeen: has("seen"), hasApplied };
}
