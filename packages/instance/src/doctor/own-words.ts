import { wordingFileOf } from "../wording/override.ts";
import type { Patient } from "./rule.ts";

/** One message that an instance says in its own words. */
export interface OwnWord {
  readonly file: string;
  readonly id: string;
  readonly text: string;
}

/** The own words of an instance that can be served, in each of its languages. */
export function ownWordsOf({ files, instance }: Patient): OwnWord[] {
  return [...(instance?.wordings.keys() ?? [])].flatMap((language) => {
    const file = wordingFileOf(language);
    const text = files.get(file)?.toString("utf8");
    if (!text) return [];
    const own = JSON.parse(text.replace(/^\uFEFF/, "")) as Record<string, string>;
    return Object.entries(own)
      .filter(([id]) => id !== "$schema")
      .map(([id, said]) => ({ file, id, text: said }));
  });
}
