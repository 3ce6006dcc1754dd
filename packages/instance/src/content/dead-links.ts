import { nearest } from "../config/nearest.ts";
import type { ContentPage, Instance } from "../instance.ts";
import type { Bilingual } from "../problem.ts";
import { mendAbsent } from "./absent-address.ts";
import { ownAddresses } from "./own-addresses.ts";
import { siteAddresses } from "./site-addresses.ts";

/** A link of a page to a place of this site where nothing is. */
export interface DeadLink {
  /** Without the slash at its head. */
  readonly path: string;
  readonly message: Bilingual;
  /** Null: nothing here is like it. */
  readonly mend: Bilingual | null;
}

/** The links of a page that lead nowhere. `more`: places that the settings and the content do not tell of. */
export function deadLinks(
  page: Pick<ContentPage, "html">,
  { config, content }: Pick<Instance, "config" | "content">,
  more: readonly string[] = [],
): DeadLink[] {
  const seen = new Map([...content].filter(([, { draft }]) => !draft));
  const known = [...siteAddresses(config, seen), ...more];
  return linksOf(page)
    .filter((path) => !known.includes(path) && (!isOwnAddress(path) || isListed(path)))
    .map((path) => {
      const near = nearest(path, known);
      return {
        path,
        message: { fr: `le lien /${path} ne mène à rien`, en: `the link /${path} leads nowhere` },
        mend:
          mendAbsent(path, config) ??
          (near ? { fr: `Vouliez-vous dire /${near} ?`, en: `Did you mean /${near}?` } : null),
      };
    });
}

/** Places of this site that a page links to, without the slash at the head, the query and the fragment. */
export function linksOf({ html }: Pick<ContentPage, "html">): string[] {
  return [...html.matchAll(/<a href="\/([^"?#]*)/g)]
    .map(([, path]) => decoded(path ?? "").replace(/\/$/, ""))
    .filter((path) => path !== "" && !/\.\w+$/.test(path));
}

/** Whether the product has something at an address, or below it. */
export function isOwnAddress(path: string): boolean {
  return (ownAddresses as readonly string[]).includes(path.split("/")[0] ?? "");
}

/** Addresses of the product that are there for some boards only, or whose pages are the owner's. */
function isListed(path: string): boolean {
  return ["actualites", "adherents", "metiers"].includes(path.split("/")[0] ?? "");
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
