import type { Offer, OfferContent, ReviewStep } from "@tremplin/core/offer";
import { decisionKey, noTraits } from "@tremplin/core/sector";
import { type DatabaseHandle, type OfferReviewRow, saveSectorDecision } from "@tremplin/database";
import type { Asking } from "../asking.ts";
import { judgeContent } from "./judge-offer.ts";

interface Learnt {
  readonly review: OfferReviewRow;
  readonly offer: Pick<Offer, "companyId">;
  readonly step: ReviewStep;
  readonly asked: { readonly family: string | null; readonly isOutside: boolean } | undefined;
}

/**
 * Keeps what a moderator's decision says of the sector, for the same title of the same company: what was doubted
 * and is published is in, with the family that was chosen; what is refused as outside is out. Answers the content
 * with its family.
 */
export async function learnSector(
  handle: DatabaseHandle,
  ctx: Asking,
  { review, offer, step, asked }: Learnt,
): Promise<OfferContent> {
  const { content } = review;
  const judgement = await judgeContent(handle, ctx, content, offer.companyId);
  if (!judgement) return content;
  const isPublishing = step === "approve" || step === "overturn";
  const families = ctx.instance.config.sector?.families ?? [];
  const chosen = families.some(({ id }) => id === asked?.family) ? (asked?.family ?? null) : null;
  const family = chosen ?? judgement.family;
  const isTaught = isPublishing
    ? judgement.verdict !== "in" || family !== judgement.family
    : step === "reject" && asked?.isOutside === true;
  const key = decisionKey(content.title, { id: offer.companyId, name: content.companyName });
  if (isTaught && key) {
    await saveSectorDecision(handle.db, {
      ...key,
      isIn: isPublishing,
      family: isPublishing ? family : null,
      decidedBy: ctx.actor.userId,
      decidedAt: ctx.now(),
    });
  }
  return { ...content, sector: { ...(content.sector ?? noTraits), family } };
}
