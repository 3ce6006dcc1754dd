import type { Translate } from "@tremplin/instance/words";

/** The language that a PDF says it is in, for who has it read out: with its country, as some readers ask. */
export function documentLanguage({ intl }: Translate): string {
  return intl === "fr" ? "fr-FR" : intl;
}
