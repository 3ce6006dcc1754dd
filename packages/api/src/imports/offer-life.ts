import { type OfferChange, offerSlug, publicationDays, transition } from "@tremplin/core/offer";
import { type NewId, publicIdOf } from "@tremplin/core/shared";
import type { DuplicateCandidate, OfferToSave, StoredOffer } from "@tremplin/database";
import type { Candidate } from "./candidate.ts";

const dayMs = 86_400_000;

/** True when the source says that the offer is over. */
export function hasEnded({ endsAt }: Candidate, now: Date): boolean {
  return endsAt !== null && endsAt <= now;
}

/** Shown, or paused for a while. `now` null counts an end that has just come as live still. */
export function isLive(offer: Pick<DuplicateCandidate, "state" | "expiresAt">, now: Date | null): boolean {
  if (offer.state !== "published" && offer.state !== "paused") return false;
  return now === null || offer.expiresAt === null || offer.expiresAt > now;
}

/** An offer that waited for a moderator until its source ended it: nobody has seen it, nor decided on it. */
export function endedUnseen({ state, publishedAt }: Pick<StoredOffer, "state" | "publishedAt">): boolean {
  return state === "expired" && publishedAt === null;
}

/**
 * True for an offer without an end of its own that the source still lists when half of its time, or all, has
 * gone: it is given a new period, so that it lives as long as its source says so.
 */
export function needsProlonging(offer: StoredOffer, { endsAt }: Candidate, now: Date): boolean {
  if (endsAt !== null || (offer.state !== "published" && offer.state !== "expired")) return false;
  const left = (offer.expiresAt?.getTime() ?? Number.POSITIVE_INFINITY) - now.getTime();
  return left < (publicationDays / 2) * dayMs;
}

/** A new offer, published: the source is trusted. */
export function newOffer(
  candidate: Candidate,
  source: string,
  companyId: string | null,
  newId: NewId,
  now: Date,
): OfferToSave {
  const id = newId();
  const before = { state: "draft", publishedAt: publishedAt(candidate, now), expiresAt: null } as const;
  return {
    ...candidate.content,
    ...lifeAfter({ ...before, ...candidate.content }, "publish", candidate, now),
    id,
    publicId: publicIdOf(id),
    slug: offerSlug(candidate.content.title, candidate.content.place.label),
    companyId,
    origin: { source, reference: candidate.reference, url: candidate.url },
    sourceDigest: candidate.digest,
    createdAt: now,
    updatedAt: now,
  };
}

/** A new offer that waits for a moderator: it may be outside the board's sector. */
export function heldOffer(
  candidate: Candidate,
  source: string,
  companyId: string | null,
  newId: NewId,
  now: Date,
): OfferToSave {
  const offer = newOffer(candidate, source, companyId, newId, now);
  return { ...offer, state: "submitted", publishedAt: null, expiresAt: candidate.endsAt };
}

/** One that waits, or did until it ended, with what its source says now: before a moderator again. */
export function heldAgain(
  offer: StoredOffer,
  candidate: Candidate,
  companyId: string | null,
  now: Date,
): OfferToSave {
  const waiting = { ...offer, state: "submitted" as const };
  return { ...updatedOffer(waiting, candidate, companyId, now), expiresAt: candidate.endsAt };
}

/** One that waited and turned out to be of the sector: published, with what its source says now. */
export function releasedOffer(
  offer: StoredOffer,
  candidate: Candidate,
  companyId: string | null,
  now: Date,
): OfferToSave {
  const updated = updatedOffer(offer, candidate, companyId, now);
  const before = { ...updated, publishedAt: publishedAt(candidate, now) };
  return { ...updated, ...lifeAfter(before, "publish", candidate, now) };
}

/**
 * A known offer with what its source says now. Published, or expired by date, it starts a new period; paused,
 * filled, archived or rejected by people it stays so. Its address does not change.
 */
export function updatedOffer(
  offer: StoredOffer,
  candidate: Candidate,
  companyId: string | null,
  now: Date,
): OfferToSave {
  const isOpen = offer.state === "published" || offer.state === "expired";
  const before = { ...offer, publishedAt: publishedAt(candidate, now) ?? offer.publishedAt };
  return {
    ...offer,
    ...candidate.content,
    ...(isOpen ? lifeAfter({ ...before, ...candidate.content }, "prolong", candidate, now) : {}),
    companyId,
    origin: { ...offer.origin, url: candidate.url },
    sourceDigest: candidate.digest,
    updatedAt: now,
  };
}

/** An offer whose source says that it is over. */
export function endedOffer(offer: StoredOffer, candidate: Candidate, now: Date): OfferToSave {
  const over = { ...offer, expiresAt: candidate.endsAt };
  return {
    ...over,
    ...lifeAfter(over, "expire", candidate, now),
    sourceDigest: candidate.digest,
    updatedAt: now,
  };
}

/** An offer that gives way to another text of the same job. */
export function supersededOffer(offer: StoredOffer, now: Date): OfferToSave {
  const taken = transition(offer, { step: "supersede" }, "system", now);
  return taken.ok ? { ...offer, ...taken.value.change, updatedAt: now } : offer;
}

function lifeAfter(
  life: Parameters<typeof transition>[0],
  step: "publish" | "prolong" | "expire",
  { endsAt }: Candidate,
  now: Date,
): OfferChange {
  const taken = transition(life, { step, ...(endsAt === null ? {} : { until: endsAt }) }, "system", now);
  if (!taken.ok) throw new Error(`An import may not ${step} an offer: ${taken.refusal.code}`);
  return taken.value.change;
}

/** The source's date, never in the future. */
function publishedAt(candidate: Candidate, now: Date): Date | null {
  return candidate.publishedAt !== null && candidate.publishedAt > now ? now : candidate.publishedAt;
}
