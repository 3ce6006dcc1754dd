import { draftOf } from "@tremplin/core/offer";
import { saveDraft, saveLink, saveOffers } from "@tremplin/database";
import { offerExample } from "@tremplin/database/testing";
import { digestOf } from "../link-token.ts";
import { boardNow, type TestBoard } from "../testing/board.ts";
import type { Row } from "./row.ts";
import { everybody, everyPerson, keepers, own, ownOffer, writers } from "./who.ts";

const id = "d";
const agency = ["advisor", "colleague", "moderator", "administrator"] as const;

/** A draft of the recruiter's company. */
async function aDraft({ context: { database } }: TestBoard): Promise<void> {
  await database.db.deleteFrom("offerDraft").execute();
  await saveDraft(database.db, {
    id,
    offerId: null,
    companyId: own.id,
    authorId: "recruiter",
    fields: draftOf(ownOffer),
    createdAt: boardNow,
    updatedAt: boardNow,
  });
}

/** Two links that were sent to the recruiter. */
async function links({ context: { database } }: TestBoard): Promise<void> {
  await saveOffers(database, [ownOffer], boardNow);
  await database.db.deleteFrom("linkToken").execute();
  const expiresAt = new Date(boardNow.getTime() + 1_000);
  const sent = { email: "recruiter@exemple.fr", createdAt: boardNow, expiresAt, usedAt: null };
  await saveLink(database.db, {
    ...sent,
    digest: digestOf("life"),
    purpose: "offer-life",
    subjectId: ownOffer.id,
  });
  await saveLink(database.db, {
    ...sent,
    digest: digestOf("claim"),
    purpose: "offer-claim",
    subjectId: own.id,
  });
}

const asItWas = ({ context: { database } }: TestBoard) =>
  saveOffers(database, [offerExample(1, ownOffer)], boardNow);

/** Writing offers and following their life: the company's members, and the agency. */
export const offerRows: Readonly<Record<string, Row>> = {
  "offer.templates": { call: (api) => api.offer.templates(), letsIn: everyPerson },
  "offer.mine": { call: (api) => api.offer.mine(), letsIn: everyPerson },
  "offer.draft": {
    prepare: aDraft,
    call: (api) => api.offer.draft({ id }),
    letsIn: writers,
    serves: writers,
  },
  "offer.keepDraft": {
    prepare: aDraft,
    call: (api) => api.offer.keepDraft({ id, fields: { title: "Autre" } }),
    letsIn: writers,
    serves: writers,
  },
  "offer.dropDraft": { prepare: aDraft, call: (api) => api.offer.dropDraft({ id }), letsIn: writers },
  "offer.submitDraft": {
    prepare: aDraft,
    call: (api) => api.offer.submitDraft({ id }),
    letsIn: writers,
    serves: writers,
  },
  "offer.startDraft": {
    // An advisor writes for any company: the draft is their own.
    call: (api) => api.offer.startDraft({ companyId: own.id, like: null, template: null }),
    letsIn: [...writers, "advisor", "colleague"],
  },
  "offer.startForEmployer": {
    call: (api) => api.offer.startForEmployer({ name: "Neuve", siret: "", email: "patron@exemple.fr" }),
    letsIn: agency,
    serves: agency,
  },
  "offer.changeOffer": {
    prepare: async (board) => {
      await asItWas(board);
      await board.context.database.db.deleteFrom("offerDraft").execute();
    },
    call: (api) => api.offer.changeOffer({ id: ownOffer.id }),
    letsIn: writers,
    serves: writers,
  },
  "offer.own": {
    prepare: asItWas,
    call: (api) => api.offer.own({ id: ownOffer.id }),
    letsIn: keepers,
    serves: keepers,
  },
  "offer.takeStep": {
    prepare: asItWas,
    call: (api) => api.offer.takeStep({ id: ownOffer.id, step: "pause" }),
    letsIn: keepers,
    serves: keepers,
  },
  "offer.byLink": {
    prepare: links,
    call: (api) => api.offer.byLink({ token: "life" }),
    letsIn: everybody,
    serves: everybody,
  },
  "offer.takeStepByLink": {
    prepare: links,
    call: (api) => api.offer.takeStepByLink({ token: "life", step: "prolong" }),
    letsIn: everybody,
    serves: everybody,
  },
  "offer.claimed": {
    prepare: links,
    call: (api) => api.offer.claimed({ token: "claim" }),
    letsIn: everybody,
    serves: everybody,
  },
  "offer.claimAccount": {
    prepare: links,
    call: (api) => api.offer.claimAccount({ token: "claim" }),
    letsIn: everybody,
    serves: everybody,
  },
  "offer.claimCompany": {
    prepare: links,
    // The link alone is not enough: it was sent to somebody.
    call: (api) => api.offer.claimCompany({ token: "claim" }),
    letsIn: everyPerson,
    serves: ["recruiter"],
  },
};
