import type { ContentPage } from "@tremplin/instance";
import { type Page, usePage } from "../page.ts";
import { isPublic, type Reader } from "./shown.ts";

export interface PublicPages {
  /** The newest first. */
  readonly articles: readonly ContentPage[];
  /** In their order, then by name. */
  readonly jobs: readonly ContentPage[];
}

/** The articles and the portraits of jobs that the public sees today. */
export function publicPages(reader: Omit<Reader, "actor">): PublicPages {
  const pages = [...reader.instance.content.values()].filter((page) => isPublic(page, reader));
  const last = Number.MAX_SAFE_INTEGER;
  return {
    articles: pages
      .filter(({ kind }) => kind === "article")
      .toSorted(
        (one, other) =>
          (other.date ?? "").localeCompare(one.date ?? "") || one.path.localeCompare(other.path),
      ),
    jobs: pages
      .filter(({ kind }) => kind === "portrait")
      .toSorted(
        (one, other) =>
          (one.order ?? last) - (other.order ?? last) || one.title.localeCompare(other.title, "fr"),
      ),
  };
}

const known = new WeakMap<Page, PublicPages>();

/** The same, for the page being made: several of its parts ask. */
export function usePublicPages(): PublicPages {
  const page = usePage();
  const pages = known.get(page) ?? publicPages(page);
  known.set(page, pages);
  return pages;
}
