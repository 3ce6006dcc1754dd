import { moderatesAt } from "@tremplin/core/account";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  bumpDataVersion,
  companyById,
  companyBySlug,
  companyStandingOf,
  countAttempt,
  decideReport,
  inTransaction,
  offerById,
  offerByPublicId,
  openReportById,
  type ReportRow,
  saveReport,
} from "@tremplin/database";
import { z } from "zod";
import { allOrNothing } from "../../all-or-nothing.ts";
import { audit } from "../../audit.ts";
import type { Context } from "../../context.ts";
import { enqueueMail } from "../../mail/enqueue-mail.ts";
import { anyone, moderating } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { personEmail } from "../account/sign-up.ts";
import { changeStanding } from "../employer/change-standing.ts";
import { publicStatus } from "../offer/public-status.ts";
import { takeOfferDown } from "./decide.ts";
import { placeOfReport, reportsHere } from "./place.ts";

/** What visitors may tell of an offer or a company (DSA, article 16). */
export const reportReasons = ["discrimination", "money", "false", "illegal", "expired", "other"] as const;

const subject = z.object({ kind: z.enum(["offer", "company"]), id: z.string().max(120) });

/** Reports from one place of the network within an hour. */
const perPlace = { most: 10, seconds: 3_600 };

async function subjectOf(ctx: Context, { kind, id }: z.output<typeof subject>) {
  const { db } = ctx.database;
  if (kind === "company") {
    const company = await companyBySlug(db, id);
    return company && { id: company.id, label: company.name };
  }
  const offer = await offerByPublicId(db, id);
  return offer && publicStatus(offer, ctx.now()) ? { id: offer.id, label: offer.title } : null;
}

/** What a report is about, by its public name. Refused: `not-found`. */
export const reportedSubject = procedure(anyone)
  .input(subject)
  .query(async ({ ctx, input }): Promise<Result<{ readonly label: string }, "not-found">> => {
    const found = await subjectOf(ctx, input);
    return found ? accept({ label: found.label }) : refuse("not-found");
  });

/** Tells the moderators of something wrong; no account is needed. Refused: `not-found`, `too-many`. */
export const report = procedure(anyone)
  .input(
    subject.extend({
      reason: z.enum(reportReasons),
      text: z.string().trim().max(2_000),
      email: z.literal("").or(personEmail),
    }),
  )
  .mutation(({ ctx, input }): Promise<Result<null, "not-found" | "too-many">> => {
    return inTransaction(ctx.database, async (handle) => {
      const found = await subjectOf(ctx, input);
      if (!found) return refuse("not-found");
      if (!(await countAttempt(handle.db, `report ${ctx.place}`, perPlace, ctx.now())))
        return refuse("too-many");
      await saveReport(handle.db, {
        id: ctx.newId(),
        subjectKind: input.kind,
        subjectId: found.id,
        reason: input.reason,
        text: input.text,
        email: input.email || null,
        createdAt: ctx.now(),
        decidedAt: null,
        decidedBy: null,
        decision: null,
      });
      if (input.email) {
        const values = { subject: found.label };
        await enqueueMail(
          handle,
          ctx.baseUrl,
          { kind: "report.received", to: { email: input.email }, values },
          ctx.now(),
        );
      }
      return accept(null);
    });
  });

export interface OpenReport
  extends Pick<ReportRow, "id" | "subjectKind" | "reason" | "text" | "email" | "createdAt"> {
  readonly label: string;
  /** Where a moderator looks at it; null when it is gone. */
  readonly path: string | null;
  /** May still be taken down: an offer that shows, a company that is not suspended. */
  readonly isShown: boolean;
}

/** The reports that wait for a decision, the oldest first. */
export const reports = procedure(moderating).query(async ({ ctx }): Promise<readonly OpenReport[]> => {
  const { db } = ctx.database;
  const open = await reportsHere(ctx);
  return Promise.all(
    open.map(async ({ id, subjectKind, subjectId, reason, text, email, createdAt }) => {
      const offer = subjectKind === "offer" ? await offerById(db, subjectId) : null;
      const company = subjectKind === "company" ? await companyById(db, subjectId) : null;
      const label = offer?.title ?? company?.name ?? "";
      const path = offer
        ? `/espace/offres/${offer.id}`
        : company
          ? `/espace/entreprise/${company.slug}`
          : null;
      const isShown = company
        ? (await companyStandingOf(db, company.id)) !== "suspended"
        : offer !== null && (offer.state === "published" || offer.state === "paused");
      return { id, subjectKind, reason, text, email, createdAt, label, path, isShown };
    }),
  );
});

/**
 * Takes the reported offer down, suspends the reported company, or finds nothing wrong; whoever told is answered.
 * Refused: `review-decided` when somebody was faster, `review-reason`, and what refuses the step itself.
 */
export const decideOnReport = procedure(moderating)
  .input(
    z.object({
      id: z.string().max(64),
      decision: z.enum(["taken-down", "dismissed"]),
      reason: z.string().trim().max(2_000),
    }),
  )
  .mutation(({ ctx, input }): Promise<Result<null>> => {
    return allOrNothing(ctx.database, async (handle) => {
      await bumpDataVersion(handle);
      const open = await openReportById(handle.db, input.id);
      if (!open || !moderatesAt(ctx.actor, await placeOfReport(handle, open)))
        return refuse("review-decided");
      const { decision, reason } = input;
      const isOffer = open.subjectKind === "offer";
      const offer = isOffer ? await offerById(handle.db, open.subjectId) : null;
      const company = isOffer ? null : await companyById(handle.db, open.subjectId);
      if (decision === "taken-down") {
        if (reason === "") return refuse("review-reason", { field: "reason" });
        const down = offer
          ? await takeOfferDown(handle, ctx, offer, reason)
          : await changeStanding(handle, ctx, open.subjectId, { step: "suspend", reason });
        if (!down.ok) return down;
      }
      const label = offer?.title ?? company?.name ?? "";
      await decideReport(handle.db, open.id, { decidedAt: ctx.now(), decidedBy: ctx.actor.userId, decision });
      if (open.email) {
        const values = { subject: label, isTakenDown: decision === "taken-down" };
        await enqueueMail(
          handle,
          ctx.baseUrl,
          { kind: "report.decided", to: { email: open.email }, values },
          ctx.now(),
        );
      }
      await audit(handle, ctx, {
        action: `report.${decision}`,
        subject: { kind: open.subjectKind, id: open.subjectId, label },
        details: { reason },
      });
      return accept(null);
    });
  });
