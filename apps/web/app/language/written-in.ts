import { languageFacts, writtenLanguage } from "@tremplin/instance/words";
import type { Page } from "../page.ts";

interface WrittenIn {
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl";
}

/** Says that a text is French where the page is not: offers are written in French, whatever one reads the board in. */
export function inFrench({ language }: Pick<Page, "language">): WrittenIn {
  return languageFacts[language].tag === "fr" ? {} : { lang: "fr", dir: "ltr" };
}

/** The same for what the board's owner wrote, in the language that it writes in. */
export function asWritten({ language, instance }: Pick<Page, "language" | "instance">): WrittenIn {
  const own = languageFacts[writtenLanguage(instance.config)];
  return languageFacts[language].tag === own.tag ? {} : { lang: own.tag, dir: own.direction };
}
