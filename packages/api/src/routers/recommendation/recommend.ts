import { offerPath } from "@tremplin/core/offer";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { addRecommendations, inTransaction, personById } from "@tremplin/database";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { notify } from "../../notification/notify.ts";
import { advisor } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { shownOffer } from "../candidate/asking.ts";
import { peopleForOffer } from "./who-fits.ts";

export type RecommendRefusal = "not-found" | "offer-ended" | "required" | "minor-unconfirmed";

const input = z.object({
  publicId: z.string().max(40),
  /** Some, or all whom it fits. */
  to: z.enum(["ticked", "fitting"]),
  candidateIds: z.array(z.string().max(64)).max(500),
  word: z.string().trim().max(1_000),
  /** The advisor has read that the offer may be closed to some of them, and stands by it. */
  isMinorConfirmed: z.boolean(),
});

/**
 * Recommends an offer to those whom one accompanies. Who has it already, or applied, is left in peace. To a
 * minor whom the law keeps from it, or may, only once that was read and confirmed. Answers how many were told.
 */
export const recommend = procedure(advisor)
  .input(input)
  .mutation(async ({ ctx, input }): Promise<Result<{ readonly count: number }, RecommendRefusal>> => {
    const shown = await shownOffer(ctx, input.publicId);
    if (!shown) return refuse("not-found");
    const { offer, isLive } = shown;
    if (!isLive) return refuse("offer-ended");
    const people = await peopleForOffer(ctx, offer);
    const asked = new Set(input.candidateIds);
    if (input.to === "ticked" && [...asked].some((id) => !people.some((person) => person.id === id))) {
      throw new TRPCError({ code: "FORBIDDEN", message: "forbidden" });
    }
    const chosen = people.filter((person) => (input.to === "ticked" ? asked.has(person.id) : person.fits));
    if (chosen.length === 0) return refuse("required", { field: "candidateIds" });
    const fresh = chosen.filter(({ recommendedBy, hasApplied }) => recommendedBy === null && !hasApplied);
    const guarded = fresh.filter(({ minor }) => minor !== null && minor.verdict !== "open");
    if (guarded.length > 0 && !input.isMinorConfirmed) {
      return refuse("minor-unconfirmed", { names: guarded.map(({ name }) => name).join(", ") });
    }
    const at = ctx.now();
    const rows = fresh.map(({ id: candidateId }) => ({
      id: ctx.newId(),
      offerId: offer.id,
      candidateId,
      advisorId: ctx.actor.userId,
      advisorName: ctx.actor.name,
      word: input.word,
      at,
      seenAt: null,
      answer: null,
      reason: null,
      answeredAt: null,
    }));
    return inTransaction(ctx.database, async (handle) => {
      const told = await addRecommendations(handle.db, rows);
      for (const id of told) {
        const to = await personById(handle.db, id);
        if (!to) continue;
        const values = {
          advisor: ctx.actor.name,
          title: offer.title,
          page: offerPath(offer),
          word: input.word,
        };
        const dedupeKey = `recommended ${offer.id} ${id}`;
        await notify(handle, ctx, { kind: "candidate.recommended", to, values, dedupeKey });
      }
      return accept({ count: told.length });
    });
  });
