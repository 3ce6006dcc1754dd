import { moderatesAt, rolesOf, standingAt } from "@tremplin/core/account";
import {
  commentedPassage,
  type Offer,
  type OfferContent,
  type ReviewStep,
  reviewParts,
  reviewStep,
} from "@tremplin/core/offer";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  bumpDataVersion,
  countModerators,
  type DatabaseHandle,
  decideReview,
  deleteDraft,
  draftOfOffer,
  inTransaction,
  type OfferReviewRow,
  offerById,
  type ReviewComment,
  reviewById,
  saveOffers,
} from "@tremplin/database";
import { z } from "zod";
import { allOrNothing } from "../../all-or-nothing.ts";
import type { Asking } from "../../asking.ts";
import { audit } from "../../audit.ts";
import { moderating, signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { learnSector } from "../../sector/learn-decision.ts";
import { isMembershipNeededFor } from "../membership/needed.ts";
import { actingRole } from "../offer/own-offer.ts";
import { take } from "../offer/submit.ts";
import { tellCompany } from "../offer/tell-company.ts";
import { moderatesReview } from "./place.ts";

const decision = z.object({
  id: z.string().max(64),
  /** The state that was seen: somebody else may have decided meanwhile. */
  seen: z.enum(["waiting", "appealed"]),
  step: z.enum(["approve", "request-changes", "reject", "uphold", "overturn"]),
  reason: z.string().trim().max(2_000),
  comments: z
    .array(
      z.object({
        field: z.string().max(60),
        text: z.string().trim().min(1).max(1_000),
        /** The part, and what is quoted of it, when the comment is about a passage. */
        about: z.object({ part: z.enum(reviewParts), passage: z.string().max(1_000) }).optional(),
      }),
    )
    .max(20),
  /** On the board of a sector: the family that the moderator chose, and whether the offer is outside. */
  sector: z.object({ family: z.string().max(40).nullable(), isOutside: z.boolean() }).optional(),
});

/**
 * Decides a review: the offer is published, goes back, or is refused with its reasons; a change of a
 * published offer takes its place, or does not. Refused: `review-…`, `review-passage` for a comment on words that
 * are not in the offer, `membership-needed-theirs` when the company is no member of the network,
 * `review-decided` when another moderator was faster, `offer-ended-there` when an imported offer is over at its source,
 * and `company-suspended`.
 */
export const decide = procedure(moderating)
  .input(decision)
  .mutation(({ ctx, input }): Promise<Result<null>> => decideOn(ctx, input));

/** Takes one decision of a moderator, whole or not at all. */
export function decideOn(ctx: Asking, input: z.output<typeof decision>): Promise<Result<null>> {
  return allOrNothing(ctx.database, async (handle) => {
    await bumpDataVersion(handle);
    const review = await reviewById(handle.db, input.id);
    const offer = review && (await offerById(handle.db, review.offerId));
    if (!review || !offer) return refuse("not-found");
    const { insee } = offer.place;
    if (!moderatesReview(ctx, { ...review, offerInsee: insee })) return refuse("not-found");
    if (review.state !== input.seen) return refuse("review-decided");
    const others = await countModerators(handle.db, ctx.actor.userId);
    const isSameEyes = review.decidedBy === ctx.actor.userId && others > 0;
    const next = reviewStep(
      review.state,
      { ...input, isSameEyes },
      rolesOf(standingAt(ctx.actor, insee), offer.companyId),
    );
    if (!next.ok) return next;
    const isPublishing = review.kind !== "changed" && (input.step === "approve" || input.step === "overturn");
    if (isPublishing && (await isMembershipNeededFor(handle, ctx, offer))) {
      return refuse("membership-needed-theirs");
    }
    const { reason } = input;
    const quoted = quotedComments(review.content, input.comments);
    if (!quoted.ok) return quoted;
    const comments = quoted.value;
    const decided = {
      state: next.value,
      decidedBy: ctx.actor.userId,
      decidedAt: ctx.now(),
      reason,
      comments,
    };
    if (!(await decideReview(handle.db, review, decided))) return refuse("review-decided");
    const content = await learnSector(handle, ctx, { review, offer, step: input.step, asked: input.sector });
    const seen = { ...review, content };
    const applied = await apply(handle, ctx, { review: seen, offer, step: input.step, reason, comments });
    if (!applied.ok) return applied;
    await audit(handle, ctx, {
      action: `offer.${input.step}`,
      subject: { kind: "offer", id: offer.id, label: review.content.title },
      details: { reason },
    });
    return accept(null);
  });
}

/** The comments as they are kept: each passage as it stands in the version that was read. */
function quotedComments(
  content: OfferContent,
  comments: z.infer<typeof decision>["comments"],
): Result<OfferReviewRow["comments"]> {
  const quoted: ReviewComment[] = [];
  for (const { field, text, about } of comments) {
    const passage = about ? commentedPassage(content, about.part, about.passage) : accept(null);
    if (!passage.ok) return passage;
    const isQuoted = about && passage.value !== null;
    quoted.push(isQuoted ? { field, text, part: about.part, passage: passage.value } : { field, text });
  }
  return accept(quoted);
}

interface Decision extends Pick<OfferReviewRow, "comments"> {
  readonly review: OfferReviewRow;
  readonly offer: Offer;
  readonly step: Exclude<ReviewStep, "withdraw" | "appeal">;
  readonly reason: string;
}

/** What a decision does to the offer, and whom it tells. */
async function apply(
  handle: DatabaseHandle,
  ctx: Asking,
  { review, offer, step, reason, comments }: Decision,
) {
  const content = { ...offer, ...review.content };
  const isChange = review.kind === "changed";
  const articles = [
    ...new Set(
      review.findings.flatMap(({ article, level }) => (article && level !== "advises" ? [article] : [])),
    ),
  ];
  switch (step) {
    case "approve":
    case "overturn": {
      const draft = await draftOfOffer(handle.db, offer.id);
      if (draft) await deleteDraft(handle.db, draft.id);
      if (isChange) await saveOffers(handle, [{ ...content, updatedAt: ctx.now() }], ctx.now());
      else {
        // An offer that was refused comes back to where a moderator may publish it.
        const from = step === "overturn" ? { ...content, state: "submitted" as const } : content;
        // What a source lists ends when the source says so; it was not shown before.
        const isHeld = step === "approve" && offer.origin.source !== "board";
        const until = isHeld ? offer.expiresAt : null;
        if (until !== null && until <= ctx.now()) return refuse("offer-ended-there");
        const command = { step: "publish", ...(until === null ? {} : { until }) } as const;
        const published = await take(handle, ctx, from, command, "moderator");
        if (!published.ok) return published;
      }
      const told =
        step === "overturn"
          ? ({ kind: "offer.appeal-decided", values: { reason, isOverturned: true } } as const)
          : null;
      if (told) await tellCompany(handle, ctx, content, told);
      else await tellCompany(handle, ctx, content, { kind: "offer.published", values: {} });
      return accept(null);
    }
    case "request-changes": {
      if (!isChange) {
        const back = await take(handle, ctx, content, { step: "request-changes", reason }, "moderator");
        if (!back.ok) return back;
      }
      await tellCompany(handle, ctx, content, {
        kind: "offer.changes-requested",
        values: { reason, comments },
      });
      return accept(null);
    }
    case "reject": {
      if (!isChange) {
        const refused = await take(handle, ctx, content, { step: "reject", reason }, "moderator");
        if (!refused.ok) return refused;
      }
      await tellCompany(handle, ctx, content, {
        kind: "offer.rejected",
        values: { reason, findings: articles },
      });
      return accept(null);
    }
    case "uphold":
      await tellCompany(handle, ctx, content, {
        kind: "offer.appeal-decided",
        values: { reason, isOverturned: false },
      });
      return accept(null);
  }
}

/** Contests a refusal, for who may act for the company. Refused: `review-…`. */
export const appeal = procedure(signedIn)
  .input(z.object({ id: z.string().max(64), reason: z.string().trim().max(2_000) }))
  .mutation(({ ctx, input }): Promise<Result<null>> => {
    return inTransaction(ctx.database, async (handle) => {
      const review = await reviewById(handle.db, input.id);
      const offer = review && (await offerById(handle.db, review.offerId));
      const role = actingRole(ctx.actor, offer?.companyId ?? null, review?.submittedBy ?? null);
      if (!review) return refuse("not-found");
      const next = reviewStep(review.state, { step: "appeal", reason: input.reason, isSameEyes: false }, [
        role,
      ]);
      if (!next.ok) return next;
      const isFirst = await decideReview(handle.db, review, { state: next.value, appeal: input.reason });
      return isFirst ? accept(null) : refuse("review-decided");
    });
  });

/** Takes a published offer down, with the reasons that its author is told. */
export const takeDown = procedure(moderating)
  .input(z.object({ id: z.string().max(64), reason: z.string().trim().min(1).max(2_000) }))
  .mutation(({ ctx, input }): Promise<Result<null>> => {
    return inTransaction(ctx.database, async (handle) => {
      await bumpDataVersion(handle);
      const offer = await offerById(handle.db, input.id);
      if (!offer || !moderatesAt(ctx.actor, offer.place.insee)) return refuse("not-found");
      return takeOfferDown(handle, ctx, offer, input.reason);
    });
  });

/** Refuses an offer that shows, tells its company and leaves a trace. */
export async function takeOfferDown(
  handle: DatabaseHandle,
  ctx: Asking,
  offer: Offer,
  reason: string,
): Promise<Result<null>> {
  const refused = await take(handle, ctx, offer, { step: "reject", reason }, "moderator");
  if (!refused.ok) return refused;
  await tellCompany(handle, ctx, offer, { kind: "offer.rejected", values: { reason, findings: [] } });
  await audit(handle, ctx, {
    action: "offer.take-down",
    subject: { kind: "offer", id: offer.id, label: offer.title },
    details: { reason },
  });
  return accept(null);
}
