import {
  type CvKind,
  type CvState,
  type CvStep,
  cvStepsOf,
  isProfileTelling,
} from "@tremplin/core/candidate";
import type { DocumentRefusal } from "@tremplin/core/document";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  addCvVersion,
  type CvCommentRow,
  type CvVersionRow,
  cvCommentsOf,
  cvVersionsOf,
  deleteCvVersion,
  deleteDocument,
  documentById,
  inTransaction,
  profileOf,
} from "@tremplin/database";
import { z } from "zod";
import { storeDocument } from "../../files/store-document.ts";
import { candidate, signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { candidateOf } from "../application/tell.ts";
import { line } from "../employer/input.ts";
import { madeCv } from "./made-cv.ts";
import { type CvRelation, cvRelation, ownCv } from "./own-cv.ts";

/** A version in the list of somebody's CVs. */
export interface CvListed extends Pick<CvVersionRow, "id" | "number" | "title" | "createdAt" | "decidedAt"> {
  readonly kind: CvKind;
  readonly state: CvState;
}

/** Somebody's CVs, for themselves or for who accompanies them. */
export interface CvList {
  readonly as: CvRelation;
  readonly person: { readonly id: string; readonly name: string };
  readonly versions: readonly CvListed[];
  /** Whether the profile says enough to make a CV of. */
  readonly canMake: boolean;
}

const ofPerson = z.object({ userId: z.string().max(64).nullable().default(null) });

export const list = procedure(signedIn)
  .input(ofPerson)
  .query(async ({ ctx, input }): Promise<Result<CvList>> => {
    const { db } = ctx.database;
    const userId = input.userId ?? ctx.actor.userId;
    const relation = await cvRelation(ctx, userId);
    const [versions, profile, person] = await Promise.all([
      cvVersionsOf(db, userId),
      profileOf(db, userId),
      candidateOf(ctx.database, userId),
    ]);
    return accept({
      as: relation,
      person: { id: userId, name: person.name },
      versions: versions.map(({ id, number, title, createdAt, decidedAt, kind, state }) => ({
        id,
        number,
        title,
        createdAt,
        decidedAt,
        kind,
        state,
      })),
      canMake: isProfileTelling(profile),
    });
  });

/** One version with what it says and what was said of it. */
export interface CvPage extends CvListed {
  readonly as: CvRelation;
  readonly person: { readonly id: string; readonly name: string };
  readonly text: string;
  readonly fileName: string | null;
  readonly steps: readonly CvStep[];
  readonly comments: readonly Pick<
    CvCommentRow,
    "id" | "authorName" | "passage" | "text" | "createdAt" | "doneAt"
  >[];
}

const one = z.object({ id: z.string().max(64) });

export const show = procedure(signedIn)
  .input(one)
  .query(async ({ ctx, input }): Promise<Result<CvPage>> => {
    const { db } = ctx.database;
    const { version, relation } = await ownCv(ctx, input.id);
    const [person, comments, document] = await Promise.all([
      candidateOf(ctx.database, version.userId),
      cvCommentsOf(db, version.id),
      version.documentId === null ? undefined : documentById(db, version.documentId),
    ]);
    const { id, number, title, createdAt, decidedAt, kind, state, text } = version;
    return accept({
      id,
      number,
      title,
      createdAt,
      decidedAt,
      kind,
      state,
      text,
      as: relation,
      person: { id: version.userId, name: person.name },
      fileName: document?.name ?? null,
      steps: cvStepsOf(state, relation),
      comments: comments.map(({ id: commentId, authorName, passage, text: said, createdAt: at, doneAt }) => ({
        id: commentId,
        authorName,
        passage,
        text: said,
        createdAt: at,
        doneAt,
      })),
    });
  });

/** Adds a CV that is a file. Refused: what is wrong with the file, beside the field `file`. */
export const addFile = procedure(candidate)
  .input(
    z.object({
      name: z.string().max(300),
      title: z.string().trim().max(80),
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    }),
  )
  .mutation(async ({ ctx, input }): Promise<Result<{ readonly id: string }, DocumentRefusal>> => {
    const userId = ctx.actor.userId;
    const stored = await storeDocument(ctx, {
      ownerId: userId,
      kind: "cv",
      name: input.name,
      bytes: input.bytes,
    });
    if (!stored.ok) return refuse(stored.refusal.code, { ...stored.refusal.details, field: "file" });
    const { document, prepared } = stored.value;
    const id = ctx.newId();
    await inTransaction(ctx.database, (handle) =>
      addCvVersion(handle, {
        ...newVersion(ctx.now()),
        id,
        userId,
        kind: "file",
        title: input.title || prepared.name.replace(/\.[a-z]+$/, ""),
        documentId: document.id,
        content: null,
        text: prepared.text,
      }),
    );
    return accept({ id });
  });

/** Makes a CV of what the profile says now. Refused: `profile-empty` while it says too little. */
export const make = procedure(candidate)
  .input(z.object({ title: line(80) }))
  .mutation(async ({ ctx, input }): Promise<Result<{ readonly id: string }, "profile-empty">> => {
    const userId = ctx.actor.userId;
    const profile = await profileOf(ctx.database.db, userId);
    if (!isProfileTelling(profile)) return refuse("profile-empty");
    const id = ctx.newId();
    await inTransaction(ctx.database, (handle) =>
      addCvVersion(handle, {
        ...newVersion(ctx.now()),
        id,
        userId,
        title: input.title,
        ...madeCv(profile, ctx.actor, ctx.t),
      }),
    );
    return accept({ id });
  });

/** Takes a version of one's own away, with its file. */
export const remove = procedure(candidate)
  .input(one)
  .mutation(async ({ ctx, input }): Promise<Result<null>> => {
    const { version } = await ownCv(ctx, input.id);
    const { db } = ctx.database;
    await deleteCvVersion(db, version.id, ctx.now());
    const document = version.documentId === null ? undefined : await documentById(db, version.documentId);
    if (document) {
      await deleteDocument(db, document.id, ctx.now());
      await ctx.files.remove(document.storageKey);
    }
    return accept(null);
  });

function newVersion(createdAt: Date) {
  return {
    state: "draft",
    createdAt,
    askedAt: null,
    decidedAt: null,
    decidedBy: null,
    deletedAt: null,
  } as const;
}
