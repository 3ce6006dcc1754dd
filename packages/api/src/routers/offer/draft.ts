import { type Company, foldCompanyName, parseSiret } from "@tremplin/core/employer";
import {
  checkOffer,
  type DraftFields,
  type DraftReading,
  draftOf,
  draftSteps,
  everyOffer,
  type Finding,
  type Rome,
  readDraft,
} from "@tremplin/core/offer";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { slugify } from "@tremplin/core/text";
import {
  companiesLike,
  companiesOf,
  deleteDraft,
  draftById,
  draftOfOffer,
  inTransaction,
  type OfferDraftRow,
  offerById,
  type ReviewComment,
  reviewsOfOffer,
  romesOfOffers,
  romesOfTitle,
  saveCompanies,
  saveDraft,
  saveLink,
} from "@tremplin/database";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { linkToken } from "../../link-token.ts";
import { enqueueMail } from "../../mail/enqueue-mail.ts";
import { signedIn, staff } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { personEmail } from "../account/sign-up.ts";
import { isMembershipNeeded } from "../membership/needed.ts";
import { actingRole, ownDraft } from "./own-offer.ts";
import { offerTemplates } from "./templates.ts";

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
  /** It can't be published yet: its company is no member of the network. */
  readonly needsMembership: boolean;
  /** What a moderator asked to change, when that is why it is written again. */
  readonly asked: { readonly reason: string; readonly comments: readonly ReviewComment[] } | null;
}

const draftId = z.object({ id: z.string().max(64) });

const romesShown = 4;
const offersLikeIt = 20;

/**
 * The jobs of the ROME that a title may name: those whose titles it has, where the ROME was imported, then those of
 * the offers that a search for it finds first.
 */
async function romesOf(
  ctx: Pick<Context, "database" | "index" | "now">,
  title: string | undefined,
): Promise<Rome[]> {
  const words = (title ?? "").replace(/\b[hf]\s*\/\s*[hf]\b/gi, "").trim();
  if (words === "") return [];
  const { ids } = await ctx.index.search({ ...everyOffer, words: words.slice(0, 200) }, null, ctx.now());
  const { db } = ctx.database;
  const [named, alike] = await Promise.all([
    romesOfTitle(db, words, romesShown),
    romesOfOffers(db, ids.slice(0, offersLikeIt), romesShown),
  ]);
  return [...new Map([...alike, ...named].map((rome) => [rome.code, rome])).values()]
    .toSorted((a, b) => rankIn(named, a) - rankIn(named, b))
    .slice(0, romesShown);
}

function rankIn(romes: readonly Rome[], { code }: Rome): number {
  const rank = romes.findIndex((each) => each.code === code);
  return rank === -1 ? romes.length : rank;
}

/** A draft as far as it can be read; the job that its title most likely names is taken until another is chosen. */
export async function readingOf(
  ctx: Pick<Context, "communes" | "database" | "index" | "now">,
  draft: OfferDraftRow,
  company: Company,
): Promise<DraftReading & { readonly romes: readonly Rome[] }> {
  const romes = await romesOf(ctx, draft.fields.title);
  const fields =
    draft.fields.rome === undefined && romes[0] ? { ...draft.fields, rome: romes[0].code } : draft.fields;
  return { ...readDraft(fields, { communes: ctx.communes, company, romes }), romes };
}

/** A draft of one's company, read and checked. */
export const draft = procedure(signedIn)
  .input(draftId)
  .query(async ({ ctx, input }): Promise<DraftView> => {
    const { db } = ctx.database;
    const { draft, company } = await ownDraft(ctx, await draftById(db, input.id));
    const { romes, ...reading } = await readingOf(ctx, draft, company);
    const [last] = draft.offerId === null ? [] : await reviewsOfOffer(db, draft.offerId);
    const asked = last?.state === "changes-requested" ? last : null;
    return {
      id: draft.id,
      offerId: draft.offerId,
      fields: draft.fields,
      company: { id: company.id, name: company.name, slug: company.slug },
      reading,
      romes,
      findings: checkOffer(reading.toCheck, ctx.now()),
      needsMembership: await isMembershipNeeded(ctx.database, ctx, company.id),
      asked: asked && { reason: asked.reason ?? "", comments: asked.comments },
    };
  });

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
          contactKind: "app",
          payKind: "stated",
          payPeriod: "month",
          ...(place ? { place } : {}),
          ...template?.fields,
        };
    return accept({ id: await newDraft(ctx, { companyId, offerId: null, fields }) });
  });

/** Changes an offer that was published or sent: its draft is where it was left. */
export const changeOffer = procedure(signedIn)
  .input(draftId)
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

const employer = z.object({
  name: z.string().trim().min(1).max(120),
  siret: z.string().trim().max(30),
  email: personEmail,
});

/**
 * Begins an offer for an employer who is on the telephone: the company is found by its SIRET or made, and
 * the employer gets a mail by which to take the offer over. Refused: a SIRET that is none.
 */
export const startForEmployer = procedure(staff)
  .input(employer)
  .mutation(async ({ ctx, input }): Promise<Result<{ readonly id: string }>> => {
    const siret = input.siret === "" ? null : parseSiret(input.siret);
    if (siret && !siret.ok) return refuse(siret.refusal.code, { ...siret.refusal.details, field: "siret" });
    const now = ctx.now();
    return inTransaction(ctx.database, async (handle) => {
      const sirets = siret ? [siret.value] : [];
      const like = await companiesLike(handle.db, { foldedNames: [foldCompanyName(input.name)], sirets });
      const known = siret ? like.find((each) => each.siret === siret.value) : like[0];
      const id = ctx.newId();
      const slug = slugify(like.length > 0 ? `${input.name} ${id.slice(-4)}` : input.name) || id;
      const blank = { nafCode: null, activity: null, description: null, website: null, headcount: null };
      const made = {
        ...blank,
        id,
        slug,
        name: input.name,
        siret: siret?.value ?? null,
        insee: null,
        placeLabel: null,
      };
      const [company] = known
        ? [known]
        : await saveCompanies(handle, [{ ...made, createdAt: now, updatedAt: now }]);
      if (!company) throw new Error("a company was saved and is not there");
      const draftId = ctx.newId();
      await saveDraft(handle.db, {
        id: draftId,
        offerId: null,
        companyId: company.id,
        authorId: ctx.actor.userId,
        fields: { contactKind: "email", contactValue: input.email, payKind: "stated", payPeriod: "month" },
        createdAt: now,
        updatedAt: now,
      });
      const { token, digest } = linkToken();
      await saveLink(handle.db, {
        digest,
        purpose: "offer-claim",
        subjectId: company.id,
        email: input.email,
        createdAt: now,
        expiresAt: new Date(now.getTime() + claimDays * 86_400_000),
        usedAt: null,
      });
      const values = { path: `/lien/entreprise/${token}`, company: company.name, by: ctx.actor.name };
      await enqueueMail(
        handle,
        ctx.baseUrl,
        { kind: "offer.claim", to: { email: input.email }, values },
        now,
      );
      return accept({ id: draftId });
    });
  });

const claimDays = 30;

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
