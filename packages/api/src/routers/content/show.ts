import { type ContentDocument, type ContentState, contentState } from "@tremplin/core/content";
import { type ContentFigures, contentDocument, contentVersion } from "@tremplin/database";
import { blockDefinitions, type ContentPage, type SourceForm, splitSource } from "@tremplin/instance";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { figuresOf } from "../../content/count-figures.ts";
import { deadLinksInForm } from "../../content/dead-links-in-form.ts";
import { editing } from "../../content/editing.ts";
import { idInput } from "../../content/input.ts";
import { type ContentKind, contentKind } from "../../content/kind.ts";
import { type ContentProblem, problemsInForm, readDocument } from "../../content/read-document.ts";

/** A document as its editor shows it. */
export interface EditedContent {
  readonly document: ContentDocument & { readonly state: ContentState };
  readonly kind: ContentKind;
  readonly form: SourceForm;
  readonly problems: readonly ContentProblem[];
  /** Links that lead nowhere; with these it may be published. */
  readonly deadLinks: readonly ContentProblem[];
  /** Who saved last, and when. */
  readonly savedBy: string;
  readonly savedAt: Date;
  /** Whether a file of the instance has its address: then nothing can be changed here. */
  readonly isFile: boolean;
  /** The blocks that a text may hold, each with an example. */
  readonly blocks: readonly WrittenBlock[];
}

/** A block as its writer gets to know it. */
export interface WrittenBlock {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly example: string;
}

/** A document with its newest text, to be changed. */
export const edit = editing.input(idInput).query(async ({ ctx, input: { id } }): Promise<EditedContent> => {
  const { db } = ctx.database;
  const document = await contentDocument(db, id);
  const newest = document && (await contentVersion(db, id, document.version));
  if (!document || !newest) throw new TRPCError({ code: "NOT_FOUND" });
  const form = splitSource(newest.source);
  const read = readDocument(ctx.instance, document.path, newest.source);
  return {
    document: { ...document, state: contentState(document) },
    kind: contentKind(document.path),
    form,
    problems: "problems" in read ? problemsInForm(newest.source, read.problems, form.body) : [],
    deadLinks: "page" in read ? await deadLinksInForm(ctx, read.page, form.body) : [],
    savedBy: newest.authorName,
    savedAt: newest.at,
    isFile: ctx.content.file(document.path) !== null,
    blocks: blockDefinitions.map(({ name, title, description, example }) => ({
      name,
      title,
      description,
      example: `:::${name}\n${example}\n:::`,
    })),
  };
});

/** A page that a file of the instance gives, to be read. */
export interface ContentFile {
  readonly path: string;
  readonly kind: ContentKind;
  readonly title: string;
  readonly source: string;
}

export const file = editing
  .input(z.object({ path: z.string().max(300) }))
  .query(async ({ ctx, input: { path } }): Promise<ContentFile> => {
    const page = ctx.content.file(path);
    if (!page) throw new TRPCError({ code: "NOT_FOUND" });
    return { path, kind: contentKind(path), title: page.title, source: page.source };
  });

/** A version, and its page if it can be shown. */
export interface PreviewedContent {
  readonly number: number;
  readonly page: ContentPage | null;
  /** The numbers of its blocks, in their order. */
  readonly figures: readonly ContentFigures[];
}

/** A version of a document as its page, to be seen before everybody does. */
export const preview = editing
  .input(idInput.extend({ number: z.int().min(1).nullable() }))
  .query(async ({ ctx, input: { id, number } }): Promise<PreviewedContent> => {
    const { db } = ctx.database;
    const document = await contentDocument(db, id);
    const version = document && (await contentVersion(db, id, number ?? document.version));
    if (!document || !version) throw new TRPCError({ code: "NOT_FOUND" });
    const read = readDocument(ctx.instance, document.path, version.source);
    const page = "page" in read ? read.page : null;
    return { number: version.number, page, figures: await figuresOf(ctx, page?.parts ?? []) };
  });
