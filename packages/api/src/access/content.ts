import { addContent } from "@tremplin/database";
import { boardNow, type TestBoard } from "../testing/board.ts";
import type { Row } from "./row.ts";
import type { Who } from "./who.ts";

const letsIn: readonly Who[] = ["administrator"];
const id = "content";
const form = {
  title: "X",
  description: "",
  date: "",
  updated: "",
  authors: "",
  image: "",
  alt: "",
  rome: "",
  tags: "",
  rest: "",
  body: "Texte",
};
const text = { id, basedOn: 1, form, note: "" };

/** A page with one version, seen by everybody or put away. */
function aPage(change: { readonly isPublished?: true; readonly isRemoved?: true } = {}) {
  return async ({ context: { database } }: TestBoard) => {
    await database.db.deleteFrom("contentDocument").execute();
    const document = {
      id,
      path: "ici",
      version: 1,
      publishedVersion: change.isPublished ? 1 : null,
      publishedAt: change.isPublished ? boardNow : null,
      createdAt: boardNow,
      updatedAt: boardNow,
      deletedAt: change.isRemoved ? boardNow : null,
    };
    await addContent(database, document, {
      documentId: id,
      number: 1,
      path: "ici",
      source: "---\ntitle: Ici\n---\n",
      step: "create",
      authorId: null,
      authorName: "",
      at: boardNow,
      note: "",
    });
  };
}

const own = { letsIn, serves: letsIn, prepare: aPage() };

/** The pages that are written on the site: administrators alone see and change them here. */
export const contentRows: Readonly<Record<string, Row>> = {
  "content.list": { call: (api) => api.content.list(), letsIn },
  "content.file": { call: (api) => api.content.file({ path: "a-propos" }), letsIn },
  "content.edit": { call: (api) => api.content.edit({ id }), ...own },
  "content.preview": { call: (api) => api.content.preview({ id, number: null }), ...own },
  "content.attempt": { call: (api) => api.content.attempt({ id, form }), ...own },
  "content.conflict": { call: (api) => api.content.conflict({ id, form }), ...own },
  "content.history": { call: (api) => api.content.history({ id }), ...own },
  "content.compare": { call: (api) => api.content.compare({ id, number: 1, before: 0 }), ...own },
  "content.create": {
    ...own,
    call: (api) => api.content.create({ kind: "page", title: "Nos métiers", path: "" }),
  },
  "content.save": { call: (api) => api.content.save(text), ...own },
  "content.publish": { call: (api) => api.content.publish(text), ...own },
  "content.unpublish": {
    ...own,
    call: (api) => api.content.unpublish({ id }),
    prepare: aPage({ isPublished: true }),
  },
  "content.rename": { call: (api) => api.content.rename({ id, basedOn: 1, path: "la-bas" }), ...own },
  "content.restore": {
    ...own,
    call: async (api) => {
      const saved = await api.content.save(text);
      return saved.ok ? api.content.restore({ id, basedOn: 2, number: 1 }) : saved;
    },
  },
  "content.remove": { call: (api) => api.content.remove({ id, basedOn: 1 }), ...own },
  "content.takeAway": { call: (api) => api.content.takeAway(), letsIn },
  "content.pictures.list": { call: (api) => api.content.pictures.list(), letsIn },
  "content.pictures.add": {
    call: (api) => api.content.pictures.add({ name: "a.png", bytes: new Uint8Array(), alt: "Rien" }),
    letsIn,
  },
  "content.pictures.remove": {
    call: (api) => api.content.pictures.remove({ path: "images/a.webp" }),
    letsIn,
  },
  "content.bringBack": {
    ...own,
    call: (api) => api.content.bringBack({ id }),
    prepare: aPage({ isRemoved: true }),
  },
};
