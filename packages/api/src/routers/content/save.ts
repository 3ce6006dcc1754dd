import {
  type ContentDocument,
  type ContentPathRefusal,
  checkContentPath,
  type DifferenceLine,
  differenceOf,
  maxContentPath,
  publishContent,
  saveContent,
  tidyContentPath,
} from "@tremplin/core/content";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { slugify } from "@tremplin/core/text";
import {
  addContent,
  type ContentFigures,
  contentDocument,
  contentVersion,
  inTransaction,
} from "@tremplin/database";
import { type ContentPage, composeSource } from "@tremplin/instance";
import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { today } from "../../asking.ts";
import {
  auditContent,
  type ContentChange,
  changeContent,
  takenPaths,
  versionOf,
} from "../../content/change-content.ts";
import { figuresOf } from "../../content/count-figures.ts";
import { deadLinksInForm } from "../../content/dead-links-in-form.ts";
import { editing } from "../../content/editing.ts";
import { formInput, idInput, noteInput, seenInput } from "../../content/input.ts";
import { contentFolders, writtenKinds } from "../../content/kind.ts";
import { type ContentProblem, problemsInForm, readDocument } from "../../content/read-document.ts";

/** Begins a document as a draft. Without an address, it is made of the title. */
export const create = editing
  .input(
    z.object({
      kind: z.enum(writtenKinds),
      title: z.string().trim().min(1).max(120),
      path: z.string().max(maxContentPath),
    }),
  )
  .mutation(({ ctx, input }): Promise<Result<ContentDocument, ContentPathRefusal>> => {
    const { kind, title } = input;
    const folder = contentFolders[kind];
    const wanted = tidyContentPath(input.path) || slugify(title);
    return inTransaction(ctx.database, async (handle) => {
      const path = wanted.startsWith(folder) ? wanted : folder + wanted;
      const free = checkContentPath(path, await takenPaths(ctx, handle, null));
      if (!free.ok) return free;
      const now = ctx.now();
      const document: ContentDocument = {
        id: ctx.newId(),
        path,
        version: 1,
        publishedVersion: null,
        publishedAt: null,
        createdAt: now,
        updatedAt: now,
        deletedAt: null,
      };
      const date = kind === "article" ? today(ctx) : "";
      const source = composeSource({ ...emptyForm, title, date });
      const first = versionOf(ctx, document, { source, step: "create", note: "" });
      if (!(await addContent(handle, document, first)))
        return refuse("content-path-taken", { field: "path" });
      await auditContent(handle, ctx, "create", document);
      return accept(document);
    });
  });

const emptyForm = {
  title: "",
  description: "",
  date: "",
  updated: "",
  authors: "",
  image: "",
  alt: "",
  rome: "",
  tags: "",
  rest: "",
  body: "",
};

/** Keeps a text as the newest version, whatever is wrong in it: a draft may be unfinished. */
export const save = editing
  .input(seenInput.extend({ form: formInput, note: noteInput }))
  .mutation(({ ctx, input: { id, basedOn, form, note } }): Promise<ContentChange> => {
    const source = composeSource(form);
    return changeContent(ctx, id, "save", async ({ document, source: now, taken }) => {
      const saved = saveContent(document, now, { basedOn, source }, taken);
      return saved.ok ? accept({ document: saved.value, source, note }) : saved;
    });
  });

/** Keeps a text, and shows it to everybody. With something wrong in it, neither is done. */
export const publish = editing
  .input(seenInput.extend({ form: formInput, note: noteInput }))
  .mutation(({ ctx, input: { id, basedOn, form, note } }): Promise<ContentChange> => {
    const source = composeSource(form);
    return changeContent(ctx, id, "publish", async ({ document, source: now, taken }) => {
      const saved = saveContent(document, now, { basedOn, source }, taken);
      if (!saved.ok && saved.refusal.code !== "content-unchanged") return saved;
      const newest = saved.ok ? saved.value : document;
      const read = readDocument(ctx.instance, document.path, source);
      if ("page" in read && read.page.draft) return refuse("content-draft-line");
      const problems = "problems" in read ? read.problems.length : 0;
      const published = publishContent(newest, { basedOn: newest.version, problems }, taken, ctx.now());
      return published.ok ? accept({ document: published.value, source, note }) : published;
    });
  });

/** What a text would show, or what is wrong in it. Nothing is kept. */
export interface TriedContent {
  readonly page: ContentPage | null;
  /** The numbers of its blocks, in their order. */
  readonly figures: readonly ContentFigures[];
  readonly problems: readonly ContentProblem[];
  /** Links that lead nowhere; with these it may be published. */
  readonly deadLinks: readonly ContentProblem[];
}

export const attempt = editing
  .input(idInput.extend({ form: formInput }))
  .query(async ({ ctx, input: { id, form } }): Promise<TriedContent> => {
    const document = await contentDocument(ctx.database.db, id);
    if (!document) throw new TRPCError({ code: "NOT_FOUND" });
    const source = composeSource(form);
    const read = readDocument(ctx.instance, document.path, source);
    if ("problems" in read) {
      const problems = problemsInForm(source, read.problems, form.body);
      return { page: null, figures: [], problems, deadLinks: [] };
    }
    const { page } = read;
    const figures = await figuresOf(ctx, page.parts);
    return { page, figures, problems: [], deadLinks: await deadLinksInForm(ctx, page, form.body) };
  });

/** What was saved since somebody opened a text, beside what they typed. */
export interface ContentConflict {
  readonly version: number;
  readonly savedBy: string;
  readonly savedAt: Date;
  /** The whole text that was saved. */
  readonly theirs: string;
  /** From what was saved to what was typed. */
  readonly difference: readonly DifferenceLine[];
}

export const conflict = editing
  .input(idInput.extend({ form: formInput }))
  .query(async ({ ctx, input: { id, form } }): Promise<Result<ContentConflict, "not-found">> => {
    const { db } = ctx.database;
    const document = await contentDocument(db, id);
    const newest = document && (await contentVersion(db, id, document.version));
    if (!newest) return refuse("not-found");
    return accept({
      version: newest.number,
      savedBy: newest.authorName,
      savedAt: newest.at,
      theirs: newest.source,
      difference: differenceOf(newest.source, composeSource(form)),
    });
  });
