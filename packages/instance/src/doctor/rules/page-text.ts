import { htmlTagIn } from "../html-tag.ts";
import { aboutFile, type Complaint, type Rule } from "../rule.ts";

/** What a page says in a way that does not show. */
export const pageText: Rule = {
  number: 27,
  code: "page-text",
  level: "warning",
  title: { fr: "Des pages sans HTML", en: "Pages without HTML" },
  why: "Une page est du Markdown simple : une balise s'y affiche telle quelle.",
  check({ files }) {
    return [...files].flatMap(([file, bytes]): Complaint[] => {
      if (!/^content\/.*\.md$/.test(file)) return [];
      // What stands between grave accents is meant to show as it is.
      const text = bytes
        .toString("utf8")
        .replaceAll(/(`+)[\s\S]*?\1/g, (code) => code.replaceAll(/[^\n]/g, " "));
      return text.split("\n").flatMap((line, at): Complaint[] => {
        const tag = htmlTagIn(line);
        return tag ? [{ ...aboutFile(file, noTag(tag), mend), line: at + 1 }] : [];
      });
    });
  },
};

function noTag(found: string) {
  return { fr: `la balise ${found} s'affiche telle quelle`, en: `the tag ${found} shows as it is` };
}

const mend = {
  fr: "Écrivez en Markdown : **gras**, [lien](/page), « - » pour une liste ; enlevez le reste.",
  en: "Write Markdown: **bold**, [link](/page), “- ” for a list; remove the rest.",
};
