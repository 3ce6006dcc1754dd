import { isFor, maxMessageFiles } from "@tremplin/core/conversation";
import type { DocumentRefusal } from "@tremplin/core/document";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { type DocumentRow, deleteDocument, messageOfFile } from "@tremplin/database";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import type { GivenFile } from "../../files/given-file.ts";
import { storeDocument } from "../../files/store-document.ts";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { forbidden, ownConversation } from "./access.ts";

/** Files that go with a message: the rules are those of CVs and documents. */
export const sentFiles = z
  .array(
    z.object({
      name: z.string().max(300),
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    }),
  )
  .max(maxMessageFiles)
  .default([]);

/** Keeps the files of a message: all of them, or none. Refused: what is wrong with the first that can't be kept. */
export async function keepFiles(
  ctx: Asking,
  files: z.output<typeof sentFiles>,
): Promise<Result<readonly DocumentRow[], DocumentRefusal>> {
  const kept: DocumentRow[] = [];
  for (const { name, bytes } of files) {
    const stored = await storeDocument(ctx, { ownerId: ctx.actor.userId, kind: "other", name, bytes });
    if (!stored.ok) {
      await dropFiles(ctx, kept);
      return refuse(stored.refusal.code, { ...stored.refusal.details, field: "file" });
    }
    kept.push(stored.value.document);
  }
  return accept(kept);
}

/** Takes files away again whose message did not go. */
export async function dropFiles(ctx: Asking, files: readonly DocumentRow[]): Promise<void> {
  for (const { id, storageKey } of files) {
    await deleteDocument(ctx.database.db, id, ctx.now());
    await ctx.files.remove(storageKey);
  }
}

/** A file of a message, for who reads the message; not once it was withdrawn. Refused: `not-found` when it is gone. */
export const file = procedure(signedIn)
  .input(z.object({ id: z.string().max(64) }))
  .query(async ({ ctx, input }): Promise<Result<GivenFile, "not-found">> => {
    const found = await messageOfFile(ctx.database.db, input.id);
    if (!found) throw forbidden();
    const { message, document } = found;
    const { side } = await ownConversation(ctx, message.conversationId);
    if (!isFor(side, message) || message.withdrawnAt !== null) throw forbidden();
    const bytes = await ctx.files.get(document.storageKey);
    return bytes
      ? accept({ name: document.name, mediaType: document.mediaType, bytes })
      : refuse("not-found");
  });
