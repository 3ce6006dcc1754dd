import type { FeatureName } from "@tremplin/instance/features";
import type { Language, Translate } from "@tremplin/instance/words";
import { usePage } from "../page.ts";

/** What an override may know of the board, whoever reads the page. */
export interface Board {
  readonly name: string;
  readonly tagline: string | null;
  readonly publisher: string;
  readonly contact: { readonly email: string; readonly phone: string | null };
  /** As it is said: « la vallée de la Loue ». */
  readonly territory: string;
  /** The language in which the page is read. */
  readonly language: Language;
  /** The words of the product, in that language and in the board's own vocabulary. */
  readonly t: Translate;
  readonly now: Date;
  readonly has: (feature: FeatureName) => boolean;
}

/** The board of the page being made. It says nothing of who reads it: pages and offers are kept for others. */
export function useBoard(): Board {
  const { instance, language, t, now, has } = usePage();
  const { name, tagline, publisher, contact, territory } = instance.config;
  return {
    name,
    tagline: tagline ?? null,
    publisher,
    contact: { email: contact.email, phone: contact.phone ?? null },
    territory: territory.label,
    language,
    t,
    now: now(),
    has,
  };
}
