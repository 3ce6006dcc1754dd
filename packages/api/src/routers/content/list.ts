import { type ContentDocument, type ContentState, contentState } from "@tremplin/core/content";
import { contentDocuments, newestContent } from "@tremplin/database";
import { splitSource } from "@tremplin/instance";
import { z } from "zod";
import { today } from "../../asking.ts";
import { editing } from "../../content/editing.ts";
import { type ContentKind, contentKind } from "../../content/kind.ts";

/** A page of the board as administrators see it in their list. */
export interface ListedContent {
  readonly path: string;
  readonly kind: ContentKind;
  readonly title: string;
  /** `both`: a file and the site have its address; the file wins. */
  readonly origin: "file" | "site" | "both";
  /** Null for what is only a file. */
  readonly document: (ContentDocument & { readonly state: ContentState }) | null;
  /** The day from which everybody sees it, when that day is to come. */
  readonly from: string | null;
  /** Published, and yet it cannot be shown. */
  readonly isBroken: boolean;
}

/** What is put away, and may be taken out again. */
export interface ContentList {
  readonly pages: readonly ListedContent[];
  readonly removed: readonly ContentDocument[];
}

/** Every page of the board: those of files, those of the site, and those of both. */
export const list = editing.query(async ({ ctx }): Promise<ContentList> => {
  const { db } = ctx.database;
  const [all, texts] = await Promise.all([contentDocuments(db), newestContent(db)]);
  const broken = new Set(
    ctx.content.unseen.filter(({ problems }) => problems.length > 0).map(({ path }) => path),
  );
  const listed = new Map<string, ListedContent>();
  const day = today(ctx);
  // A draft may say anything for its day.
  const fromOf = (date: string | null) => {
    return date !== null && date > day && z.iso.date().safeParse(date).success ? date : null;
  };
  for (const { path, title, date } of ctx.content.files) {
    listed.set(path, {
      path,
      kind: contentKind(path),
      title,
      origin: "file",
      document: null,
      from: fromOf(date),
      isBroken: false,
    });
  }
  for (const { document, source } of texts) {
    const { path } = document;
    const form = splitSource(source);
    listed.set(path, {
      path,
      kind: contentKind(path),
      title: form.title || path,
      origin: listed.has(path) ? "both" : "site",
      document: { ...document, state: contentState(document) },
      from: fromOf(form.date),
      isBroken: broken.has(path),
    });
  }
  return {
    pages: [...listed.values()].toSorted((one, other) => one.path.localeCompare(other.path, "fr")),
    removed: all.filter(({ deletedAt }) => deletedAt !== null),
  };
});
