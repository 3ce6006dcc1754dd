import {
  bringBackContent,
  removeContent,
  renameContent,
  restoreContent,
  tidyContentPath,
  unpublishContent,
} from "@tremplin/core/content";
import { accept, refuse } from "@tremplin/core/shared";
import { contentVersion } from "@tremplin/database";
import { z } from "zod";
import { type ContentChange, changeContent } from "../../content/change-content.ts";
import { editing } from "../../content/editing.ts";
import { idInput, seenInput } from "../../content/input.ts";
import { readDocument } from "../../content/read-document.ts";

/** Nobody but the agency sees it any more. */
export const unpublish = editing.input(idInput).mutation(({ ctx, input: { id } }): Promise<ContentChange> => {
  return changeContent(ctx, id, "unpublish", async ({ document }) => {
    const hidden = unpublishContent(document);
    return hidden.ok ? accept({ document: hidden.value }) : hidden;
  });
});

/** Gives a document another address. */
export const rename = editing
  .input(seenInput.extend({ path: z.string().max(300) }))
  .mutation(({ ctx, input }): Promise<ContentChange> => {
    const { id, basedOn } = input;
    const path = tidyContentPath(input.path);
    return changeContent(ctx, id, "rename", async ({ document, taken, handle }) => {
      const { publishedVersion } = document;
      const seen = publishedVersion === null ? null : await contentVersion(handle.db, id, publishedVersion);
      // What is asked of a text depends on where it stands: an article has a date, a portrait a job.
      const read = seen ? readDocument(ctx.instance, path, seen.source) : null;
      const problems = read && "problems" in read ? read.problems.length : 0;
      const renamed = renameContent(document, { basedOn, path, problems }, taken);
      return renamed.ok ? accept({ document: renamed.value, step: "rename" }) : renamed;
    });
  });

/** Makes an older text the newest again, as a draft beside what everybody sees. */
export const restore = editing
  .input(seenInput.extend({ number: z.int().min(1) }))
  .mutation(({ ctx, input: { id, basedOn, number } }): Promise<ContentChange> => {
    return changeContent(ctx, id, "restore", async ({ document, source: now, taken, handle }) => {
      const older = await contentVersion(handle.db, id, number);
      if (!older) return refuse("not-found");
      const { source } = older;
      const restored = restoreContent(document, now, { basedOn, source }, taken);
      if (!restored.ok) return restored;
      return accept({ document: restored.value, source, step: "restore", note: `${number}` });
    });
  });

/** Puts a document away; its history stays. */
export const remove = editing
  .input(seenInput)
  .mutation(({ ctx, input: { id, basedOn } }): Promise<ContentChange> => {
    return changeContent(ctx, id, "remove", async ({ document }) => {
      const removed = removeContent(document, { basedOn }, ctx.now());
      return removed.ok ? accept({ document: removed.value }) : removed;
    });
  });

/** Takes a document out again, as a draft. */
export const bringBack = editing.input(idInput).mutation(({ ctx, input: { id } }): Promise<ContentChange> => {
  return changeContent(ctx, id, "bring-back", async ({ document, taken }) => {
    const back = bringBackContent(document, taken);
    return back.ok ? accept({ document: back.value }) : back;
  });
});
