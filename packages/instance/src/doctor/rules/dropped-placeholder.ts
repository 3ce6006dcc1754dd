import { compileWords, placeholdersOf } from "../../wording/compile.ts";
import { wordingFile } from "../../wording/override.ts";
import type { Complaint, Rule } from "../rule.ts";

/** An own message, not its template's, that no longer says a value which the product's message says. */
export const droppedPlaceholder: Rule = {
  number: 11,
  code: "dropped-placeholder",
  level: "warning",
  title: { fr: "Parties variables conservées", en: "Placeholders kept" },
  why: "Un message récrit sans sa partie variable ne dit plus le nombre, le nom ou le lieu attendu.",
  check({ files, instance, words, templateWords }) {
    const text = files.get(wordingFile)?.toString("utf8");
    if (!instance || !text) return [];
    const own = JSON.parse(text) as Record<string, string>;
    const original = compileWords(words).words;
    return Object.keys(own).flatMap((id): Complaint[] => {
      if (own[id] === templateWords[id]) return [];
      const kept = placeholdersOf(instance.wordings.get("fr")?.[id] ?? "");
      const dropped = [...placeholdersOf(original[id] ?? "")].filter((name) => !kept.has(name));
      if (dropped.length === 0) return [];
      const list = dropped.map((name) => `{${name}}`).join(", ");
      return [
        {
          file: wordingFile,
          key: id,
          line: null,
          message: { fr: `ce message ne dit plus ${list}`, en: `this message no longer says ${list}` },
          mend: {
            fr: `Remettez ${list}, ou laissez ainsi si c'est voulu. Message d'origine : ${words[id]}`,
            en: `Put ${list} back, or leave it if you mean it. Original message: ${words[id]}`,
          },
        },
      ];
    });
  },
};
