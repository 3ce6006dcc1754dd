import { fold } from "../text/index.ts";

/** Legal forms as they are written before or after a name, folded and without dots. */
const legalForms = new Set(
  (
    "sarl sarlu sas sasu sa eurl earl ei eirl snc sci scm scp scs sca scea scop scic sel selarl selas " +
    "gie gaec sem semop spl ste societe ets etablissements etablissement entreprise"
  ).split(" "),
);

/**
 * The form in which two spellings of one company meet: folded, legal form dropped at either end,
 * punctuation gone. `SARL L'Épi d'Or` and `L'EPI D'OR (S.A.R.L.)` are both `l epi d or`. A name made
 * of legal forms only keeps them.
 */
export function foldCompanyName(name: string): string {
  const words = fold(name)
    .replaceAll("&", " et ")
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, "$1")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ");
  let start = 0;
  let end = words.length;
  while (start < end && legalForms.has(words[start] ?? "")) start++;
  while (end > start && legalForms.has(words[end - 1] ?? "")) end--;
  return (start === end ? words : words.slice(start, end)).join(" ");
}

/** The public address of a company: `/entreprises/boulangerie-l-epi-d-or`. */
export function companyPath(slug: string): string {
  return `/entreprises/${slug}`;
}
