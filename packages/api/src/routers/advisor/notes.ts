import { accept, type Result, refuse } from "@tremplin/core/shared";
import { addAdvisorNote, changeAdvisorNote, deleteAdvisorNote } from "@tremplin/database";
import { z } from "zod";
import { advisor } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { fileInput, noFile, reach } from "./reach.ts";

const noteInput = fileInput.extend({
  /** `private`: for those who accompany; `shared`: the young person reads it too. */
  visibility: z.enum(["private", "shared"]),
  text: z.string().trim().min(1).max(4_000),
});
const ownNote = fileInput.extend({ note: z.string().max(64) });

/** Writes a note about a young person. Refused: `not-found`. */
export const addNote = procedure(advisor)
  .input(noteInput)
  .mutation(async ({ ctx, input }): Promise<Result<null, "not-found">> => {
    if (!(await reach(ctx, input.id))) return noFile;
    const at = ctx.now();
    await addAdvisorNote(ctx.database.db, {
      id: ctx.newId(),
      candidateId: input.id,
      authorId: ctx.actor.userId,
      authorName: ctx.actor.name,
      visibility: input.visibility,
      text: input.text,
      createdAt: at,
      updatedAt: at,
    });
    return accept(null);
  });

/** Changes a note of one's own. Refused: `not-found`, `note-gone`. */
export const changeNote = procedure(advisor)
  .input(noteInput.extend(ownNote.shape))
  .mutation(async ({ ctx, input }): Promise<Result<null, "not-found" | "note-gone">> => {
    if (!(await reach(ctx, input.id))) return noFile;
    const { text, visibility } = input;
    const which = { id: input.note, candidateId: input.id, authorId: ctx.actor.userId };
    const change = { text, visibility, updatedAt: ctx.now() };
    return (await changeAdvisorNote(ctx.database.db, which, change)) ? accept(null) : refuse("note-gone");
  });

/** Deletes a note of one's own. Refused: `not-found`, `note-gone`. */
export const deleteNote = procedure(advisor)
  .input(ownNote)
  .mutation(async ({ ctx, input }): Promise<Result<null, "not-found" | "note-gone">> => {
    if (!(await reach(ctx, input.id))) return noFile;
    const which = { id: input.note, candidateId: input.id, authorId: ctx.actor.userId };
    return (await deleteAdvisorNote(ctx.database.db, which)) ? accept(null) : refuse("note-gone");
  });
