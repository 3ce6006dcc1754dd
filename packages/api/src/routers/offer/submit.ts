import { reminderDays } from "@tremplin/core/application";
import { type Company, ownMailDomains } from "@tremplin/core/employer";
import {
  changesSubstance,
  checkOffer,
  hasBlocking,
  needsReview,
  type Offer,
  type OfferCommand,
  type OfferContent,
  type OfferStep,
  offerSlug,
  risksOf,
  transition,
} from "@tremplin/core/offer";
import { accept, publicIdOf, type Result, type Role, refuse } from "@tremplin/core/shared";
import { covers, type Territory } from "@tremplin/core/territory";
import {
  bumpDataVersion,
  companyProfile,
  companyStandingOf,
  countLiveOffers,
  countReports,
  countReviews,
  countWaiting,
  type DatabaseHandle,
  deleteDraft,
  draftById,
  hasPublishedOffer,
  inTransaction,
  moderatorsOf,
  offerById,
  openReview,
  recordOfferEvent,
  refusedReviews,
  saveDraft,
  saveOffers,
  territorialModerators,
} from "@tremplin/database";
import { hasFeature } from "@tremplin/instance/features";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import type { Context } from "../../context.ts";
import { notify } from "../../notification/notify.ts";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { isMembershipNeeded, isMembershipNeededFor } from "../membership/needed.ts";
import { readingOf } from "./draft-reading.ts";
import { ownDraft } from "./own-offer.ts";
import { tellCompany } from "./tell-company.ts";

/** After the last reminder an employer has had the time to answer. */
const lastReminderDays = Math.max(...reminderDays);

/** What became of an offer that was sent. */
export type Submitted = "published" | "waiting" | "changed" | "change-waiting";

/**
 * Sends a draft: it is published, or goes before a moderator, by the rule of the instance. A published
 * offer stays as it is while a change of its substance is read. Refused: `draft-incomplete`, and
 * `check-blocks` while the check finds what may not be published; `company-suspended`; `membership-needed` for what
 * would begin to show, of a company that is no member of the network; `too-many-waiting` for a new offer of a company
 * that leaves more people without an answer than the instance lets it.
 */
export const submitDraft = procedure(signedIn)
  .input(z.object({ id: z.string().max(64) }))
  .mutation(({ ctx, input }): Promise<Result<Submitted>> => {
    return inTransaction(ctx.database, async (handle) => {
      // Its lock keeps two clicks from making two offers.
      await bumpDataVersion(handle);
      const { draft, company, role } = await ownDraft(ctx, await draftById(handle.db, input.id));
      const { content: read, toCheck, judgement } = await readingOf(ctx, draft, company);
      if (!read) return refuse("draft-incomplete");
      const standing = await companyStandingOf(handle.db, company.id);
      if (standing === "suspended") return refuse("company-suspended");
      const findings = checkOffer(toCheck, ctx.now());
      if (hasBlocking(findings)) return refuse("check-blocks");
      const known = draft.offerId === null ? null : await offerById(handle.db, draft.offerId);
      const isShown = known?.state === "published" || known?.state === "paused" || known?.state === "expired";
      if (!isShown && (await isMembershipNeeded(handle, ctx, company.id))) return refuse("membership-needed");
      const waiting = known ? 0 : await waitingTooLong(handle, ctx, company.id);
      if (waiting > 0) return refuse("too-many-waiting", { waiting });
      const content = known ? withUnasked(read, known) : read;
      const offer = known ?? newOffer(ctx, content, company);
      if (known && isShown && !changesSubstance(known, content)) {
        await saveOffers(handle, [{ ...known, ...content, updatedAt: ctx.now() }], ctx.now());
        await note(handle, ctx, known, "correct", known.state);
        await deleteDraft(handle.db, draft.id);
        return accept("changed");
      }
      const isByModerator = role === "moderator" || role === "administrator";
      // What may be outside the sector is for a moderator's eye, however far its company is trusted.
      const isDoubted = judgement !== null && judgement.verdict !== "in" && !isByModerator;
      const isRead =
        isDoubted ||
        needsReview(ctx.instance.config.rules.moderation, {
          hasPublished: await hasPublishedOffer(handle.db, company.id),
          isByModerator,
          isTrusted: standing === "trusted",
        });
      if (isRead) {
        await openReview(handle.db, {
          id: ctx.newId(),
          offerId: offer.id,
          kind: isShown ? "changed" : "first",
          content,
          findings,
          risks: risksOf(content, await riskFacts(handle, ctx, company, offer.id), ctx.now()),
          state: "waiting",
          submittedBy: ctx.actor.userId,
          submittedAt: ctx.now(),
          decidedBy: null,
          decidedAt: null,
          reason: null,
          comments: [],
          appeal: null,
        });
        await saveDraft(handle.db, { ...draft, offerId: offer.id, updatedAt: ctx.now() });
        await tellOfReview(handle, ctx, { id: offer.id, title: content.title, insee: content.place.insee });
        if (isShown) return accept("change-waiting");
        return stepped(
          await take(handle, ctx, { ...offer, ...content }, { step: "submit" }, writerRole(role)),
          "waiting",
        );
      }
      await deleteDraft(handle.db, draft.id);
      if (isShown) {
        await saveOffers(handle, [{ ...offer, ...content, updatedAt: ctx.now() }], ctx.now());
        await note(handle, ctx, offer, "correct", offer.state);
        return accept("changed");
      }
      const published = await take(handle, ctx, { ...offer, ...content }, { step: "publish" }, "system");
      if (published.ok)
        await tellCompany(handle, ctx, published.value, { kind: "offer.published", values: {} });
      return stepped(published, "published");
    });
  });

/** How many applications wait for a company's answer, when they are more than the instance takes; else 0. */
async function waitingTooLong(handle: DatabaseHandle, ctx: Asking, companyId: string): Promise<number> {
  const { waitingLimit } = ctx.instance.config.rules;
  if (waitingLimit === 0) return 0;
  const since = new Date(ctx.now().getTime() - lastReminderDays * 86_400_000);
  const waiting = await countWaiting(handle.db, companyId, since);
  return waiting > waitingLimit ? waiting : 0;
}

/** Tells who sent an offer that it is in, and the moderators how many wait: once an hour each, at most. */
async function tellOfReview(
  handle: DatabaseHandle,
  ctx: Asking,
  { id, title, insee }: Pick<Offer, "id" | "title"> & { readonly insee: string | null },
): Promise<void> {
  const now = ctx.now();
  const own = `/espace/offres/${id}`;
  await notify(handle, ctx, { kind: "offer.submitted", to: ctx.actor, values: { title, own } });
  const hour = now.toISOString().slice(0, 13);
  for (const { userId, email, name, territory } of await readersOf(handle, ctx, insee)) {
    if (userId === ctx.actor.userId) continue;
    const count = await countReviews(handle.db, "waiting", territory === null ? null : [territory]);
    const dedupeKey = `moderation-waiting ${userId} ${hour}`;
    const to = { userId, email, name };
    await notify(handle, ctx, { kind: "moderation.waiting", to, values: { count }, dedupeKey });
  }
}

/** Who reads an offer of a commune before it shows: of the whole board, and of the antennas there. */
async function readersOf({ db }: DatabaseHandle, { instance }: Asking, insee: string | null) {
  const all = (await moderatorsOf(db)).map((person) => ({ ...person, territory: null as Territory | null }));
  if (!hasFeature(instance.config, "antennas")) return all;
  const known = new Set(all.map(({ userId }) => userId));
  const there = (await territorialModerators(db)).filter(({ territory }) => covers(territory, insee));
  for (const person of there) {
    if (known.has(person.userId)) continue;
    known.add(person.userId);
    all.push(person);
  }
  return all;
}

/** What the editor does not ask stays as it was. */
function withUnasked(content: OfferContent, known: Offer): OfferContent {
  const { pay } = content;
  const monthsPaid = known.pay?.kind === "stated" ? known.pay.monthsPaid : null;
  return {
    ...content,
    nafCode: content.nafCode ?? known.nafCode,
    romeLabel: content.romeLabel ?? (content.romeCode === known.romeCode ? known.romeLabel : null),
    pay: pay?.kind === "stated" ? { ...pay, monthsPaid } : pay,
  };
}

function stepped(result: Result<Offer>, as: Submitted): Result<Submitted> {
  return result.ok ? accept(as) : result;
}

/** An advisor sends an offer as a member of the company would. */
function writerRole(role: Role): Role {
  return role === "advisor" ? "recruiter" : role;
}

function newOffer(ctx: Asking, content: OfferContent, company: Company): Offer {
  const id = ctx.newId();
  return {
    ...content,
    id,
    publicId: publicIdOf(id),
    slug: offerSlug(content.title, content.place.label),
    companyId: company.id,
    origin: { source: "board", reference: id, url: null },
    state: "draft",
    createdAt: ctx.now(),
    updatedAt: ctx.now(),
    publishedAt: null,
    expiresAt: null,
  };
}

/** The steps by which an offer begins to show, or shows longer. */
const publishing: readonly OfferStep[] = ["submit", "publish", "prolong"];

/**
 * Takes one step of an offer's life and saves it, with its trace. Refused by the transition, `company-suspended` for
 * whatever would show an offer of a company that the agency has suspended, and `membership-needed` when it would begin
 * to show, or show longer, for a company that is no member of the network.
 */
export async function take(
  handle: DatabaseHandle,
  ctx: Pick<Context, "instance" | "now" | "newId"> & { readonly actor: { readonly name: string } },
  offer: Offer,
  command: OfferCommand,
  role: Role,
): Promise<Result<Offer>> {
  const now = ctx.now();
  if (publishing.includes(command.step) && (await isMembershipNeededFor(handle, ctx, offer))) {
    return refuse("membership-needed");
  }
  const next = transition(offer, command, role, now);
  if (!next.ok) return next;
  if (next.value.change.state === "published" && offer.companyId !== null) {
    const standing = await companyStandingOf(handle.db, offer.companyId);
    if (standing === "suspended") return refuse("company-suspended");
  }
  const slug = offerSlug(offer.title, offer.place.label);
  const taken: Offer = { ...offer, ...next.value.change, slug, updatedAt: now };
  await saveOffers(handle, [taken], now);
  const [event] = next.value.events;
  await note(handle, ctx, offer, command.step, taken.state, event?.reason ?? null);
  return accept(taken);
}

async function note(
  handle: DatabaseHandle,
  ctx: Pick<Context, "now" | "newId"> & { readonly actor: { readonly name: string } },
  offer: Pick<Offer, "id" | "state">,
  step: OfferStep | "correct",
  to: Offer["state"],
  reason: string | null = null,
): Promise<void> {
  const event = {
    id: ctx.newId(),
    offerId: offer.id,
    at: ctx.now(),
    actorName: ctx.actor.name,
    from: offer.state,
  };
  await recordOfferEvent(handle, { ...event, step, to, reason });
}

async function riskFacts(handle: DatabaseHandle, ctx: Asking, company: Company, offerId: string) {
  const [profile, openOffers, earlierRefusals, reports] = await Promise.all([
    companyProfile(handle.db, company.id),
    countLiveOffers(handle.db, company.id, ctx.now()),
    refusedReviews(handle.db, company.id),
    countReports(handle.db, { subjectKind: "offer", subjectId: offerId }),
  ]);
  const companyAgeDays = (ctx.now().getTime() - company.createdAt.getTime()) / 86_400_000;
  const [companyDomain = null] = ownMailDomains({
    emailDomain: profile?.emailDomain ?? null,
    website: company.website,
  });
  return { email: ctx.actor.email, companyDomain, companyAgeDays, openOffers, earlierRefusals, reports };
}
