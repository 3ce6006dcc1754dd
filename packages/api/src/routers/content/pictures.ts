import { createHash } from "node:crypto";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { slugify } from "@tremplin/core/text";
import {
  type ContentPictureRow,
  contentPictures,
  type DatabaseHandle,
  inTransaction,
  newestContent,
  publishedContent,
  removeContentPicture,
  saveContentPicture,
} from "@tremplin/database";
import { showPicture } from "@tremplin/instance";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import { audit } from "../../audit.ts";
import { editing } from "../../content/editing.ts";
import { contentPictureKey } from "../../content/picture-folder.ts";
import { maxPictureBytes, type PictureRefusal, preparePicture } from "../../files/picture.ts";

/** A picture that texts may show, and in which pages it stands. */
export interface ListedPicture extends ContentPictureRow {
  readonly usedBy: readonly string[];
  /** Where it is served from, of a size for a list. */
  readonly src: string;
}

export const list = editing.query(async ({ ctx }): Promise<readonly ListedPicture[]> => {
  const { db } = ctx.database;
  const usedBy = await usesOf(ctx.database);
  return (await contentPictures(db)).map((picture) => ({
    ...picture,
    usedBy: usedBy(picture.path),
    src: showPicture({ ...picture, file: "" }, picture.alt).src,
  }));
});

const bytes = z.custom<Uint8Array>(
  (value) => value instanceof Uint8Array && value.byteLength <= maxPictureBytes * 2,
);
const alt = z.string().trim().min(1).max(200);

/**
 * Takes in a picture for texts, made anew from what was sent, with what it shows in words. Refused: what is
 * wrong with it, beside the field `picture`.
 */
export const add = editing
  .input(z.object({ name: z.string().max(300), bytes, alt }))
  .mutation(async ({ ctx, input }): Promise<Result<{ readonly path: string }, PictureRefusal>> => {
    const prepared = await preparePicture(input.bytes, { use: "page", owner: "content" });
    if (!prepared.ok) return refuse(prepared.refusal.code, { ...prepared.refusal.details, field: "picture" });
    const { bytes: kept, width, height } = prepared.value;
    const digest = createHash("sha256").update(kept).digest("hex").slice(0, 12);
    // The bytes first: a row never points at nothing.
    await ctx.files.put(contentPictureKey(digest), kept);
    return inTransaction(ctx.database, async (handle) => {
      const path = await keepPicture(ctx, handle, input, { digest, width, height, bytes: kept.byteLength });
      await audit(handle, ctx, {
        action: "content.picture-add",
        subject: { kind: "content", id: path, label: path },
      });
      return accept({ path });
    });
  });

/** Others may take a path between the look and the row; so often it is looked again. */
const mostTries = 5;

/** Keeps a picture at the path that it has already, or at a free one, and says at which. */
async function keepPicture(
  ctx: Asking,
  handle: DatabaseHandle,
  { name, alt: words }: { readonly name: string; readonly alt: string },
  picture: Pick<ContentPictureRow, "digest" | "width" | "height" | "bytes">,
): Promise<string> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const known = await contentPictures(handle.db);
    const path =
      known.find(({ digest }) => digest === picture.digest)?.path ??
      freePath(
        name,
        (wanted) => ctx.content.isPictureFile(wanted) || known.some((each) => each.path === wanted),
      );
    const row = {
      ...picture,
      path,
      contentType: "image/webp",
      alt: words,
      authorId: ctx.actor.userId,
      authorName: ctx.actor.name,
      at: ctx.now(),
    };
    if (await saveContentPicture(handle, row)) return path;
  }
  throw new Error(`No free path for the picture ${name}`);
}

/** A path made of the name that was sent, in small letters, that no other picture has. */
function freePath(name: string, isTaken: (path: string) => boolean): string {
  const base = slugify(name.replace(/^.*[/\\]/, "").replace(/\.[a-z0-9]{1,5}$/i, "")).slice(0, 60) || "image";
  for (let number = 1; ; number++) {
    const path = `images/${base}${number === 1 ? "" : `-${number}`}.webp`;
    if (!isTaken(path)) return path;
  }
}

/** Takes a picture away, unless a text shows it. */
export const remove = editing
  .input(z.object({ path: z.string().max(300) }))
  .mutation(({ ctx, input: { path } }): Promise<Result<null, "not-found" | "content-picture-used">> => {
    return inTransaction(ctx.database, async (handle) => {
      const known = (await contentPictures(handle.db)).find((picture) => picture.path === path);
      if (!known) return refuse("not-found");
      const pages = (await usesOf(handle))(path);
      if (pages.length > 0) return refuse("content-picture-used", { pages: pages.join(", ") });
      await removeContentPicture(handle, path);
      await audit(handle, ctx, {
        action: "content.picture-remove",
        subject: { kind: "content", id: path, label: path },
      });
      // Its bytes stay in the store: an older text that comes back may name it, and another process may show it.
      return accept(null);
    });
  });

/** Says in which pages a picture stands, those that everybody sees and those being written. */
async function usesOf({ db }: Pick<DatabaseHandle, "db">): Promise<(path: string) => readonly string[]> {
  const texts = [...(await newestContent(db)), ...(await publishedContent(db))];
  return (path) => {
    // However a text says the way to it: `images/a.webp`, `../images/a.webp`, `a.webp`. Not: `la.webp`.
    const name = path.replace(/^images\//, "").replaceAll(".", "\\.");
    const named = new RegExp(`(?<![a-z0-9-])${name}`);
    return [
      ...new Set(texts.filter(({ source }) => named.test(source)).map(({ document }) => `/${document.path}`)),
    ];
  };
}
