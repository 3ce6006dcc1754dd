import { vocabularyFile } from "../../vocabulary/read-vocabulary.ts";
import { isLanguage, offeredLanguages } from "../../wording/languages.ts";
import { aboutFile, type Complaint, type Rule } from "../rule.ts";

/** Words of a language that the board does not offer, or of none. */
export const unreadWords: Rule = {
  number: 54,
  code: "unread-words",
  level: "warning",
  title: { fr: "Des mots que le site lit", en: "Words that the board reads" },
  why: "Un fichier de mots dans une langue que le site ne propose pas ne se voit nulle part, et rien ne le dit.",
  check({ instance, files }) {
    if (!instance) return [];
    const read = new Set<string>(offeredLanguages(instance.config));
    return [...files.keys()].flatMap((file): Complaint[] => {
      const name = /^wording\/([^/]+)\.json$/.exec(file)?.[1];
      if (name === undefined || file === vocabularyFile || read.has(name)) return [];
      if (!isLanguage(name)) {
        return [
          aboutFile(
            file,
            { fr: `« ${name} » n'est pas une langue du site`, en: `"${name}" is no language of the board` },
            {
              fr: `Renommez-le d'après une langue proposée : ${[...read].join(", ")}.`,
              en: `Name it after an offered language: ${[...read].join(", ")}.`,
            },
          ),
        ];
      }
      return [
        aboutFile(
          file,
          { fr: `le site n'est pas proposé en « ${name} »`, en: `the board is not offered in "${name}"` },
          {
            fr: `Ajoutez "${name}" à "languages" dans instance.json, ou supprimez ce fichier.`,
            en: `Add "${name}" to "languages" in instance.json, or remove this file.`,
          },
        ),
      ];
    });
  },
};
