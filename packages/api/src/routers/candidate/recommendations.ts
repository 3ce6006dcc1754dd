import type { OfferCard } from "@tremplin/core/offer";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  answerRecommendation,
  offerCards,
  recommendationsTo,
  seeRecommendation,
  unmarkOffer,
} from "@tremplin/database";
import { z } from "zod";
import { candidate } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { shownOffer } from "./asking.ts";

/** Why a recommended offer is not for somebody; `other` is told in words. */
export const declineReasons = ["too-far", "job", "hours", "contract", "not-ready", "other"] as const;

/** An offer that somebody's advisor recommended to them. */
export interface OwnRecommendation {
  readonly card: OfferCard;
  readonly by: string;
  readonly word: string;
  readonly at: Date;
  readonly answer: "applied" | "declined" | null;
}

/** What was recommended to one and is still open, the last first. */
export const recommendations = procedure(candidate).query(
  async ({ ctx }): Promise<readonly OwnRecommendation[]> => {
    const { db } = ctx.database;
    const rows = await recommendationsTo(db, ctx.actor.userId, ctx.now());
    const cards = await offerCards(
      db,
      rows.map(({ seq }) => seq),
    );
    const byId = new Map(cards.map((card) => [card.id, card]));
    return rows.flatMap(({ offerId, advisorName, word, at, answer }) => {
      const card = byId.get(offerId);
      return card ? { card, by: advisorName, word, at, answer } : [];
    });
  },
);

/**
 * Says that one looked at what was recommended, or answers it. `interested` says so and nothing more:
 * applying is another step. Refused: `not-found`.
 */
export const answerOwnRecommendation = procedure(candidate)
  .input(
    z.object({
      publicId: z.string().max(40),
      answer: z.enum(["seen", "interested", "declined"]),
      reason: z.enum(declineReasons).nullable().default(null),
      text: z.string().trim().max(500).default(""),
    }),
  )
  .mutation(async ({ ctx, input }): Promise<Result<null, "not-found" | "required">> => {
    const { db } = ctx.database;
    const shown = await shownOffer(ctx, input.publicId);
    if (!shown) return refuse("not-found");
    const { userId } = ctx.actor;
    const { id } = shown.offer;
    if (input.answer === "seen") {
      await seeRecommendation(db, userId, id, ctx.now());
      return accept(null);
    }
    if (input.answer === "declined" && input.reason === null) return refuse("required", { field: "reason" });
    const isDeclined = input.answer === "declined";
    const reason = isDeclined ? [input.reason, input.text].filter(Boolean).join(" ") : null;
    const kept = await answerRecommendation(db, userId, id, {
      answer: isDeclined ? "declined" : "applied",
      reason,
      now: ctx.now(),
    });
    if (!kept) return refuse("not-found");
    if (!isDeclined) await unmarkOffer(db, { candidateId: userId, offerId: id, kind: "hidden" });
    return accept(null);
  });
