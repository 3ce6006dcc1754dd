import type { Actor } from "@tremplin/core/account";
import type { ContentPage } from "@tremplin/instance";
import { isShown } from "@tremplin/instance/content";
import { isoDay } from "../format/day.ts";
import type { PageServices } from "../services.ts";

/** Who reads what, when. */
export type Reader = Pick<PageServices, "actor" | "instance" | "now">;

/** Whether the public sees a page today. */
export function isPublic(page: ContentPage, { instance, now }: Omit<Reader, "actor">): boolean {
  return isShown(page, isoDay(now(), instance.config.timeZone));
}

/** Administrators and developers read what is not published yet, at the address that it will have. */
function readsAhead(actor: Actor): boolean {
  return import.meta.env.DEV || (actor.kind === "person" && actor.roles.includes("administrator"));
}

/** The page at a path for somebody; null when there is none for them. */
export function pageFor(reader: Reader, path: string): ContentPage | null {
  const page = reader.instance.content.get(path);
  // What composes the home page shows there.
  if (!page || page.kind === "home") return null;
  return isPublic(page, reader) || readsAhead(reader.actor) ? page : null;
}
