import { randomUUID } from "node:crypto";
import {
  checkOffer,
  draftOf,
  type Offer,
  type OfferContent,
  type OfferState,
  offerSlug,
  type ReviewState,
  type RiskHint,
} from "@tremplin/core/offer";
import { type Clock, publicIdOf } from "@tremplin/core/shared";
import {
  inTransaction,
  type OfferReviewRow,
  offersOfCompanies,
  openReview,
  recordOfferEvent,
  saveDraft,
  saveOffers,
  saveReport,
  type TremplinDatabase,
} from "@tremplin/database";

const dayMs = 86_400_000;

interface Scene {
  readonly state: OfferState;
  readonly review?: {
    readonly state: ReviewState;
    readonly reason?: string;
    readonly appeal?: string;
    readonly risks?: readonly RiskHint[];
  };
  /** Days until the end of publication. */
  readonly days?: number;
  readonly change?: (content: OfferContent) => OfferContent;
}

/** Offers of a demo's companies at every point of their life, so that each page has something to show. */
const scenes: readonly Scene[] = [
  { state: "submitted", review: { state: "waiting" } },
  {
    state: "submitted",
    review: { state: "waiting", risks: ["free-mail", "messaging-only"] },
    change: (content) => ({
      ...content,
      description: `${content.description}\n\nContact par WhatsApp uniquement.`,
    }),
  },
  {
    state: "changes-requested",
    review: { state: "changes-requested", reason: "Dites les jours travaillés." },
  },
  { state: "rejected", review: { state: "rejected", reason: "La même offre est déjà en ligne." } },
  {
    state: "rejected",
    review: {
      state: "appealed",
      reason: "La même offre est déjà en ligne.",
      appeal: "Ce sont deux magasins différents.",
    },
  },
  { state: "published", days: 5 },
  { state: "published", days: 40 },
  { state: "paused", days: 20 },
  { state: "filled" },
  { state: "expired", days: -3 },
  { state: "archived" },
];

/** Gives the companies of a demo that have people offers of their own in every state, drafts and reports. */
export async function seedOfferWork(
  { database, now: clock }: { readonly database: TremplinDatabase; readonly now: Clock },
  employers: readonly { readonly companyId: string; readonly userId: string; readonly name: string }[],
): Promise<void> {
  const now = clock();
  const models = await offersOfCompanies(
    database.db,
    employers.map(({ companyId }) => companyId),
    ["published"],
  );
  await inTransaction(database, async (handle) => {
    for (const [rank, scene] of scenes.entries()) {
      const employer = employers[rank % Math.max(1, employers.length)];
      const model = models.find(({ companyId }) => companyId === employer?.companyId) ?? models[rank];
      if (!employer || !model?.companyId) continue;
      const content = contentOf(model, scene);
      const id = randomUUID();
      const offer: Offer = {
        ...content,
        id,
        publicId: publicIdOf(id),
        slug: offerSlug(content.title, content.place.label),
        companyId: model.companyId,
        origin: { source: "board", reference: id, url: null },
        state: scene.state,
        createdAt: new Date(now.getTime() - 20 * dayMs),
        updatedAt: new Date(now.getTime() - 2 * dayMs),
        publishedAt: scene.days === undefined ? null : new Date(now.getTime() - 18 * dayMs),
        expiresAt: scene.days === undefined ? null : new Date(now.getTime() + scene.days * dayMs),
      };
      await saveOffers(handle, [offer], now);
      const event = { id: randomUUID(), offerId: id, at: offer.updatedAt, actorName: employer.name };
      await recordOfferEvent(handle, {
        ...event,
        step: "submit",
        from: "draft",
        to: "submitted",
        reason: null,
      });
      if (scene.review)
        await openReview(handle.db, reviewOf(offer, content, scene.review, employer.userId, now));
    }
    const [author] = employers;
    const [first, second] = models;
    if (!author || !first || !second) return;
    const written = { createdAt: now, updatedAt: now, authorId: author.userId, companyId: author.companyId };
    await saveDraft(handle.db, {
      ...written,
      id: randomUUID(),
      offerId: null,
      fields: { ...draftOf(first), payMin: "" },
    });
    for (const [reason, text] of [
      ["expired", "On m'a répondu que la place était prise depuis un mois."],
      ["money", "On me demande 30 € de frais de dossier."],
    ] as const) {
      await saveReport(handle.db, {
        id: randomUUID(),
        subjectKind: "offer",
        subjectId: second.id,
        reason,
        text,
        email: null,
        createdAt: now,
        decidedAt: null,
        decidedBy: null,
        decision: null,
      });
    }
  });
}

function contentOf(model: Offer, { change = (content) => content }: Scene): OfferContent {
  const {
    id: _,
    publicId,
    slug,
    companyId,
    origin,
    state,
    createdAt,
    updatedAt,
    publishedAt,
    expiresAt,
    ...stored
  } = model;
  const { seq, sourceDigest, ...content } = stored as typeof stored & {
    seq?: number;
    sourceDigest?: string | null;
  };
  return change(content);
}

function reviewOf(
  offer: Offer,
  content: OfferContent,
  {
    state,
    reason = null,
    appeal = null,
    risks = [],
  }: Omit<NonNullable<Scene["review"]>, "reason" | "appeal"> & {
    readonly reason?: string | null;
    readonly appeal?: string | null;
  },
  submittedBy: string,
  now: Date,
): OfferReviewRow {
  const isDecided = state !== "waiting";
  return {
    id: randomUUID(),
    offerId: offer.id,
    kind: "first",
    content,
    findings: checkOffer({ ...content, instructions: content.contact.instructions }, now),
    risks,
    state,
    submittedBy,
    submittedAt: offer.updatedAt,
    decidedBy: null,
    decidedAt: isDecided ? now : null,
    reason,
    comments: [],
    appeal,
  };
}
