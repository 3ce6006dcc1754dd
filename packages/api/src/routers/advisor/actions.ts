import { accept, type Result, refuse } from "@tremplin/core/shared";
import { deleteAction, addAction as save, setActionDone } from "@tremplin/database";
import { z } from "zod";
import { advisor } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { line } from "../employer/input.ts";
import { fileInput, noFile, reach } from "./reach.ts";

/** A day as a date field sends it; null when it is left empty. */
export const optionalDay = z
  .literal("")
  .or(z.iso.date("date"))
  .transform((day) => day || null);

export const tickInput = z.object({ action: z.string().max(64), isDone: z.boolean() });

/** Writes down something to do, seen by the young person and those who accompany them. Refused: `not-found`. */
export const addAction = procedure(advisor)
  .input(fileInput.extend({ text: line(300), dueOn: optionalDay }))
  .mutation(async ({ ctx, input }): Promise<Result<null, "not-found">> => {
    if (!(await reach(ctx, input.id))) return noFile;
    await save(ctx.database.db, {
      id: ctx.newId(),
      candidateId: input.id,
      authorId: ctx.actor.userId,
      authorName: ctx.actor.name,
      text: input.text,
      dueOn: input.dueOn,
      createdAt: ctx.now(),
      doneAt: null,
      doneBy: null,
    });
    return accept(null);
  });

/** Ticks an action off, or opens it again. Refused: `not-found`, `action-gone`. */
export const tickAction = procedure(advisor)
  .input(fileInput.extend(tickInput.shape))
  .mutation(async ({ ctx, input }): Promise<Result<null, "not-found" | "action-gone">> => {
    if (!(await reach(ctx, input.id))) return noFile;
    const which = { id: input.action, candidateId: input.id };
    const done = input.isDone ? { at: ctx.now(), by: ctx.actor.userId } : null;
    return (await setActionDone(ctx.database.db, which, done)) ? accept(null) : refuse("action-gone");
  });

/** Takes away an action that is not done. Refused: `not-found`, `action-gone`. */
export const dropAction = procedure(advisor)
  .input(fileInput.extend({ action: z.string().max(64) }))
  .mutation(async ({ ctx, input }): Promise<Result<null, "not-found" | "action-gone">> => {
    if (!(await reach(ctx, input.id))) return noFile;
    const which = { id: input.action, candidateId: input.id };
    return (await deleteAction(ctx.database.db, which)) ? accept(null) : refuse("action-gone");
  });
