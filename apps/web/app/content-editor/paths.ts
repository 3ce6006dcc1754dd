import type { ListedContent } from "@tremplin/api";

/** Where the pages of the site are written. */
export const contentPath = "/espace/administration/pages";

export function editorPath(id: string): string {
  return `${contentPath}/${id}`;
}

/** Where visitors read a page: what composes the home page is read there. */
export function publicPath({ kind, path }: Pick<ListedContent, "kind" | "path">): string {
  return kind === "home" ? "/" : `/${path}`;
}
