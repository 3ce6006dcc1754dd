import type { Offer } from "@tremplin/core/offer";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { bumpDataVersion, offerById, offersSource, reviewsOfOffer } from "@tremplin/database";
import { z } from "zod";
import { allOrNothing } from "../../all-or-nothing.ts";
import type { Asking } from "../../asking.ts";
import { audit } from "../../audit.ts";
import { administrator } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { type BulkOutcome, forEachRow } from "../../table/bulk.ts";
import { tickedInput } from "../../table/table-input.ts";
import { decideOn } from "../moderation/decide.ts";
import { take } from "../offer/submit.ts";
import { tellCompany } from "../offer/tell-company.ts";

export const offerBulkSteps = ["approve", "pause", "close"] as const;

const input = tickedInput.extend({
  step: z.enum(offerBulkSteps),
  /** Told to each company, except of what is published. */
  reason: z.string().trim().max(500),
});
type Input = z.output<typeof input>;

/**
 * Publishes what waits for a moderator, pauses or closes what shows, one offer after the other; each company
 * is told, with the reason. Refused: `bulk-reason` for a pause or an end without one, and `nothing-ticked`.
 */
export const changeOffers = procedure(administrator)
  .input(input)
  .mutation(async ({ ctx, input: asked }): Promise<Result<BulkOutcome>> => {
    if (asked.step !== "approve" && asked.reason === "") return refuse("bulk-reason", { field: "reason" });
    const offers = await offersSource.read(ctx.database, asked.ids, ctx.now());
    if (offers.length === 0) return refuse("nothing-ticked");
    return accept(
      await forEachRow(
        offers,
        ({ title }) => title,
        ({ id }) => (asked.step === "approve" ? approve(ctx, id, asked.reason) : end(ctx, id, asked)),
      ),
    );
  });

/** Accepts what an offer has before the moderators; without anything, there is nothing to publish. */
async function approve(ctx: Asking, offerId: string, reason: string): Promise<Result<null>> {
  const [review] = await reviewsOfOffer(ctx.database.db, offerId);
  if (review?.state !== "waiting") return refuse("offer-not-waiting");
  return decideOn(ctx, { id: review.id, seen: "waiting", step: "approve", reason, comments: [] });
}

function end(ctx: Asking, id: string, { step, reason }: Input): Promise<Result<null>> {
  return allOrNothing(ctx.database, async (handle) => {
    await bumpDataVersion(handle);
    const offer = await offerById(handle.db, id);
    if (!offer) return refuse("not-found");
    const taken =
      step === "pause"
        ? await take(handle, ctx, offer, { step: "pause", reason }, "administrator")
        : await take(handle, ctx, offer, { step: "close", closeReason: "other", reason }, "administrator");
    if (!taken.ok) return taken;
    if (step === "pause") {
      const values = { by: ctx.actor.name, isFull: false, reason };
      await tellCompany(handle, ctx, taken.value, { kind: "offer.paused", values });
    } else {
      await tellCompany(handle, ctx, taken.value, { kind: "offer.closed", values: { reason } });
    }
    await audit(handle, ctx, { action: `offer.${step}`, subject: subjectOf(offer), details: { reason } });
    return accept(null);
  });
}

function subjectOf({ id, title }: Pick<Offer, "id" | "title">) {
  return { kind: "offer", id, label: title };
}
