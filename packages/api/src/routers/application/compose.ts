import {
  type Agreement,
  agreementWays,
  maxAnswerLength,
  maxMessageLength,
  maxQuestions,
} from "@tremplin/core/application";
import { type CvState, isMinor, isProfileTelling } from "@tremplin/core/candidate";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  type ApplicationRow,
  advisorOf,
  applicationTo,
  beginApplication,
  consentOf,
  cvVersionById,
  cvVersionsOf,
  type DatabaseHandle,
  deleteApplicationDraft,
  inTransaction,
  offerByPublicId,
  profileOf,
  questionsOf,
  saveApplicationDraft,
} from "@tremplin/database";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { noteReading } from "../../reading-trace.ts";
import { publicStatus } from "../offer/public-status.ts";
import { mayFollow, ownApplication } from "./relation.ts";
import { takeApplicationStep } from "./take.ts";
import { candidateOf } from "./tell.ts";

/** What somebody needs to write an application: to what, with which CV, which questions, and who reads it first. */
export interface Composing {
  readonly offer: {
    readonly id: string;
    readonly publicId: string;
    readonly slug: string;
    readonly title: string;
    readonly company: string | null;
    readonly place: string;
  };
  readonly candidate: { readonly id: string; readonly name: string; readonly isOther: boolean };
  /** What was written already; null for nothing. */
  readonly draft: Pick<ApplicationRow, "id" | "message" | "cvVersionId" | "withProfile" | "answers"> | null;
  /** An application that was sent already stands in the way. */
  readonly sentId: string | null;
  readonly questions: readonly string[];
  readonly cvs: readonly { readonly id: string; readonly title: string; readonly state: CvState }[];
  readonly isProfileTelling: boolean;
  readonly isMinor: boolean;
  /** Nothing is known of their age: it is asked for before they send. */
  readonly isAgeUnknown: boolean;
  readonly hasConsent: boolean;
  readonly advisor: string | null;
}

const toOffer = z.object({
  publicId: z.string().max(40),
  /** The young person for whom an advisor writes. */
  candidateId: z.string().max(64).nullable().default(null),
});

/** What one needs to apply to an offer. Refused: `offer-gone`, when it takes no application here. */
export const compose = procedure(signedIn)
  .input(toOffer)
  .query(async ({ ctx, input }): Promise<Result<Composing, "offer-gone">> => {
    const { db } = ctx.database;
    const candidateId = await candidateFor(ctx, input.candidateId);
    const offer = await openOffer(ctx, db, input.publicId);
    if (!offer) return refuse("offer-gone");
    if (candidateId !== ctx.actor.userId) await noteReading(ctx, candidateId);
    const [known, questions, cvs, profile, consent, advisor, candidate] = await Promise.all([
      applicationTo(db, candidateId, offer.id),
      questionsOf(db, offer.id),
      cvVersionsOf(db, candidateId),
      profileOf(db, candidateId),
      consentOf(db, candidateId),
      advisorOf(ctx.database.db, candidateId),
      candidateOf(ctx.database, candidateId),
    ]);
    const isDraft = known?.state === "draft" || known?.state === "withdrawn";
    return accept({
      offer: {
        id: offer.id,
        publicId: offer.publicId,
        slug: offer.slug,
        title: offer.title,
        company: offer.companyName,
        place: offer.place.label,
      },
      candidate: { id: candidateId, name: candidate.name, isOther: candidateId !== ctx.actor.userId },
      draft: known && isDraft ? draftOf(known) : null,
      sentId: known && !isDraft ? known.id : null,
      questions,
      cvs: cvs.map(({ id, title, state }) => ({ id, title, state })),
      isProfileTelling: isProfileTelling(profile),
      isMinor:
        profile.birthDate !== null && isMinor(profile.birthDate, ctx.now(), ctx.instance.config.timeZone),
      isAgeUnknown: profile.birthDate === null,
      hasConsent: consent !== undefined,
      advisor: advisor?.name ?? null,
    });
  });

const written = toOffer.extend({
  message: z.string().trim().max(maxMessageLength),
  /** Id of a CV, `profile`, or nothing chosen yet. */
  file: z.string().max(64),
  answers: z
    .array(z.object({ question: z.string().max(300), answer: z.string().trim().max(maxAnswerLength) }))
    .max(maxQuestions),
  next: z.enum(["keep", "send", "ask-review"]),
  agreement: z.enum(agreementWays).nullable().default(null),
});

/**
 * Keeps an application to an offer, begins it when there is none, and sends it or gives it to the advisor
 * when asked. What was written is kept even when the step is refused. Answers its id.
 */
export const write = procedure(signedIn)
  .input(written)
  .mutation(async ({ ctx, input }): Promise<Result<{ readonly id: string }>> => {
    const candidateId = await candidateFor(ctx, input.candidateId);
    const offer = await openOffer(ctx, ctx.database.db, input.publicId);
    if (!offer) return refuse("offer-gone");
    const isOther = candidateId !== ctx.actor.userId;
    const file = await fileOf(ctx, candidateId, input.file);
    const agreement: Agreement | null =
      isOther && input.agreement
        ? { way: input.agreement, recordedBy: ctx.actor.userId, recordedAt: ctx.now().toISOString() }
        : null;
    const draft = {
      message: input.message,
      ...file,
      answers: input.answers,
      senderId: ctx.actor.userId,
      sentBy: isOther ? ("advisor" as const) : ("candidate" as const),
      agreement,
    };
    const now = ctx.now();
    const kept = await inTransaction(ctx.database, async (handle): Promise<Result<ApplicationRow>> => {
      const begun = newApplication(ctx, { candidateId, offer, draft });
      if (!(await beginApplication(handle.db, begun))) {
        const known = await applicationTo(handle.db, candidateId, offer.id);
        if (!known) return refuse("application-changed");
        if (known.state === "withdrawn") {
          const role = isOther ? "advisor" : "candidate";
          const actor = { id: ctx.actor.userId, name: ctx.actor.name, role } as const;
          const again = await takeApplicationStep(handle, ctx, known, { step: "reopen" }, actor);
          if (!again.ok) return again;
        }
        if (!(await saveApplicationDraft(handle.db, known.id, draft, now))) return refuse("application-sent");
      }
      const saved = await applicationTo(handle.db, candidateId, offer.id);
      return saved ? accept(saved) : refuse("application-changed");
    });
    if (!kept.ok) return kept;
    if (input.next === "keep") return accept({ id: kept.value.id });
    if (file.cvVersionId === null && !file.withProfile) return refuse("required", { field: "file" });
    const { birthDate } = await profileOf(ctx.database.db, candidateId);
    if (birthDate === null) return refuse("required", { field: "birthDate" });
    const missing = await unanswered(ctx, kept.value);
    if (missing !== null) return refuse("required", { field: `answers.${missing}.answer` });
    const step = input.next === "ask-review" ? "ask-review" : isOther ? "send-for" : "send";
    const taken = await inTransaction(ctx.database, (handle) =>
      takeApplicationStep(
        handle,
        ctx,
        kept.value,
        { step, ...(agreement ? { agreement } : {}) },
        {
          id: ctx.actor.userId,
          name: ctx.actor.name,
          role: isOther ? "advisor" : "candidate",
        },
      ),
    );
    return taken.ok ? accept({ id: taken.value.id }) : taken;
  });

/** Throws a draft away that was never sent. Refused: `application-sent`. */
export const drop = procedure(signedIn)
  .input(z.object({ id: z.string().max(64) }))
  .mutation(async ({ ctx, input }): Promise<Result<null, "application-sent">> => {
    const { application } = await ownApplication(ctx, input.id, ["candidate", "advisor"]);
    return (await deleteApplicationDraft(ctx.database.db, application.id))
      ? accept(null)
      : refuse("application-sent");
  });

/** Whose application it is: one's own, or that of a young person whom one accompanies. */
export async function candidateFor(ctx: Asking, candidateId: string | null): Promise<string> {
  if (candidateId === null || candidateId === ctx.actor.userId) {
    if (ctx.actor.roles.includes("candidate")) return ctx.actor.userId;
  } else if (await mayFollow(ctx, candidateId)) return candidateId;
  throw new TRPCError({ code: "FORBIDDEN", message: "forbidden" });
}

/** An offer that takes applications on the board now. */
async function openOffer(ctx: Asking, db: DatabaseHandle["db"], publicId: string) {
  const offer = await offerByPublicId(db, publicId);
  return offer && offer.contact.kind === "app" && publicStatus(offer, ctx.now()) === "live" ? offer : null;
}

/** A CV of theirs, or the profile. */
async function fileOf(
  ctx: Asking,
  candidateId: string,
  file: string,
): Promise<Pick<ApplicationRow, "cvVersionId" | "withProfile">> {
  if (file === "profile") return { cvVersionId: null, withProfile: true };
  const version = file === "" ? undefined : await cvVersionById(ctx.database.db, file);
  return { cvVersionId: version?.userId === candidateId ? version.id : null, withProfile: false };
}

/** Rank of the first question without an answer; null for none. */
async function unanswered(ctx: Asking, application: ApplicationRow): Promise<number | null> {
  const questions = await questionsOf(ctx.database.db, application.offerId);
  const rank = questions.findIndex(
    (question) => !application.answers.some((each) => each.question === question && each.answer !== ""),
  );
  return rank === -1 ? null : rank;
}

type Draft = Pick<
  ApplicationRow,
  "message" | "cvVersionId" | "withProfile" | "answers" | "senderId" | "sentBy" | "agreement"
>;

function newApplication(
  ctx: Asking,
  {
    candidateId,
    offer,
    draft,
  }: {
    readonly candidateId: string;
    readonly offer: NonNullable<Awaited<ReturnType<typeof openOffer>>>;
    readonly draft: Draft;
  },
): ApplicationRow {
  const now = ctx.now();
  return {
    ...draft,
    id: ctx.newId(),
    offerId: offer.id,
    companyId: offer.companyId,
    candidateId,
    state: "draft",
    previousState: null,
    offerTitle: offer.title,
    companyName: offer.companyName,
    createdAt: now,
    updatedAt: now,
    changedAt: now,
    sentAt: null,
    answeredAt: null,
    remindedDays: 0,
  };
}

function draftOf({ id, message, cvVersionId, withProfile, answers }: ApplicationRow) {
  return { id, message, cvVersionId, withProfile, answers };
}
