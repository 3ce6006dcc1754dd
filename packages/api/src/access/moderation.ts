import type { ReviewState } from "@tremplin/core/offer";
import { openReview, saveOffers, saveReport } from "@tremplin/database";
import { boardNow, type TestBoard } from "../testing/board.ts";
import type { Row } from "./row.ts";
import { everybody, moderators, moderatorsAnywhere, ownOffer, writers } from "./who.ts";

const id = "r";

/** What the offer says, without its life. */
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
  ...content
} = ownOffer;

/** A review of the recruiter's offer in a state. */
const aReview =
  (state: ReviewState) =>
  async ({ context: { database } }: TestBoard): Promise<void> => {
    await database.db.deleteFrom("offerReview").execute();
    const published = state === "waiting" ? "submitted" : "rejected";
    await saveOffers(database, [{ ...ownOffer, state: published }], boardNow);
    await openReview(database.db, {
      id,
      offerId: ownOffer.id,
      kind: "first",
      content,
      findings: [],
      risks: [],
      state,
      submittedBy: "recruiter",
      submittedAt: boardNow,
      decidedBy: null,
      decidedAt: null,
      reason: null,
      comments: [],
      appeal: null,
    });
  };

async function aReport({ context: { database } }: TestBoard): Promise<void> {
  await database.db.deleteFrom("report").execute();
  await saveOffers(database, [ownOffer], boardNow);
  await saveReport(database.db, {
    id,
    subjectKind: "offer",
    subjectId: ownOffer.id,
    reason: "false",
    text: "",
    email: null,
    createdAt: boardNow,
    decidedAt: null,
    decidedBy: null,
    decision: null,
  });
}

const published = ({ context: { database } }: TestBoard) => saveOffers(database, [ownOffer], boardNow);

/** Nobody has told of anything within the hour. */
async function unreported(board: TestBoard): Promise<void> {
  await board.context.database.db.deleteFrom("rateLimit").execute();
  await published(board);
}

const subject = { kind: "offer", id: ownOffer.publicId } as const;

/** Reading offers before they show, contesting it, and telling of what is wrong. */
export const moderationRows: Readonly<Record<string, Row>> = {
  "moderation.queue": { call: (api) => api.moderation.queue(), letsIn: moderatorsAnywhere },
  "moderation.review": {
    prepare: aReview("waiting"),
    call: (api) => api.moderation.review({ id }),
    letsIn: moderatorsAnywhere,
    serves: moderators,
  },
  "moderation.decide": {
    prepare: aReview("waiting"),
    call: (api) => api.moderation.decide({ id, seen: "waiting", step: "approve", reason: "", comments: [] }),
    letsIn: moderatorsAnywhere,
    serves: moderators,
  },
  "moderation.appeal": {
    prepare: aReview("rejected"),
    call: (api) => api.moderation.appeal({ id, reason: "Relisez." }),
    letsIn: writers,
    serves: ["recruiter", "manager"],
  },
  "moderation.takeDown": {
    prepare: published,
    call: (api) => api.moderation.takeDown({ id: ownOffer.id, reason: "Fausse." }),
    letsIn: moderatorsAnywhere,
    serves: moderators,
  },
  "moderation.reportedSubject": {
    prepare: published,
    call: (api) => api.moderation.reportedSubject(subject),
    letsIn: everybody,
    serves: everybody,
  },
  "moderation.report": {
    prepare: unreported,
    call: (api) => api.moderation.report({ ...subject, reason: "false", text: "", email: "" }),
    letsIn: everybody,
    serves: everybody,
  },
  "moderation.reports": {
    prepare: aReport,
    call: (api) => api.moderation.reports(),
    letsIn: moderatorsAnywhere,
  },
  "moderation.decideOnReport": {
    prepare: aReport,
    call: (api) => api.moderation.decideOnReport({ id, decision: "dismissed", reason: "" }),
    letsIn: moderatorsAnywhere,
    serves: moderators,
  },
};
