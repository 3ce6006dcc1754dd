import { addContent, type TremplinDatabase } from "@tremplin/database";

/** Begins a page on the site, as a draft, and gives its name. */
export async function makePage(db: TremplinDatabase["db"], path = "une-page"): Promise<string> {
  const id = crypto.randomUUID();
  const at = new Date();
  const document = {
    id,
    path,
    version: 1,
    publishedVersion: null,
    publishedAt: null,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
  };
  await addContent({ db }, document, {
    documentId: id,
    number: 1,
    path,
    source: "---\ntitle: Une page\n---\n\nBonjour.\n",
    step: "create",
    authorId: null,
    authorName: "Anne",
    at,
    note: "",
  });
  return id;
}
