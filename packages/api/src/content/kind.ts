import { type ContentPage, folders, homePath } from "@tremplin/instance";

/** What a page is, by where it stands. */
export type ContentKind = ContentPage["kind"];

/** Where each kind stands: the folder is the beginning of the address. */
export const contentFolders = {
  page: "",
  article: `${folders.article}/`,
  portrait: `${folders.portrait}/`,
} as const;

/** The kinds that somebody may begin on the site. */
export const writtenKinds = ["page", "article", "portrait"] as const;

export function contentKind(path: string): ContentKind {
  if (path === homePath) return "home";
  if (path.startsWith(contentFolders.article)) return "article";
  return path.startsWith(contentFolders.portrait) ? "portrait" : "page";
}
