import { type DocumentRefusal, documentKinds } from "@tremplin/core/document";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { type DocumentRow, deleteDocument, documentById, documentsOf } from "@tremplin/database";
import { z } from "zod";
import type { GivenFile } from "../../files/given-file.ts";
import { storeDocument } from "../../files/store-document.ts";
import { candidate, signedIn } from "../../policy.ts";
import { procedure, router } from "../../procedure.ts";
import { candidateOf } from "../application/tell.ts";
import { type CvRelation, cvRelation, forbidden } from "../cv/own-cv.ts";

/** A document in a list. */
export type ListedDocument = Pick<DocumentRow, "id" | "kind" | "name" | "size" | "createdAt">;

/** Somebody's documents, for themselves or for who accompanies them. */
export interface DocumentList {
  readonly as: CvRelation;
  readonly person: { readonly id: string; readonly name: string };
  readonly documents: readonly ListedDocument[];
}

const list = procedure(signedIn)
  .input(z.object({ userId: z.string().max(64).nullable().default(null) }))
  .query(async ({ ctx, input }): Promise<Result<DocumentList>> => {
    const userId = input.userId ?? ctx.actor.userId;
    const relation = await cvRelation(ctx, userId);
    const [documents, person] = await Promise.all([
      documentsOf(ctx.database.db, userId),
      candidateOf(ctx.database, userId),
    ]);
    return accept({
      as: relation,
      person: { id: userId, name: person.name },
      documents: documents.map(({ id, kind, name, size, createdAt }) => ({
        id,
        kind,
        name,
        size,
        createdAt,
      })),
    });
  });

/** Shares a document with who accompanies one. Refused: what is wrong with the file, beside the field `file`. */
const add = procedure(candidate)
  .input(
    z.object({
      kind: z.enum(documentKinds).exclude(["cv"]),
      name: z.string().max(300),
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    }),
  )
  .mutation(async ({ ctx, input }): Promise<Result<null, DocumentRefusal>> => {
    const stored = await storeDocument(ctx, { ownerId: ctx.actor.userId, ...input });
    return stored.ok
      ? accept(null)
      : refuse(stored.refusal.code, { ...stored.refusal.details, field: "file" });
  });

const one = z.object({ id: z.string().max(64) });

const remove = procedure(candidate)
  .input(one)
  .mutation(async ({ ctx, input }): Promise<Result<null>> => {
    const document = await documentById(ctx.database.db, input.id);
    if (document?.ownerId !== ctx.actor.userId || document.kind === "cv") throw forbidden();
    await deleteDocument(ctx.database.db, document.id, ctx.now());
    await ctx.files.remove(document.storageKey);
    return accept(null);
  });

/** The bytes of a document, for its owner and who accompanies them. Refused: `not-found` when they are gone. */
const file = procedure(signedIn)
  .input(one)
  .query(async ({ ctx, input }): Promise<Result<GivenFile, "not-found">> => {
    const document = await documentById(ctx.database.db, input.id);
    if (!document) throw forbidden();
    await cvRelation(ctx, document.ownerId);
    const bytes = await ctx.files.get(document.storageKey);
    return bytes
      ? accept({ name: document.name, mediaType: document.mediaType, bytes })
      : refuse("not-found");
  });

export const documentRouter = router({ list, add, remove, file });
