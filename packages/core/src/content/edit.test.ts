import { describe, expect, test } from "vitest";
import type { TakenPaths } from "./address.ts";
import { checkContentPath, tidyContentPath } from "./address.ts";
import { type ContentDocument, contentState } from "./document.ts";
import {
  bringBackContent,
  publishContent,
  removeContent,
  renameContent,
  restoreContent,
  saveContent,
  unpublishContent,
} from "./edit.ts";

const at = new Date("2026-11-30T09:00:00Z");
const taken: TakenPaths = {
  own: ["offres", "metiers"],
  isFile: (path) => path === "a-propos",
  isAntenna: (first) => first === "paca",
  isTaken: (path) => path === "autre",
};
const draft: ContentDocument = {
  id: "d",
  path: "page",
  version: 2,
  publishedVersion: null,
  publishedAt: null,
  createdAt: at,
  updatedAt: at,
  deletedAt: null,
};
const published = { ...draft, publishedVersion: 2, publishedAt: at };

describe("an address", () => {
  test.each(["page", "metiers/perchman", "metiers/familles-de-neige", "a1/b-2/c"])("%s is one", (path) => {
    expect(checkContentPath(path, taken)).toEqual({ ok: true, value: path });
  });

  test.each([
    ["", "content-path"],
    ["../secret", "content-path"],
    ["a/../b", "content-path"],
    ["a//b", "content-path"],
    ["/a", "content-path"],
    ["a\\b", "content-path"],
    ["a%2fb", "content-path"],
    ["Page", "content-path"],
    ["é", "content-path"],
    ["a.md", "content-path"],
    ["-a", "content-path"],
    ["a\0b", "content-path"],
    ["a".repeat(121), "content-path"],
    ["offres", "content-own-address"],
    ["offres/x", "content-own-address"],
    ["metiers", "content-own-address"],
    ["metiers/familles", "content-own-address"],
    ["metiers/familles/neige", "content-own-address"],
    ["a-propos", "content-path-file"],
    ["paca", "content-path-antenna"],
    ["paca/histoire", "content-path-antenna"],
    ["autre", "content-path-taken"],
  ])("%j is refused: %s", (path, code) => {
    expect(checkContentPath(path, taken)).toMatchObject({ refusal: { code, details: { field: "path" } } });
  });

  test("is taken as it was meant", () => {
    expect(tidyContentPath(" /Nos-Metiers/ ")).toBe("nos-metiers");
  });
});

describe("saving", () => {
  test("makes the next version", () => {
    expect(saveContent(draft, "a", { basedOn: 2, source: "b" }, taken)).toMatchObject({
      value: { version: 3, publishedVersion: null },
    });
  });

  test("leaves what everybody sees as it is", () => {
    const saved = saveContent(published, "a", { basedOn: 2, source: "b" }, taken);
    expect(saved.ok && contentState(saved.value)).toBe("changed");
  });

  test("of a text that was opened before somebody else saved is a conflict", () => {
    expect(saveContent(draft, "a", { basedOn: 1, source: "b" }, taken)).toMatchObject({
      refusal: { code: "content-conflict" },
    });
  });

  test("the same text is no version", () => {
    expect(saveContent(draft, "a", { basedOn: 2, source: "a" }, taken)).toMatchObject({
      refusal: { code: "content-unchanged" },
    });
  });

  test("what a file of the instance stands for is refused", () => {
    const hidden = { ...draft, path: "a-propos" };
    for (const result of [
      saveContent(hidden, "a", { basedOn: 2, source: "b" }, taken),
      restoreContent(hidden, "a", { basedOn: 2, source: "b" }, taken),
      publishContent(hidden, { basedOn: 2, problems: 0 }, taken, at),
    ]) {
      expect(result).toMatchObject({ refusal: { code: "content-file" } });
    }
  });
});

describe("publishing", () => {
  test("shows the newest version to everybody", () => {
    const result = publishContent(draft, { basedOn: 2, problems: 0 }, taken, at);
    expect(result).toEqual({ ok: true, value: published });
  });

  test.each([
    [draft, { basedOn: 1, problems: 0 }, "content-conflict"],
    [draft, { basedOn: 2, problems: 3 }, "content-problems"],
    [{ ...draft, path: "paca" }, { basedOn: 2, problems: 0 }, "content-path-antenna"],
    [published, { basedOn: 2, problems: 0 }, "content-unchanged"],
    [{ ...draft, deletedAt: at }, { basedOn: 2, problems: 0 }, "content-deleted"],
  ])("case %#: %j", (document, wish, code) => {
    expect(publishContent(document, wish, taken, at)).toMatchObject({ refusal: { code } });
  });

  test("ends, and the text stays", () => {
    expect(unpublishContent(published)).toEqual({ ok: true, value: draft });
    expect(unpublishContent(draft)).toMatchObject({ refusal: { code: "content-not-public" } });
  });
});

test("another address is another version, and must be free", () => {
  expect(renameContent(published, { basedOn: 2, path: "neuve", problems: 0 }, taken)).toMatchObject({
    value: { path: "neuve", version: 3, publishedVersion: 2 },
  });
  for (const [path, code] of [
    ["page", "content-unchanged"],
    ["autre", "content-path-taken"],
    ["a-propos", "content-path-file"],
    ["offres/a", "content-own-address"],
  ] as const) {
    const wish = { basedOn: 2, path, problems: 0 };
    expect(renameContent(published, wish, taken)).toMatchObject({ refusal: { code } });
  }
  expect(renameContent(published, { basedOn: 2, path: "neuve", problems: 1 }, taken)).toMatchObject({
    refusal: { code: "content-problems", details: { count: 1 } },
  });
});

test("what is put away is seen by nobody, and comes back as a draft", () => {
  const removed = removeContent(published, { basedOn: 2 }, at);
  if (!removed.ok) throw new Error(removed.refusal.code);
  expect(contentState(removed.value)).toBe("deleted");
  expect(removed.value.publishedVersion).toBeNull();
  expect(bringBackContent(removed.value, taken)).toEqual({ ok: true, value: draft });
  expect(bringBackContent({ ...removed.value, path: "autre" }, taken)).toMatchObject({
    refusal: { code: "content-path-taken" },
  });
  expect(bringBackContent(draft, taken)).toMatchObject({ refusal: { code: "content-not-deleted" } });
});
