import { portfolioTable } from "@tremplin/core/advisor";
import { broadcastsPerDay, checkBroadcast } from "@tremplin/core/conversation";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  accompaniedBy,
  addBroadcast,
  type BroadcastRecipientRow,
  broadcastById,
  broadcastRecipients,
  countAttempt,
  enqueue,
  inTransaction,
  personById,
  saveBroadcastStep,
} from "@tremplin/database";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { type Asking, today } from "../../asking.ts";
import type { Context } from "../../context.ts";
import { advisor } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { tableInput } from "../../table/table-input.ts";
import { peopleFound } from "../advisor/portfolio.ts";
import { forbidden } from "./access.ts";
import { say } from "./say.ts";
import { begin } from "./start.ts";
import { text } from "./text.ts";

/** The queue of the outbox that holds messages to many. */
export const broadcastQueue = "broadcast";

/**
 * Writes to many of those whom one accompanies, each in their conversation with their advisor: nobody sees who else got
 * it. It is sent after the request; sent twice under one identifier, it is one. Refused: `broadcast-nobody`,
 * `broadcast-many`, `too-many`.
 */
export const broadcast = procedure(advisor)
  .input(z.object({ id: z.uuid(), candidateIds: z.array(z.string().max(64)).max(1_000), text }))
  .mutation(({ ctx, input }): Promise<Result<{ readonly id: string }>> => {
    return inTransaction(ctx.database, async (handle) => {
      const { userId } = ctx.actor;
      const known = await broadcastById(handle.db, input.id);
      if (known) return known.authorId === userId ? accept({ id: input.id }) : refuse("conversation-step");
      const checked = checkBroadcast(input.candidateIds);
      if (!checked.ok) return checked;
      const accompanied = await accompaniedBy(handle.db, userId, today(ctx));
      const own = new Set(accompanied.map(({ candidateId }) => candidateId));
      if (!checked.value.every((each) => own.has(each))) throw forbidden();
      const limit = { most: broadcastsPerDay, seconds: 86_400 };
      if (!(await countAttempt(handle.db, `broadcast ${userId}`, limit, ctx.now())))
        return refuse("too-many");
      const row = { id: input.id, authorId: userId, text: input.text, createdAt: ctx.now() };
      const recipients = checked.value.map((candidateId) => ({ candidateId, messageId: ctx.newId() }));
      if (await addBroadcast(handle.db, row, recipients)) {
        await enqueue(handle, [{ queue: broadcastQueue, payload: { id: input.id } }], ctx.now());
      }
      return accept({ id: input.id });
    });
  });

/** Somebody whom one may write to among many. */
export interface BroadcastPerson {
  readonly id: string;
  readonly name: string;
  readonly age: number | null;
  readonly place: string | null;
}

/** Those whom one accompanies, and whom the filters of one's list find: to choose from, by name. */
export const broadcastPeople = procedure(advisor)
  .input(tableInput(portfolioTable))
  .query(async ({ ctx, input }): Promise<readonly BroadcastPerson[]> => {
    const { groupe, ...filters } = input.filters;
    const isKept = groupe !== undefined && groupe !== "archives";
    const { found } = await peopleFound(ctx, {
      words: input.words,
      filters: isKept ? { ...filters, groupe } : filters,
    });
    return found
      .map(({ id, name, age, place }) => ({ id, name, age, place }))
      .sort((one, other) => one.name.localeCompare(other.name, "fr"));
  });

export interface BroadcastPage {
  readonly text: string;
  readonly createdAt: Date;
  readonly recipients: readonly Pick<
    BroadcastRecipientRow & { readonly name: string },
    "candidateId" | "name" | "state" | "conversationId"
  >[];
}

/** What became of a message to many, for who wrote it. */
export const broadcastShow = procedure(advisor)
  .input(z.object({ id: z.string().max(64) }))
  .query(async ({ ctx, input }): Promise<Result<BroadcastPage>> => {
    const { db } = ctx.database;
    const found = await broadcastById(db, input.id);
    if (!found || found.authorId !== ctx.actor.userId) throw forbidden();
    const recipients = await broadcastRecipients(db, found.id);
    return accept({
      text: found.text,
      createdAt: found.createdAt,
      recipients: recipients.map(({ candidateId, name, state, conversationId }) => ({
        candidateId,
        name,
        state,
        conversationId,
      })),
    });
  });

/** Handles what `broadcast` put in the outbox. Cut off in the middle, it goes on with those who wait. */
export async function handleBroadcast(ctx: Context, payload: object): Promise<void> {
  // `broadcast` alone puts anything in this queue.
  const { id } = payload as { readonly id: string };
  const { db } = ctx.database;
  const found = await broadcastById(db, id);
  const actor = found && (await personById(db, found.authorId));
  if (!found) return;
  const waiting = (await broadcastRecipients(db, id)).filter(({ state }) => state === "waiting");
  for (const recipient of waiting) {
    const conversationId = actor ? await sendTo({ ...ctx, actor }, recipient, found.text) : null;
    if (conversationId === null)
      await saveBroadcastStep(db, recipient, { state: "refused", conversationId: null });
  }
}

/** Sends to one, and notes it with the message; null when who wrote may not write to them (any more). */
async function sendTo(ctx: Asking, recipient: BroadcastRecipientRow, text: string): Promise<string | null> {
  const { candidateId, messageId } = recipient;
  try {
    return await inTransaction(ctx.database, async (handle) => {
      const matter = { subjectId: candidateId, candidateId, companyId: null, title: null };
      const begun = await begin(handle, ctx, "accompaniment", matter);
      if (!begun.ok) return null;
      const { id } = begun.value;
      const said = { id, messageId, text, isWhisper: false, isSure: true, isToMany: true };
      const sent = await say(handle, ctx, said, []);
      if (!sent.ok) return null;
      await saveBroadcastStep(handle.db, recipient, { state: "sent", conversationId: id });
      return id;
    });
  } catch (error) {
    if (error instanceof TRPCError && error.code === "FORBIDDEN") return null;
    throw error;
  }
}
