import { delicateIn } from "@tremplin/core/conversation";
import { contactsADay, maxContactSigns, whyNotAsk } from "@tremplin/core/cv-library";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  addContactRequest,
  type ContactRequestRow,
  contactRequestById,
  contactRequestsOf,
  contactStatesOf,
  countAttempt,
  findableRow,
  inTransaction,
  offersOfCompanies,
} from "@tremplin/database";
import { z } from "zod";
import { recruiter } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { candidateOf } from "../application/tell.ts";
import { forbidden, momentOf, ownPartners } from "./library-moment.ts";
import { takeContactStep } from "./take-step.ts";
import { tellAsked } from "./tell.ts";

const asking = z.object({
  id: z.string().max(64),
  offerId: z.string().min(1).max(64),
  text: z.string().trim().min(20).max(maxContactSigns),
});

/**
 * Asks to get to know somebody of the library, about a published offer of one's company. Refused: `not-partner`,
 * `library-gone`, `contact-again`, `contact-offer`; `contact-delicate` for a text that asks for, or gives, a way past
 * the board; `too-many`.
 */
export const ask = procedure(recruiter)
  .input(asking)
  .mutation(({ ctx, input }): Promise<Result<{ readonly id: string }>> => {
    return inTransaction(ctx.database, async (handle): Promise<Result<{ readonly id: string }>> => {
      const { db } = handle;
      const partners = await ownPartners({ ...ctx, database: { ...ctx.database, db } });
      if (partners.length === 0) return refuse("not-partner");
      const row = await findableRow(db, input.id, momentOf(ctx));
      if (!row) return refuse("library-gone");
      const offers = await offersOfCompanies(
        db,
        partners.map(({ id }) => id),
        ["published"],
      );
      const offer = offers.find(({ id }) => id === input.offerId);
      const company = partners.find(({ id }) => id === offer?.companyId);
      if (!offer || !company) return refuse("contact-offer", { field: "offerId" });
      const earlier = await contactStatesOf(db, { entryId: row.id, companyId: company.id });
      const why = whyNotAsk({ earlier: earlier.map(({ state }) => state), isOwnOpenOffer: true });
      if (why) return refuse(why);
      const delicate = delicateIn(input.text);
      if (delicate.length > 0) {
        const what = delicate.map((kind) => ctx.tReader(`delicate.${kind}`)).join(", ");
        return refuse("contact-delicate", { field: "text", what });
      }
      const limit = { most: contactsADay, seconds: 86_400 };
      if (!(await countAttempt(db, `contact ${company.id}`, limit, ctx.now()))) return refuse("too-many");
      const request: ContactRequestRow = {
        id: ctx.newId(),
        entryId: row.id,
        candidateId: row.candidateId,
        companyId: company.id,
        companyName: company.name,
        offerId: offer.id,
        offerTitle: offer.title,
        askedBy: ctx.actor.userId,
        askedByName: ctx.actor.name,
        text: input.text,
        state: "asked",
        askedAt: ctx.now(),
        changedAt: ctx.now(),
        reason: null,
      };
      if (!(await addContactRequest(db, request))) return refuse("contact-again");
      await tellAsked(handle, ctx, request);
      return accept({ id: request.id });
    });
  });

/** Takes a request back that nobody has answered. Refused: `contact-state`. */
export const withdraw = procedure(recruiter)
  .input(z.object({ id: z.string().max(64) }))
  .mutation(({ ctx, input }): Promise<Result<null>> => {
    return inTransaction(ctx.database, async (handle): Promise<Result<null>> => {
      const request = await contactRequestById(handle.db, input.id);
      const member = ctx.actor.memberships.find(({ companyId }) => companyId === request?.companyId);
      if (!request || !member) throw forbidden();
      const taken = await takeContactStep(handle, ctx, request, "withdraw", member.role);
      return taken.ok ? accept(null) : taken;
    });
  });

/** A request in a company's list. */
export type SentRequest = Pick<
  ContactRequestRow,
  "id" | "entryId" | "companyName" | "offerTitle" | "state" | "askedAt"
> & {
  /** Who accepted, as long as the company is a partner; null before. */
  readonly person: string | null;
};

/** What one's companies asked, the last first. */
export const sent = procedure(recruiter).query(async ({ ctx }): Promise<readonly SentRequest[]> => {
  const companyIds = ctx.actor.memberships.map(({ companyId }) => companyId);
  const [rows, partners] = await Promise.all([
    contactRequestsOf(ctx.database.db, { companyIds }),
    ownPartners(ctx),
  ]);
  return Promise.all(
    rows.map(async ({ id, entryId, candidateId, companyId, companyName, offerTitle, state, askedAt }) => {
      const isOpen = state === "accepted" && partners.some((partner) => partner.id === companyId);
      const person = isOpen ? (await candidateOf(ctx.database, candidateId)).name : null;
      return { id, entryId, companyName, offerTitle, state, askedAt, person };
    }),
  );
});
