import type { ContentDocument, ContentVersion } from "@tremplin/core/content";
import { beforeEach, expect, test } from "vitest";
import { inTransaction, type TremplinDatabase } from "../open.ts";
import { eachDialect } from "../testing/index.ts";
import {
  addContent,
  type ContentPictureRow,
  contentDocument,
  contentDocuments,
  contentPictures,
  contentVersion,
  contentVersions,
  newestContent,
  publishedContent,
  removeContentPicture,
  saveContentPicture,
  saveContentStep,
} from "./content.ts";
import { dataVersion } from "./data-version.ts";

const at = new Date("2026-11-30T09:00:00Z");
const draft: ContentDocument = {
  id: "d",
  path: "nos-metiers",
  version: 1,
  publishedVersion: null,
  publishedAt: null,
  createdAt: at,
  updatedAt: at,
  deletedAt: null,
};
const first: ContentVersion = {
  documentId: "d",
  number: 1,
  path: "nos-metiers",
  source: "---\ntitle: x\n---\nÉté",
  step: "create",
  authorId: "anne",
  authorName: "Anne",
  at,
  note: "",
};
const second: ContentVersion = { ...first, number: 2, source: "deux", step: "save", note: "relu" };

eachDialect((_engine, open) => {
  let database: TremplinDatabase;

  beforeEach(async () => {
    database = await open();
    await addContent(database, draft, first);
  });

  test("a document and its versions are read as they were written", async () => {
    const { db } = database;
    expect(await contentDocument(db, "d")).toEqual(draft);
    expect(await contentDocuments(db)).toEqual([draft]);
    expect(await contentVersion(db, "d", 1)).toEqual(first);
    expect(await contentVersion(db, "d", 2)).toBeUndefined();
    expect(await publishedContent(db)).toEqual([]);
    expect(await newestContent(db)).toEqual([{ document: draft, source: first.source }]);
  });

  test("what everybody sees is the published version, and each change of it is one of the public data", async () => {
    const { db } = database;
    const start = await dataVersion(db);
    const saved = { ...draft, version: 2 };
    expect(await saveContentStep(database, draft, saved, second)).toBe(true);
    expect(await dataVersion(db)).toBe(start);

    const published = { ...saved, publishedVersion: 2, publishedAt: at };
    expect(await saveContentStep(database, saved, published, null)).toBe(true);
    expect(await dataVersion(db)).toBe(start + 1);
    expect(await publishedContent(db)).toEqual([{ document: published, source: "deux" }]);

    const third = { ...published, version: 3 };
    await saveContentStep(database, published, third, { ...second, number: 3, source: "trois" });
    expect(await dataVersion(db)).toBe(start + 1);
    expect(await publishedContent(db)).toEqual([{ document: third, source: "deux" }]);
    expect((await contentVersions(db, "d")).map(({ number }) => number)).toEqual([3, 2, 1]);

    const moved = { ...third, path: "metiers", version: 4 };
    await saveContentStep(database, third, moved, { ...second, number: 4, path: "metiers" });
    expect(await dataVersion(db)).toBe(start + 2);
    await saveContentStep(
      database,
      moved,
      { ...moved, publishedVersion: null, publishedAt: null, deletedAt: at },
      null,
    );
    expect(await dataVersion(db)).toBe(start + 3);
    expect(await publishedContent(db)).toEqual([]);
    expect(await newestContent(db)).toEqual([]);
  });

  test("of two who save on the same version, one is told that somebody was faster", async () => {
    const save = (source: string) =>
      inTransaction(database, (handle) =>
        saveContentStep(handle, draft, { ...draft, version: 2 }, { ...second, source }),
      );
    const outcomes = await Promise.all([save("l'un"), save("l'autre"), save("un troisième")]);
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    expect(await contentVersions(database.db, "d")).toHaveLength(2);
  });

  test("an address is one document's, until it is put away", async () => {
    const twin = { ...draft, id: "e" };
    expect(await addContent(database, twin, { ...first, documentId: "e" })).toBe(false);
    await saveContentStep(database, draft, { ...draft, deletedAt: at }, null);
    expect(await addContent(database, twin, { ...first, documentId: "e" })).toBe(true);
    await expect(
      saveContentStep(database, { ...draft, deletedAt: at }, { ...draft, deletedAt: null }, null),
    ).rejects.toThrow();
  });

  test("a picture keeps its path, and may be described anew", async () => {
    const picture: ContentPictureRow = {
      path: "images/atelier.webp",
      digest: "0123456789ab",
      contentType: "image/webp",
      width: 800,
      height: 600,
      bytes: 12_345,
      alt: "Un atelier",
      authorId: "anne",
      authorName: "Anne",
      at,
    };
    expect(await saveContentPicture(database, picture)).toBe(true);
    expect(await saveContentPicture(database, { ...picture, digest: "ffffffffffff" })).toBe(false);
    expect(await saveContentPicture(database, { ...picture, alt: "Deux ateliers" })).toBe(true);
    expect(await contentPictures(database.db)).toEqual([{ ...picture, alt: "Deux ateliers" }]);
    await removeContentPicture(database, picture.path);
    expect(await contentPictures(database.db)).toEqual([]);
  });
});
