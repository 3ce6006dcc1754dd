import { type ExitReason, exitReasons } from "@tremplin/core/advisor";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  advisors,
  bookedFor,
  bumpDataVersion,
  candidateById,
  type DatabaseHandle,
  type FollowEventRow,
  type FollowRow,
  followHistory,
  followOf,
  inTransaction,
  personById,
  setArchived,
} from "@tremplin/database";
import { z } from "zod";
import { attach } from "../../advisor/attach.ts";
import type { Asking } from "../../asking.ts";
import { audit } from "../../audit.ts";
import { notify } from "../../notification/notify.ts";
import { accompanying, advisor } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { optionalText } from "../employer/input.ts";
import { fileInput, type NoFile, noFile, reach } from "./reach.ts";

/** Who accompanies a young person and who did; nothing of what stands in their file. */
export interface Accompaniment {
  readonly id: string;
  readonly name: string;
  readonly advisor: string | null;
  readonly archivedAt: Date | null;
  readonly exitReason: ExitReason | null;
  readonly history: readonly FollowStep[];
  /** To whom one may hand over. */
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
  /** Appointments to come with who accompanies them: handing over leaves them where they are. */
  readonly booked: number;
  readonly mayTransfer: boolean;
  readonly mayArchive: boolean;
  /** Whether the reader may open the file. */
  readonly mayRead: boolean;
}

export interface FollowStep extends Pick<FollowEventRow, "id" | "at" | "kind" | "actorName"> {
  /** The advisor who accompanied from then on. */
  readonly to: string | null;
}

/** For who may open the file, and for administrators, who only see to it that somebody accompanies. Refused: `not-found`. */
export const accompaniment = procedure(accompanying)
  .input(fileInput)
  .query(async ({ ctx, input: { id } }): Promise<Result<Accompaniment, "not-found"> | NoFile> => {
    const { db } = ctx.database;
    const [person, readable, follow] = await Promise.all([
      candidateById(db, id),
      reach(ctx, id),
      followOf(db, id),
    ]);
    const administers = ctx.actor.roles.includes("administrator");
    if (!person || (!readable && !administers)) return noFile;
    const [history, all, booked] = await Promise.all([
      followHistory(db, id),
      advisors(ctx.database),
      bookedFor(db, id, { from: ctx.now() }),
    ]);
    const isOwn = follow?.advisorId === ctx.actor.userId && readable !== null;
    return accept({
      id,
      name: person.name,
      advisor: all.find((each) => each.id === follow?.advisorId)?.name ?? null,
      archivedAt: follow?.archivedAt ?? null,
      exitReason: follow?.exitReason ?? null,
      history: history.map((step) => ({
        id: step.id,
        at: step.at,
        kind: step.kind,
        actorName: step.actorName,
        to: step.toName,
      })),
      colleagues: all
        .filter((each) => each.id !== follow?.advisorId)
        .map((each) => ({ id: each.id, name: each.name })),
      booked: booked.filter(({ advisorId }) => advisorId === follow?.advisorId).length,
      mayTransfer: isOwn || administers,
      mayArchive: isOwn,
      mayRead: readable !== null,
    });
  });

type TransferRefusal = "not-found" | "advisor-unknown" | "follow-moved";

/**
 * Hands a young person over to a colleague, with a word for them; both are told by mail. For who accompanies
 * them and for administrators. Refused: `not-found`, `advisor-unknown`, `follow-moved` when somebody was faster.
 */
export const transfer = procedure(accompanying)
  .input(fileInput.extend({ advisorId: z.string().max(64), word: optionalText(1_000) }))
  .mutation(({ ctx, input }): Promise<Result<null, TransferRefusal>> => {
    return inTransaction(ctx.database, async (handle) => {
      await bumpDataVersion(handle);
      const person = await candidateById(handle.db, input.id);
      const follow = await transferable(handle, ctx, input.id);
      if (!person || follow === null) return noFile;
      const colleague = await activeAdvisor(handle, input.advisorId);
      if (!colleague || colleague.userId === follow?.advisorId) {
        return refuse("advisor-unknown", { field: "advisorId" });
      }
      const { userId, name } = ctx.actor;
      const by = { id: userId, name };
      const moved = await attach(handle, ctx, {
        candidate: person,
        advisor: colleague,
        from: follow?.advisorId ?? null,
        by,
        reason: input.word,
      });
      if (!moved) return refuse("follow-moved");
      const values = { by: name, name: person.name, id: person.id, word: input.word };
      await notify(handle, ctx, { kind: "advisor.file-received", to: colleague, values, about: person.id });
      await audit(handle, ctx, {
        action: "follow.transfer",
        subject: { kind: "person", id: person.id, label: person.id },
        details: { to: colleague.name },
      });
      return accept(null);
    });
  });

/** The follow-up that the actor may hand over, `undefined` for a young person nobody knows; null when they may not. */
async function transferable(
  handle: DatabaseHandle,
  ctx: Asking,
  candidateId: string,
): Promise<FollowRow | undefined | null> {
  const follow = await followOf(handle.db, candidateId);
  if (ctx.actor.roles.includes("administrator")) return follow;
  return follow?.advisorId === ctx.actor.userId ? follow : null;
}

/**
 * Who accompanies a young person, as is kept, and whether they still do: an advisor who has left the agency does
 * not, and `from` is what a change has to start from.
 */
export async function currentAdvisor(handle: DatabaseHandle, candidateId: string) {
  const from = (await followOf(handle.db, candidateId))?.advisorId ?? null;
  return { from, advisor: from === null ? null : await activeAdvisor(handle, from) };
}

/** Somebody who advises and may come in. */
export async function activeAdvisor(handle: DatabaseHandle, userId: string) {
  const person = await personById(handle.db, userId);
  return person?.roles.includes("advisor") ? person : null;
}

/** Ends a follow-up, with the reason. For who accompanies. Refused: `not-found`, `follow-moved`. */
export const archive = procedure(advisor)
  .input(fileInput.extend({ reason: z.enum(exitReasons) }))
  .mutation(({ ctx, input }) => end(ctx, input.id, input.reason));

/** Takes a follow-up up again. For who accompanied. Refused: `not-found`, `follow-moved`. */
export const reopen = procedure(advisor)
  .input(fileInput)
  .mutation(({ ctx, input }) => end(ctx, input.id, null));

function end(
  ctx: Asking,
  candidateId: string,
  reason: ExitReason | null,
): Promise<Result<null, "not-found" | "follow-moved">> {
  return inTransaction(ctx.database, async (handle) => {
    const follow = await followOf(handle.db, candidateId);
    const { userId, name } = ctx.actor;
    if (follow?.advisorId !== userId) return noFile;
    const changed = await setArchived(handle.db, candidateId, reason, {
      id: ctx.newId(),
      candidateId,
      at: ctx.now(),
      actorId: userId,
      actorName: name,
      kind: reason === null ? "reopened" : "archived",
      fromAdvisorId: userId,
      toAdvisorId: reason === null ? userId : null,
      reason,
    });
    return changed ? accept(null) : refuse("follow-moved");
  });
}
