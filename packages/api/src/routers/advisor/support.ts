import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  actionsOf,
  advisorNotes,
  antennas,
  followHistory,
  followOf,
  inTransaction,
  setActionDone,
} from "@tremplin/database";
import { z } from "zod";
import { today } from "../../asking.ts";
import { candidate } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { activeAdvisor, currentAdvisor, type FollowStep } from "./accompaniment.ts";
import { tickInput } from "./actions.ts";
import { type FileAction, type FileNote, fileAction, fileNote } from "./file.ts";
import { readCode, type UseCodeRefusal, useCode } from "./use-code.ts";

/** What a young person sees of who accompanies them. */
export interface Support {
  readonly advisor: { readonly name: string; readonly email: string } | null;
  readonly antenna: { readonly name: string; readonly address: string | null } | null;
  readonly isArchived: boolean;
  readonly history: readonly FollowStep[];
  readonly notes: readonly FileNote[];
  readonly actions: readonly FileAction[];
}

/** Who accompanies one, what they wrote for one to read, what there is to do. */
export const support = procedure(candidate).query(async ({ ctx }): Promise<Support> => {
  const { db } = ctx.database;
  const { userId } = ctx.actor;
  const follow = await followOf(db, userId);
  const [advisor, places, history, notes, actions] = await Promise.all([
    follow?.advisorId ? activeAdvisor(ctx.database, follow.advisorId) : null,
    antennas(db),
    followHistory(db, userId),
    advisorNotes(db, userId, { onlyShared: true }),
    actionsOf(db, userId),
  ]);
  const antenna = places.find(({ id }) => id === follow?.antennaId);
  return {
    advisor: advisor && { name: advisor.name, email: advisor.email },
    antenna: antenna ? { name: antenna.name, address: antenna.address } : null,
    isArchived: follow ? follow.archivedAt !== null : false,
    history: history.map(({ id, at, kind, actorName, toName }) => ({ id, at, kind, actorName, to: toName })),
    notes: notes.map((note) => fileNote(note, userId)),
    actions: actions.map((action) => fileAction(action, today(ctx))),
  };
});

/** Ticks off something that one had to do, or opens it again. Refused: `action-gone`. */
export const tickOwnAction = procedure(candidate)
  .input(tickInput)
  .mutation(async ({ ctx, input }): Promise<Result<null, "action-gone">> => {
    const which = { id: input.action, candidateId: ctx.actor.userId };
    const done = input.isDone ? { at: ctx.now(), by: ctx.actor.userId } : null;
    return (await setActionDone(ctx.database.db, which, done)) ? accept(null) : refuse("action-gone");
  });

/** Types the code of an agency after signing up. Refused: as `readCode`, and `already-accompanied`. */
export const enterCode = procedure(candidate)
  .input(z.object({ code: z.string().max(40) }))
  .mutation(({ ctx, input }): Promise<Result<null, UseCodeRefusal | "already-accompanied">> => {
    return inTransaction(ctx.database, async (handle) => {
      const { userId: id, name, email } = ctx.actor;
      if ((await currentAdvisor(handle, id)).advisor) return refuse("already-accompanied");
      const read = await readCode(handle, ctx, input.code, id);
      return read.ok ? useCode(handle, ctx, read.value, { id, name, email }) : read;
    });
  });
