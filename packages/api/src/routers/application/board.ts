import { type ApplicationState, maxQuestions, mayUndo } from "@tremplin/core/application";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  addApplicationNote,
  applicationCounts,
  type BoardCard,
  boardCards,
  companiesOf,
  offerById,
  offersOfCompanies,
  questionsOf,
  saveQuestions,
} from "@tremplin/database";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import { recruiter } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { type Applicant, applicantOf } from "./applicant.ts";
import { ownApplication } from "./relation.ts";

/** A card of the board. */
export interface ApplicantCard extends Omit<BoardCard, "candidateId" | "previousState"> {
  readonly mayUndo: boolean;
}

/** All applications to an offer, as its employer sees them. */
export interface ApplicationBoard {
  readonly offer: { readonly id: string; readonly title: string; readonly state: string };
  readonly questions: readonly string[];
  readonly cards: readonly ApplicantCard[];
}

const ofOffer = z.object({ offerId: z.string().max(64) });

/** The applications to an offer of one's company. */
export const board = procedure(recruiter)
  .input(ofOffer)
  .query(async ({ ctx, input }): Promise<Result<ApplicationBoard>> => {
    const offer = await ownOffer(ctx, input.offerId);
    const [cards, questions] = await Promise.all([
      boardCards(ctx.database.db, offer.id),
      questionsOf(ctx.database.db, offer.id),
    ]);
    const now = ctx.now();
    return accept({
      offer: { id: offer.id, title: offer.title, state: offer.state },
      questions,
      cards: cards.map(({ candidateId: _, previousState, ...card }) => ({
        ...card,
        mayUndo: mayUndo({ ...card, previousState }, now),
      })),
    });
  });

/** How many applications the offers of one's companies have, by state. */
export interface ReceivedCounts {
  readonly offers: readonly {
    readonly id: string;
    readonly title: string;
    readonly state: string;
    readonly counts: Readonly<Partial<Record<ApplicationState, number>>>;
  }[];
}

/** The offers of one's companies that have applications, those with unread ones first. */
export const received = procedure(recruiter).query(async ({ ctx }): Promise<ReceivedCounts> => {
  const { db } = ctx.database;
  const companyIds = (await companiesOf(db, ctx.actor.userId)).map(({ id }) => id);
  const [rows, offers] = await Promise.all([
    applicationCounts(db, companyIds),
    offersOfCompanies(db, companyIds, ["published", "paused", "filled", "expired", "archived"]),
  ]);
  const byOffer = Map.groupBy(rows, ({ offerId }) => offerId);
  const listed = offers.flatMap(({ id, title, state }) => {
    const counts = Object.fromEntries((byOffer.get(id) ?? []).map((row) => [row.state, row.count]));
    return byOffer.has(id) || state === "published" ? [{ id, title, state, counts }] : [];
  });
  const unread = ({ counts }: (typeof listed)[number]) => (counts as { sent?: number }).sent ?? 0;
  return { offers: listed.toSorted((a, b) => unread(b) - unread(a)) };
});

/** One application to an offer of one's company. Reading changes nothing: `decide` marks it seen. */
export const read = procedure(recruiter)
  .input(z.object({ id: z.string().max(64) }))
  .query(async ({ ctx, input }): Promise<Result<Applicant>> => {
    const { application } = await ownApplication(ctx, input.id, ["employer"]);
    return accept(await applicantOf(ctx, application));
  });

/** Tells colleagues something about an application; the candidate never sees it. */
export const addNote = procedure(recruiter)
  .input(z.object({ id: z.string().max(64), text: z.string().trim().min(1).max(2_000) }))
  .mutation(async ({ ctx, input }): Promise<Result<null>> => {
    const { application } = await ownApplication(ctx, input.id, ["employer"]);
    await addApplicationNote(ctx.database.db, {
      id: ctx.newId(),
      applicationId: application.id,
      authorId: ctx.actor.userId,
      authorName: ctx.actor.name,
      text: input.text,
      at: ctx.now(),
    });
    return accept(null);
  });

const question = z.string().trim().max(200);

/** Sets what an offer asks of who applies: up to three questions. Answers given before keep their question. */
export const setQuestions = procedure(recruiter)
  .input(ofOffer.extend({ questions: z.array(question).max(maxQuestions) }))
  .mutation(async ({ ctx, input }): Promise<Result<null, "question-twice">> => {
    const offer = await ownOffer(ctx, input.offerId);
    const asked = input.questions.filter((text) => text !== "");
    if (new Set(asked).size < asked.length) return refuse("question-twice");
    await saveQuestions(ctx.database.db, offer.id, asked);
    return accept(null);
  });

/** An offer of one's company. Forbidden to all others. */
async function ownOffer(ctx: Asking, offerId: string) {
  const offer = await offerById(ctx.database.db, offerId);
  const isMember = ctx.actor.memberships.some(({ companyId }) => companyId === offer?.companyId);
  if (!offer || !isMember) throw new TRPCError({ code: "FORBIDDEN", message: "forbidden" });
  return offer;
}
