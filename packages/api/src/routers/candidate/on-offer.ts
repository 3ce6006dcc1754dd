import { type MinorAccess, minorAccess } from "@tremplin/core/candidate";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { adviceOn, advisorOf, profileOf, recommendationTo } from "@tremplin/database";
import { z } from "zod";
import { candidate } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { ageOf, shownOffer } from "./asking.ts";
import { type OwnMarks, ownMarks } from "./marks.ts";

/** What the page of an offer says to a young person who has signed in, beside what it says to all. */
export interface OnOffer {
  readonly publicId: string;
  readonly marks: OwnMarks;
  /** What their advisor wrote when recommending it; null when nobody did. */
  readonly recommendation: {
    readonly by: string;
    readonly word: string;
    readonly answer: "applied" | "declined" | null;
  } | null;
  /** What they asked about it, and the answer. */
  readonly advice: { readonly text: string; readonly answer: string | null } | null;
  /** Who accompanies them; null for nobody. */
  readonly advisor: string | null;
  /** What the law says, for a minor; null for others, and when their age is not known. */
  readonly minor: MinorAccess | null;
}

const noMarks: OwnMarks = { isFavourite: false, isHidden: false, isSeen: false, hasApplied: false };

/** What is theirs on the page of an offer. Refused: `not-found`. */
export const onOffer = procedure(candidate)
  .input(z.object({ publicId: z.string().max(40) }))
  .query(async ({ ctx, input: { publicId } }): Promise<Result<OnOffer, "not-found">> => {
    const { db } = ctx.database;
    const { userId } = ctx.actor;
    const shown = await shownOffer(ctx, publicId);
    if (!shown) return refuse("not-found");
    const { offer } = shown;
    const [marks, recommendation, advice, advisor, profile] = await Promise.all([
      ownMarks(ctx, [offer.id]),
      recommendationTo(db, userId, offer.id),
      adviceOn(db, userId, offer.id),
      advisorOf(db, userId),
      profileOf(db, userId),
    ]);
    const age = ageOf(ctx, profile);
    return accept({
      publicId,
      marks: marks[offer.id] ?? noMarks,
      recommendation: recommendation
        ? { by: recommendation.advisorName, word: recommendation.word, answer: recommendation.answer }
        : null,
      advice: advice ? { text: advice.text, answer: advice.answer } : null,
      advisor: advisor?.name ?? null,
      minor: age !== null && age < 18 ? minorAccess(offer, age) : null,
    });
  });
