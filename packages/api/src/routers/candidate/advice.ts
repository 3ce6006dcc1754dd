import { offerPath } from "@tremplin/core/offer";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  accompaniedBy,
  adviceById,
  adviceOfPeople,
  advisorOf,
  answerAdvice,
  askAdvice,
  inTransaction,
  type ListedAdvice,
  personById,
} from "@tremplin/database";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { today } from "../../asking.ts";
import { notify } from "../../notification/notify.ts";
import { advisor, candidate } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { mayFollow } from "../application/relation.ts";
import { shownOffer } from "./asking.ts";

const longestText = 2_000;

/**
 * Asks one's advisor about an offer, in one tap; a few words may go with it. Refused: `not-found`,
 * `no-advisor`. Asked twice, it is asked once.
 */
export const ask = procedure(candidate)
  .input(z.object({ publicId: z.string().max(40), text: z.string().trim().max(longestText) }))
  .mutation(({ ctx, input }): Promise<Result<null, "not-found" | "no-advisor">> => {
    return inTransaction(ctx.database, async (handle) => {
      const shown = await shownOffer({ ...ctx, database: { ...ctx.database, ...handle } }, input.publicId);
      if (!shown) return refuse("not-found");
      const to = await advisorOf(handle.db, ctx.actor.userId);
      if (!to) return refuse("no-advisor");
      const { offer } = shown;
      const id = ctx.newId();
      const isNew = await askAdvice(handle.db, {
        id,
        candidateId: ctx.actor.userId,
        offerId: offer.id,
        text: input.text,
        askedAt: ctx.now(),
        answer: null,
        answeredBy: null,
        answeredAt: null,
      });
      if (!isNew) return accept(null);
      const values = { candidate: ctx.actor.name, title: offer.title, text: input.text };
      const about = ctx.actor.userId;
      await notify(handle, ctx, {
        kind: "candidate.advice-asked",
        to,
        values,
        dedupeKey: `advice-asked ${id}`,
        about,
      });
      return accept(null);
    });
  });

/** A question about an offer, as the advisor reads it. */
export interface AdviceAsked {
  readonly id: string;
  readonly candidate: string;
  readonly title: string;
  readonly path: string;
  readonly text: string;
  readonly askedAt: Date;
  readonly answer: string | null;
}

/** What those whom one accompanies ask: what waits first. */
export const asked = procedure(advisor).query(async ({ ctx }): Promise<readonly AdviceAsked[]> => {
  const { db } = ctx.database;
  const people = await accompaniedBy(db, ctx.actor.userId, today(ctx));
  const rows = await adviceOfPeople(
    db,
    people.map(({ candidateId }) => candidateId),
  );
  return rows.map(viewOf);
});

/** What one asked oneself, and the answers. */
export const ownAdvice = procedure(candidate).query(
  async ({ ctx }): Promise<readonly AdviceAsked[]> =>
    (await adviceOfPeople(ctx.database.db, [ctx.actor.userId])).map(viewOf),
);

function viewOf(row: ListedAdvice): AdviceAsked {
  return {
    id: row.id,
    candidate: row.candidateName,
    title: row.title,
    path: offerPath(row),
    text: row.text,
    askedAt: row.askedAt,
    answer: row.answer,
  };
}

/** Answers in words; the young person is told. Refused: `advice-answered`, when somebody did already. */
export const answer = procedure(advisor)
  .input(z.object({ id: z.string().max(64), text: z.string().trim().min(1).max(longestText) }))
  .mutation(async ({ ctx, input }): Promise<Result<null, "advice-answered">> => {
    const request = await adviceById(ctx.database.db, input.id);
    if (!request || !(await mayFollow(ctx, request.candidateId))) {
      throw new TRPCError({ code: "FORBIDDEN", message: "forbidden" });
    }
    return inTransaction(ctx.database, async (handle) => {
      const given = { answer: input.text, answeredBy: ctx.actor.name, answeredAt: ctx.now() };
      if (!(await answerAdvice(handle.db, input.id, given))) return refuse("advice-answered");
      const to = await personById(handle.db, request.candidateId);
      if (!to) return accept(null);
      const values = {
        advisor: ctx.actor.name,
        title: request.title,
        page: offerPath(request),
        text: input.text,
      };
      const dedupeKey = `advice-answered ${input.id}`;
      await notify(handle, ctx, { kind: "candidate.advice-answered", to, values, dedupeKey });
      return accept(null);
    });
  });
