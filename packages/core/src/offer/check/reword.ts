import type { CheckRule } from "./finding.ts";
import type { FieldText } from "./texts.ts";

/** A passage of the plain text, and what to write in its place. */
export interface Rewording {
  readonly at: { readonly index: number; readonly 0: string };
  readonly proposal: string | null;
}

const forAll = "poste ouvert à toutes et à tous";
const anyAge = "poste ouvert à tous, sans condition d'âge";

/** What a whole sentence says instead, by the words that a phrase proposes. */
const sentences: Readonly<Record<string, string>> = {
  "autorisation de travailler en France": "autorisation de travailler en France demandée",
  "bonne maîtrise de la langue": "bonne maîtrise de la langue demandée",
  "expression orale claire": "expression orale claire demandée",
  "avis d'aptitude de la médecine du travail": "le médecin du travail donne son avis sur l'aptitude",
  "pouvant se rendre sur place": "pouvoir se rendre sur place",
  "devez pouvoir vous rendre sur place": "vous pouvez vous rendre sur place",
  "toutes les candidatures seront étudiées": "toutes les candidatures seront étudiées",
};
/** Proposals that say enough as a sentence of their own. */
const ownSentences = new Set([
  "sens de l'accueil",
  "tenue de travail soignée",
  "disponible aux horaires indiqués",
  "horaires en journée",
  "horaires décalés",
  "pouvoir se rendre sur place",
  "vous pouvez vous rendre sur place",
  "connaissance du secteur",
  "période d'essai payée",
  "heures supplémentaires payées",
  "salaire au SMIC, plus les pourboires",
  "travail déclaré",
  "débutants acceptés",
]);
/** What is not asked is left out with its whole sentence. */
const leftOut: ReadonlySet<CheckRule> = new Set(["money", "premium-phone", "personal-data"]);
/** Findings about words, not about whom one wants: what replaces a word fits. */
const wordForWord: ReadonlySet<CheckRule> = new Set([
  "foreign-word",
  "jargon",
  "contact-in-title",
  "pay-low",
  "pay-unclear",
  "age-least",
  "strength",
]);
/** Signs of a sentence that is said anew as a whole; in a longer one, only the author can tell. */
const longest = 200;
/** A heading that asks for a criterion goes with the answer. */
const ofCriterion =
  /\b(?:age|sexe|nationalite|religion|situation (?:de famille|familiale)|taille|poids|langue|francais|anglais|residence|domicile)[^:]{0,20}: *$/;
/** Whoever is looked for: what tells their age can be left out. */
const afterPerson =
  /\b(?:personnes?|candidate?s?|[a-z]{4,}(?:eurs?|euses?|rices?|iers?|ieres?|antes?|ants?|istes?|iens?|iennes?)) $/;
/** What may follow a replaced group of words without having to agree with it. */
const follows =
  /^\s*(?:$|[,)]|(?:pour|a|au|aux|de|d'|du|des|en|sur|avec|dans|qui|afin|chez|sans|selon)(?:\b|(?<=')))/;

/**
 * What to write instead of a passage so that it reads as French: in its place where a phrase says that
 * its words fit there and what follows allows it, else the whole sentence, said anew.
 */
export function reword(
  text: FieldText,
  match: RegExpExecArray,
  rule: CheckRule,
  proposal: string | null,
  fits: boolean | "any",
): Rewording {
  const narrow = { index: match.index, 0: match[0] };
  if (proposal === null || wordForWord.has(rule)) return { at: narrow, proposal };
  if (text.field === "title") return { at: narrow, proposal: inTitle(text, match, rule) };
  const { before, after } = text.around(match);
  const heading = leftOut.has(rule) || ofCriterion.test(before) ? "" : (/^.*: /s.exec(before)?.[0] ?? "");
  const bullet = /^[\s*>•-]*/.exec(before.slice(heading.length))?.[0] ?? "";
  const head = before.slice(heading.length + bullet.length);
  const startsSentence = head.trim() === "";
  const isCapital = startsSentence && heading === "";
  if (rule === "age" && takesOut(head, match[0], after)) {
    const also = /^ et /.exec(after)?.[0] ?? "";
    const isAlso = also !== "" && /\bvous avez $/.test(head);
    return { at: isAlso ? { index: match.index, 0: match[0] + also } : narrow, proposal: "" };
  }
  const isFit = fits === "any" || (fits && (follows.test(after) || staysFeminine(match[0], proposal)));
  if (isFit && !(startsSentence && after.trim() === "")) {
    return { at: narrow, proposal: isCapital ? capital(proposal) : proposal };
  }
  const sentence = `${head}${match[0]}${after}`;
  if (sentence.length > longest) return { at: narrow, proposal: null };
  const instead = inSentence(rule, proposal);
  return {
    at: { index: match.index - head.length, 0: sentence },
    proposal: heading === "" ? capital(instead) : instead,
  };
}

/** Whether what follows agrees already: "une femme souriante" is "une personne souriante". */
function staysFeminine(passage: string, proposal: string): boolean {
  return /^une\b/.test(passage) && /^une personne\b/.test(proposal);
}

/** Whether the sentence stands without its age: "une personne [de 25 à 35 ans] pour …", "vous avez [moins de 26 ans et] le sens …". */
function takesOut(head: string, passage: string, after: string): boolean {
  if (/\bvous avez $/.test(head)) return /^ et (?:le|la|les|l'|du|de|des|une?|envie)\b/.test(after);
  return /^(?:de|agee?s?|d') ?/.test(passage) && afterPerson.test(head) && follows.test(after);
}

function inSentence(rule: CheckRule, proposal: string): string {
  if (leftOut.has(rule)) return "";
  if (rule === "age") return proposal === "débutants acceptés" ? proposal : anyAge;
  if (rule === "pay-unlawful") return proposal === "" ? "tout le travail est payé" : proposal;
  return sentences[proposal] ?? (ownSentences.has(proposal) ? proposal : forAll);
}

/** A title keeps the job only; both sexes are told by H/F. */
function inTitle({ plain }: FieldText, match: RegExpExecArray, rule: CheckRule): string {
  if (rule !== "sex" || /\b[hf] ?[/.-] ?[hf]\b/.test(plain)) return "";
  return plain[match.index - 1] === "(" || match[0].startsWith("(")
    ? match[0].startsWith("(")
      ? "(H/F)"
      : "H/F"
    : "(H/F)";
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
