import {
  type ContentPictureRow,
  contentPictures,
  dataVersion,
  newestContent,
  publishedContent,
  type TremplinDatabase,
} from "@tremplin/database";
import { type ContentPicture, composeSource, type Problem, splitSource } from "@tremplin/instance";
import type { FileStore } from "../files/file-store.ts";
import { contentPictureKey } from "./picture-folder.ts";
import { readDocument } from "./read-document.ts";
import type { SiteContent } from "./site-content.ts";

/** A file as the folder of an instance has it: `content/nos-metiers.md`, `content/images/atelier.webp`. */
export interface ExportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What an instance can have as files, and what would keep its board from starting. */
export interface ExportedContent {
  readonly files: readonly ExportedFile[];
  readonly leftOut: readonly (ExportedFile & { readonly problems: readonly Problem[] })[];
}

interface Parts {
  readonly database: Pick<TremplinDatabase, "db">;
  readonly content: SiteContent;
  readonly files: FileStore;
}

/**
 * What is written on the site, as files of an instance: the text that everybody sees, or the newest of a
 * draft with `draft: true` in its head, and the pictures, so that the files show what the site shows. What
 * could not be read as a file is left out, with what is wrong in it.
 */
export async function exportContent({ database, content, files: store }: Parts): Promise<ExportedContent> {
  const { db } = database;
  await content.follow(await dataVersion(db));
  const rows = await contentPictures(db);
  const pictures = (await Promise.all(rows.map((row) => pictureFile(row, store)))).flat();
  const about = { config: content.instance.config, pictures: filesOf(content, pictures) };
  const seen = new Map((await publishedContent(db)).map(({ document, source }) => [document.id, source]));
  const texts = (await newestContent(db)).map(({ document: { id, path }, source }) => {
    const text = seen.get(id) ?? asDraft(source);
    const read = readDocument(about, path, text);
    const problems = "problems" in read ? read.problems : [];
    return { name: `content/${path}.md`, bytes: Buffer.from(text), problems };
  });
  return {
    files: [
      ...texts.filter(({ problems }) => problems.length === 0).map(({ name, bytes }) => ({ name, bytes })),
      ...pictures,
    ],
    leftOut: texts.filter(({ problems }) => problems.length > 0),
  };
}

/** The pictures that the files will have: those of the instance, and those whose bytes are still there. */
function filesOf(content: SiteContent, given: readonly ExportedFile[]): ReadonlyMap<string, ContentPicture> {
  const names = new Set(given.map(({ name }) => name));
  return new Map(
    [...content.instance.pictures].filter(
      ([path]) => content.isPictureFile(path) || names.has(`content/${path}`),
    ),
  );
}

async function pictureFile({ path, digest }: ContentPictureRow, files: FileStore): Promise<ExportedFile[]> {
  const bytes = await files.get(contentPictureKey(digest));
  return bytes === null ? [] : [{ name: `content/${path}`, bytes }];
}

/** Whatever its head says: a text that was never published is not made public by becoming a file. */
function asDraft(source: string): string {
  const form = splitSource(source);
  const rest = form.rest.replaceAll(/^[ \t]*(["']?)draft\1[ \t]*:.*\n?/gm, "");
  return composeSource({ ...form, rest: `draft: true\n${rest}`.trimEnd() });
}
