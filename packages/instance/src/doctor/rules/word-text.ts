import type { Bilingual } from "../../problem.ts";
import { htmlTagIn } from "../html-tag.ts";
import { type OwnWord, ownWordsOf } from "../own-words.ts";
import type { Complaint, Rule } from "../rule.ts";

/** An own message that says nothing: no message of the product is empty, each is seen or read out somewhere. */
export const emptyWord: Rule = {
  number: 57,
  code: "empty-word",
  level: "warning",
  title: { fr: "Des mots qui disent quelque chose", en: "Words that say something" },
  why: "Un bouton sans texte n'a de nom pour personne : ni pour qui le voit, ni pour un lecteur d'écran (WCAG 2.2, 4.1.2).",
  check: (patient) =>
    ownWordsOf(patient)
      .filter(({ text }) => text.trim() === "")
      .map((word) => complaint(word, nothing, sayIt(patient.words[word.id]))),
};

/** A tag in an own message, which shows as it is. */
export const wordMarkup: Rule = {
  number: 58,
  code: "word-markup",
  level: "warning",
  title: { fr: "Des mots sans HTML", en: "Words without HTML" },
  why: "Un message est du texte simple : une balise s'y affiche telle quelle.",
  check: (patient) =>
    ownWordsOf(patient).flatMap((word) => {
      const tag = htmlTagIn(word.text);
      return tag === null ? [] : [complaint(word, shown(tag), noTags)];
    }),
};

function complaint({ file, id }: OwnWord, message: Bilingual, mend: Bilingual): Complaint {
  return { file, key: id, line: null, message, mend };
}

const nothing = { fr: "ce message est vide", en: "this message is empty" };

function sayIt(original = "") {
  return {
    fr: `Écrivez-le, ou enlevez cette ligne. Message d'origine : ${original}`,
    en: `Write it, or remove this line. Original message: ${original}`,
  };
}

function shown(tag: string) {
  return { fr: `la balise ${tag} s'affiche telle quelle`, en: `the tag ${tag} shows as it is` };
}

const noTags = { fr: "Enlevez les balises.", en: "Remove the tags." };
