import { bothGenders } from "./inclusive.ts";
import type { FrenchTerm } from "./terms.ts";

/** Masculine, feminine, then the plurals; `’` ends a form that stands before a vowel. */
interface Forms {
  readonly masculine: string;
  readonly feminine: string;
  readonly plural: readonly [masculine: string, feminine: string];
  /** Before a vowel or a silent h, when it differs. */
  readonly vowel?: { readonly masculine?: string; readonly feminine?: string; readonly plural?: string };
}

const possessive = (letter: string): Forms => ({
  masculine: `${letter}on`,
  feminine: `${letter}a`,
  plural: [`${letter}es`, `${letter}es`],
  vowel: { feminine: `${letter}on` },
});

const same = (singular: string, plural: string): Forms => ({
  masculine: singular,
  feminine: singular,
  plural: [plural, plural],
});

const regular = (stem: string): Forms => ({
  masculine: stem,
  feminine: `${stem}e`,
  plural: [`${stem}s`, `${stem}es`],
});

const indefinite: Forms = { masculine: "un", feminine: "une", plural: ["des", "des"] };

const simple: Forms = {
  masculine: "de",
  feminine: "de",
  plural: ["de", "de"],
  vowel: { masculine: "d'", feminine: "d'", plural: "d'" },
};

/** The words that stand before a noun and follow its gender, number and first sound. */
const families: readonly Forms[] = [
  {
    masculine: "le",
    feminine: "la",
    plural: ["les", "les"],
    vowel: { masculine: "l'", feminine: "l'" },
  },
  {
    masculine: "du",
    feminine: "de la",
    plural: ["des", "des"],
    vowel: { masculine: "de l'", feminine: "de l'" },
  },
  {
    masculine: "au",
    feminine: "à la",
    plural: ["aux", "aux"],
    vowel: { masculine: "à l'", feminine: "à l'" },
  },
  indefinite,
  simple,
  { masculine: "d'un", feminine: "d'une", plural: ["de", "de"], vowel: { plural: "d'" } },
  {
    masculine: "que",
    feminine: "que",
    plural: ["que", "que"],
    vowel: { masculine: "qu'", feminine: "qu'", plural: "qu'" },
  },
  { masculine: "ce", feminine: "cette", plural: ["ces", "ces"], vowel: { masculine: "cet" } },
  possessive("m"),
  possessive("t"),
  possessive("s"),
  same("notre", "nos"),
  same("votre", "vos"),
  same("leur", "leurs"),
  regular("aucun"),
  { masculine: "chaque", feminine: "chaque", plural: ["tous les", "toutes les"] },
  { masculine: "quel", feminine: "quelle", plural: ["quels", "quelles"] },
  { masculine: "tout", feminine: "toute", plural: ["tous", "toutes"] },
  same("autre", "autres"),
  same("même", "mêmes"),
  regular("seul"),
  {
    masculine: "nouveau",
    feminine: "nouvelle",
    plural: ["nouveaux", "nouvelles"],
    vowel: { masculine: "nouvel" },
  },
  { masculine: "premier", feminine: "première", plural: ["premiers", "premières"] },
  { masculine: "prochain", feminine: "prochaine", plural: ["prochains", "prochaines"] },
];

/** Every written form with its family; the first family of an ambiguous form is as good as the others. */
const familyOf = new Map<string, Forms>();
for (const family of families) {
  const { masculine, feminine, plural, vowel = {} } = family;
  for (const form of [masculine, feminine, ...plural, ...Object.values(vowel)]) {
    if (!familyOf.has(form)) familyOf.set(form, family);
  }
}
const longestFirst = [...familyOf.keys()].sort((a, b) => b.length - a.length);

/** The words before a noun, as families; null when one of them is not known. */
export function determinersOf(text: string): Forms[] | null {
  const found: Forms[] = [];
  let rest = text.trim().toLowerCase().replaceAll("’", "'");
  while (rest !== "") {
    const form = longestFirst.find(
      (each) => rest === each || rest.startsWith(each.endsWith("'") ? each : `${each} `),
    );
    if (form === undefined) return null;
    found.push(familyOf.get(form) as Forms);
    rest = rest.slice(form.length).trimStart();
  }
  return found;
}

/** Is the noun plural where a message names it in the singular, or in the plural? */
export function isPlural(term: FrenchTerm, asked: "singular" | "plural"): boolean {
  return asked === "plural" || term.singular === null;
}

/** A noun with the words before it: « de l'accompagnatrice », « cet adhérent », « mes référentes ». */
export function frenchPhrase(
  determiners: readonly Forms[],
  term: FrenchTerm,
  asked: "singular" | "plural",
): string {
  const plural = isPlural(term, asked);
  let phrase = plural ? term.plural : (term.singular ?? term.plural);
  let beforeVowel = term.elision;
  for (const [index, family] of [...determiners.entries()].toReversed()) {
    // Before an adjective, the plural of « un » is « de »: « un autre », « d'autres ».
    const isBeforeAdjective = plural && family === indefinite && index < determiners.length - 1;
    const form = formOf(isBeforeAdjective ? simple : family, term.gender, plural, beforeVowel);
    phrase = form.endsWith("'") ? `${form}${phrase}` : `${form} ${phrase}`;
    beforeVowel = /^[aeiouéèêà]/.test(form);
  }
  return phrase;
}

function formOf(family: Forms, gender: FrenchTerm["gender"], plural: boolean, beforeVowel: boolean): string {
  if (gender === "inclusive") {
    return bothGenders(
      formOf(family, "masculine", plural, beforeVowel),
      formOf(family, "feminine", plural, beforeVowel),
    );
  }
  const { vowel = {} } = family;
  const usual = plural ? family.plural[gender === "masculine" ? 0 : 1] : family[gender];
  return (beforeVowel ? vowel[plural ? "plural" : gender] : undefined) ?? usual;
}

/** A word that agrees with a noun, from its forms for a man and a woman. */
export function agreeingWord(masculine: string, feminine: string, { gender }: FrenchTerm): string {
  if (gender === "inclusive") return bothGenders(masculine, feminine);
  return gender === "masculine" ? masculine : feminine;
}

const irregular: Readonly<Record<string, string>> = {
  le: "les",
  la: "les",
  lequel: "lesquels",
  laquelle: "lesquelles",
  celui: "ceux",
  celle: "celles",
  tout: "tous",
};

/** A word that agrees, in the plural that a noun without singular asks for: `prévenue` is `prévenues`. */
export function pluralOfAgreeing(word: string): string {
  const lower = word.toLowerCase();
  const special = irregular[lower];
  if (special !== undefined)
    return lower === word ? special : special.charAt(0).toUpperCase() + special.slice(1);
  if (/[sxz]$/.test(word)) return word;
  if (/eau$/.test(word)) return `${word}x`;
  return /al$/.test(word) ? `${word.slice(0, -1)}ux` : `${word}s`;
}
