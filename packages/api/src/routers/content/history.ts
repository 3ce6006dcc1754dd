import {
  type ContentDocument,
  type ContentState,
  type ContentVersion,
  contentState,
  type DifferenceLine,
  differenceOf,
} from "@tremplin/core/content";
import { contentDocument, contentVersion, contentVersions } from "@tremplin/database";
import { splitSource } from "@tremplin/instance";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { editing } from "../../content/editing.ts";
import { idInput } from "../../content/input.ts";

/** All that a document ever said. */
export interface ContentHistory {
  readonly document: ContentDocument & { readonly state: ContentState };
  readonly title: string;
  readonly versions: readonly Omit<ContentVersion, "source">[];
}

export const history = editing
  .input(idInput)
  .query(async ({ ctx, input: { id } }): Promise<ContentHistory> => {
    const { db } = ctx.database;
    const document = await contentDocument(db, id);
    if (!document) throw new TRPCError({ code: "NOT_FOUND" });
    const versions = await contentVersions(db, id);
    const title = splitSource(versions[0]?.source ?? "").title;
    return {
      document: { ...document, state: contentState(document) },
      title: title || document.path,
      versions: versions.map(({ source: _, ...version }) => version),
    };
  });

/** A version, whole, and what it changed of another. */
export interface ComparedContent {
  readonly number: number;
  /** The one that it is compared with; 0 is the empty page before the first. */
  readonly before: number;
  readonly source: string;
  readonly difference: readonly DifferenceLine[];
}

export const compare = editing
  .input(idInput.extend({ number: z.int().min(1), before: z.int().min(0) }))
  .query(async ({ ctx, input: { id, number, before } }): Promise<ComparedContent> => {
    const { db } = ctx.database;
    const [version, other] = await Promise.all([
      contentVersion(db, id, number),
      before === 0 ? null : contentVersion(db, id, before),
    ]);
    if (!version || other === undefined) throw new TRPCError({ code: "NOT_FOUND" });
    const difference = differenceOf(other?.source ?? "", version.source);
    return { number, before, source: version.source, difference };
  });
