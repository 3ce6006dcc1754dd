import { type MinorAccess, minorAccess } from "@tremplin/core/candidate";
import { type ContactStep, contactStepsOf, contactUntil } from "@tremplin/core/cv-library";
import { accept, type Result } from "@tremplin/core/shared";
import {
  type ContactRequestRow,
  contactRequestById,
  conversationAbout,
  findableRow,
  isContactOpen,
  type LibraryCv,
  libraryCvs,
  libraryVersionOf,
  offerById,
  profileOf,
} from "@tremplin/database";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { noteReading } from "../../reading-trace.ts";
import { mayFollow } from "../application/relation.ts";
import { candidateOf } from "../application/tell.ts";
import { ageOf } from "../candidate/asking.ts";
import { publicStatus } from "../offer/public-status.ts";
import { forbidden, momentOf, ownPartners } from "./library-moment.ts";
import { noteView } from "./show.ts";

export type RequestSide = "candidate" | "advisor" | "employer";

/** A request as one of the three sides reads it. */
export interface RequestPage
  extends Pick<
    ContactRequestRow,
    | "id"
    | "companyName"
    | "offerTitle"
    | "askedByName"
    | "text"
    | "state"
    | "askedAt"
    | "changedAt"
    | "entryId"
  > {
  readonly as: RequestSide;
  /** Until when it waits for its answer. */
  readonly until: Date;
  readonly steps: readonly ContactStep[];
  /** The public page of the offer; null once it is gone. */
  readonly offer: { readonly publicId: string; readonly slug: string } | null;
  /** Who it is about: told to the company once they accepted. */
  readonly person: { readonly id: string; readonly name: string } | null;
  /** The whole CV, for the company once it was accepted. */
  readonly cvVersionId: string | null;
  /** What the company sees; null once it has left the library. */
  readonly shown: LibraryCv | null;
  readonly conversationId: string | null;
  /** For the young person and their advisor. */
  readonly reason: ContactRequestRow["reason"];
  /** What the law says of the offer to a minor, for them and their advisor. */
  readonly minor: MinorAccess | null;
}

/** Shows a request to the young person, who accompanies them, and the company. Forbidden to all others. */
export const request = procedure(signedIn)
  .input(z.object({ id: z.string().max(64) }))
  .query(async ({ ctx, input }): Promise<Result<RequestPage>> => {
    const { db } = ctx.database;
    const row = await contactRequestById(db, input.id);
    const side = row ? await sideOf(ctx, row) : null;
    if (!row || !side) throw forbidden();
    if (side === "advisor") await noteReading(ctx, row.candidateId);
    const [found, person, conversation, isOpen, stored, profile] = await Promise.all([
      findableRow(db, row.entryId, momentOf(ctx)),
      candidateOf(ctx.database, row.candidateId),
      conversationAbout(db, "contact", row.id),
      isContactOpen(db, row.id),
      offerById(db, row.offerId),
      profileOf(db, row.candidateId),
    ]);
    const isEmployer = side === "employer";
    // Of a company that is no partner any more, nobody looks.
    const company = (await ownPartners(ctx)).find((partner) => partner.id === row.companyId);
    const seen = !isEmployer || company ? found : undefined;
    if (isEmployer && company && seen) await noteView(ctx, seen, company);
    const offer = stored && publicStatus(stored, ctx.now()) ? stored : null;
    const age = ageOf(ctx, profile);
    const isOpenToMe = !isEmployer || isOpen;
    const { id, companyName, offerTitle, askedByName, text, state, askedAt, changedAt, entryId } = row;
    return accept({
      id,
      companyName,
      offerTitle,
      askedByName,
      text,
      state,
      askedAt,
      changedAt,
      entryId,
      as: side,
      until: contactUntil(askedAt),
      steps: contactStepsOf(state, isEmployer ? "recruiter" : side),
      offer: offer ? { publicId: offer.publicId, slug: offer.slug } : null,
      person: isOpenToMe ? { id: person.id, name: person.name } : null,
      cvVersionId: isEmployer && isOpen ? await libraryVersionOf(db, entryId) : null,
      shown: seen ? ((await libraryCvs(db, [seen])).get(seen.id) ?? null) : null,
      conversationId: conversation && isOpenToMe ? conversation.id : null,
      reason: isEmployer ? null : row.reason,
      minor: !isEmployer && offer && age !== null && age < 18 ? minorAccess(offer, age) : null,
    });
  });

async function sideOf(ctx: Asking, row: ContactRequestRow): Promise<RequestSide | null> {
  if (row.candidateId === ctx.actor.userId) return "candidate";
  if (ctx.actor.memberships.some(({ companyId }) => companyId === row.companyId)) return "employer";
  return (await mayFollow(ctx, row.candidateId)) ? "advisor" : null;
}
