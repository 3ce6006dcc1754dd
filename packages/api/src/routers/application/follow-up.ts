import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  advisorOf,
  applicationById,
  type DatabaseHandle,
  type FollowUpRow,
  followUpById,
  goodLink,
  inTransaction,
  answerFollowUp as saveAnswer,
  spendLink,
} from "@tremplin/database";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { digestOf } from "../../link-token.ts";
import { notify } from "../../notification/notify.ts";
import { anyone, candidate } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { candidateOf } from "./tell.ts";

const answer = z.object({ isStill: z.boolean(), text: z.string().trim().max(1_000).default("") });

/** Answers "still there?", on the board. Refused: `follow-up-answered`. */
export const answerFollowUp = procedure(candidate)
  .input(answer.extend({ id: z.string().max(64) }))
  .mutation(({ ctx, input }): Promise<Result<null, "follow-up-answered">> => {
    return inTransaction(ctx.database, async (handle) => {
      const asked = await followUpById(handle.db, input.id);
      if (asked?.candidateId !== ctx.actor.userId) {
        throw new TRPCError({ code: "FORBIDDEN", message: "forbidden" });
      }
      return keep(handle, ctx, asked, input);
    });
  });

const link = z.object({ token: z.string().max(100) });

/** What the link of the mail asks. Refused: `link-spent`. */
export const followUpByLink = procedure(anyone)
  .input(link)
  .query(
    async ({
      ctx,
      input,
    }): Promise<Result<{ readonly title: string; readonly day: number }, "link-spent">> => {
      const { db } = ctx.database;
      const good = await goodLink(db, {
        digest: digestOf(input.token),
        purpose: "follow-up",
        now: ctx.now(),
      });
      const asked = good ? await followUpById(db, good.subjectId) : undefined;
      const application = asked ? await applicationById(db, asked.applicationId) : undefined;
      if (!asked || !application || asked.answeredAt !== null) return refuse("link-spent");
      return accept({ title: application.offerTitle, day: asked.day });
    },
  );

/** Answers by the link of the mail, in one tap, without signing in. */
export const answerFollowUpByLink = procedure(anyone)
  .input(answer.extend({ token: z.string().max(100) }))
  .mutation(({ ctx, input }): Promise<Result<null, "follow-up-answered" | "link-spent">> => {
    return inTransaction(ctx.database, async (handle) => {
      const digest = digestOf(input.token);
      const good = await goodLink(handle.db, { digest, purpose: "follow-up", now: ctx.now() });
      const asked = good ? await followUpById(handle.db, good.subjectId) : undefined;
      if (!asked || !(await spendLink(handle.db, digest, ctx.now()))) return refuse("link-spent");
      return keep(handle, ctx, asked, input);
    });
  });

/** Keeps the answer, and tells the advisor of a job that did not last. */
async function keep(
  handle: DatabaseHandle,
  ctx: Pick<Context, "instance" | "now" | "baseUrl">,
  asked: FollowUpRow,
  { isStill, text }: z.output<typeof answer>,
): Promise<Result<null, "follow-up-answered">> {
  const answeredAt = ctx.now();
  if (!(await saveAnswer(handle.db, asked.id, { isStill, text, answeredAt }))) {
    return refuse("follow-up-answered");
  }
  const advisor = isStill ? null : await advisorOf(handle.db, asked.candidateId);
  const application = await applicationById(handle.db, asked.applicationId);
  if (advisor && application) {
    const person = await candidateOf(handle, asked.candidateId);
    const values = {
      candidate: person.name,
      title: application.offerTitle,
      text,
      page: `/espace/candidatures/${application.id}`,
    };
    const dedupeKey = `follow-up ${asked.id}`;
    await notify(handle, ctx, {
      kind: "application.follow-up-ended",
      to: advisor,
      values,
      dedupeKey,
      about: asked.candidateId,
    });
  }
  return accept(null);
}
