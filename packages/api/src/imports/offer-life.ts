import { type OfferChange, offerSlug, publicationDays, transition } from "@tremplin/core/offer";
import { type NewId, publicIdOf } from "@tremplin/core/shared";
import type { OfferToSave, StoredOffer } from "@tremplin/database";
import type { Candidate } from "./candidate.ts";

const dayMs = 86_400_000;

/** True when the source says that the offer is over. */
export function hasEnded({ endsAt }: Candidate, now: Date): boolean {
  return endsAt !== null && endsAt <= now;
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
