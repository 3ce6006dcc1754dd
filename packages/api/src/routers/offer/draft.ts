import type { Company } from "@tremplin/core/employer";
import {
  checkOffer,
  type DraftFields,
  type DraftReading,
  draftSteps,
  type Finding,
  type Rome,
} from "@tremplin/core/offer";
import type { SectorJudgement } from "@tremplin/core/sector";
import { accept, type Result } from "@tremplin/core/shared";
import { deleteDraft, draftById, type ReviewComment, reviewsOfOffer, saveDraft } from "@tremplin/database";
import { z } from "zod";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { isMembershipNeeded } from "../membership/needed.ts";
import { readingOf } from "./draft-reading.ts";
import { ownDraft } from "./own-offer.ts";

/** A draft as its page shows it. */
export interface DraftView {
  readonly id: string;
  /** Null while it is a new offer. */
  readonly offerId: string | null;
  readonly fields: DraftFields;
  readonly company: Pick<Company, "id" | "name" | "slug">;
  readonly reading: DraftReading;
  /** Jobs of the ROME that the title may name, the likeliest first. */
  readonly romes: readonly Rome[];
  readonly findings: readonly Finding[];
  /** Whether it is of the board's sector, and why; null on a board without one, and until there is a title. */
  readonly judgement: SectorJudgement | null;
  /** It can't be published yet: its company is no member of the network. */
  readonly needsMembership: boolean;
  /** What a moderator asked to change, when that is why it is written again. */
  readonly asked: { readonly reason: string; readonly comments: readonly ReviewComment[] } | null;
}

const draftId = z.object({ id: z.string().max(64) });

/** A draft of one's company, read and checked. */
export const draft = procedure(signedIn)
  .input(draftId)
  .query(async ({ ctx, input }): Promise<DraftView> => {
    const { db } = ctx.database;
    const { draft, company } = await ownDraft(ctx, await draftById(db, input.id));
    const { romes, judgement, ...reading } = await readingOf(ctx, draft, company);
    const [last] = draft.offerId === null ? [] : await reviewsOfOffer(db, draft.offerId);
    const asked = last?.state === "changes-requested" ? last : null;
    return {
      id: draft.id,
      offerId: draft.offerId,
      fields: draft.fields,
      company: { id: company.id, name: company.name, slug: company.slug },
      reading,
      romes,
      judgement,
      findings: checkOffer(reading.toCheck, ctx.now()),
      needsMembership: await isMembershipNeeded(ctx.database, ctx, company.id),
      asked: asked && { reason: asked.reason ?? "", comments: asked.comments },
    };
  });

const fieldNames = Object.values(draftSteps).flat();

/** Keeps what was typed, right or not. */
export const keepDraft = procedure(signedIn)
  .input(
    z.object({ id: z.string().max(64), fields: z.partialRecord(z.enum(fieldNames), z.string().max(20_000)) }),
  )
  .mutation(async ({ ctx, input }): Promise<Result<null>> => {
    const { draft } = await ownDraft(ctx, await draftById(ctx.database.db, input.id));
    await saveDraft(ctx.database.db, {
      ...draft,
      fields: { ...draft.fields, ...input.fields },
      updatedAt: ctx.now(),
    });
    return accept(null);
  });

/** Throws a draft away; the offer that it would have changed stays. */
export const dropDraft = procedure(signedIn)
  .input(draftId)
  .mutation(async ({ ctx, input }): Promise<Result<null>> => {
    const { draft } = await ownDraft(ctx, await draftById(ctx.database.db, input.id));
    await deleteDraft(ctx.database.db, draft.id);
    return accept(null);
  });
