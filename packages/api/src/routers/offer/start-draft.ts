import { type DraftFields, draftOf } from "@tremplin/core/offer";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { companiesOf, draftOfOffer, type OfferDraftRow, offerById, saveDraft } from "@tremplin/database";
import { hasFeature } from "@tremplin/instance/features";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { actingRole } from "./own-offer.ts";
import { offerTemplates } from "./templates.ts";

const start = z.object({
  /** Whose offer it is; may be left out by who belongs to one company only. */
  companyId: z.string().max(64).nullable(),
  /** An offer to copy, or a ready-made one. */
  like: z.string().max(64).nullable(),
  template: z.string().max(40).nullable(),
});

/** Begins an offer: blank, like another of the company, or from a ready-made one. Refused: `company-choose`. */
export const startDraft = procedure(signedIn)
  .input(start)
  .mutation(async ({ ctx, input }): Promise<Result<{ readonly id: string }, "company-choose">> => {
    const { db } = ctx.database;
    const own = await companiesOf(db, ctx.actor.userId);
    const companyId = input.companyId ?? (own.length === 1 ? own[0]?.id : undefined);
    if (companyId === undefined) return refuse("company-choose");
    actingRole(ctx.actor, companyId, ctx.actor.userId);
    const like = input.like === null ? null : await offerById(db, input.like);
    if (like) actingRole(ctx.actor, like.companyId, null);
    const template = offerTemplates.find(({ id }) => id === input.template);
    const place = own.find(({ id }) => id === companyId)?.placeLabel;
    const fields: DraftFields = like
      ? { ...draftOf(like), startsOn: "" }
      : {
          contactKind: hasFeature(ctx.instance.config, "applications") ? "app" : "email",
          payKind: "stated",
          payPeriod: "month",
          ...(place ? { place } : {}),
          ...template?.fields,
        };
    return accept({ id: await newDraft(ctx, { companyId, offerId: null, fields }) });
  });

/** Changes an offer that was published or sent: its draft is where it was left. */
export const changeOffer = procedure(signedIn)
  .input(z.object({ id: z.string().max(64) }))
  .mutation(async ({ ctx, input }): Promise<Result<{ readonly id: string }, "offer-state">> => {
    const { db } = ctx.database;
    const offer = await offerById(db, input.id);
    actingRole(ctx.actor, offer?.companyId ?? null, null);
    if (!offer?.companyId || ["archived", "filled", "rejected"].includes(offer.state))
      return refuse("offer-state");
    const begun = await draftOfOffer(db, offer.id);
    if (begun) return accept({ id: begun.id });
    const id = await newDraft(ctx, { companyId: offer.companyId, offerId: offer.id, fields: draftOf(offer) });
    return accept({ id });
  });

async function newDraft(
  ctx: Context & { readonly actor: { readonly userId: string } },
  { companyId, offerId, fields }: Pick<OfferDraftRow, "companyId" | "offerId" | "fields">,
): Promise<string> {
  const id = ctx.newId();
  const now = ctx.now();
  const authorId = ctx.actor.userId;
  await saveDraft(ctx.database.db, {
    id,
    offerId,
    companyId,
    authorId,
    fields,
    createdAt: now,
    updatedAt: now,
  });
  return id;
}
