import { fold } from "../../text/index.ts";
import { genderMark } from "./title.ts";

/** The words of a title that tell the job: folded, feminine and plural forms brought together. */
export function titleWords(title: string): Set<string> {
  const words = fold(title.replace(genderMark, " ")).split(/[^a-z0-9]+/);
  return new Set(words.filter((word) => word.length > 1 && !endings.test(word)).map(plainForm));
}

/** What the inclusive point leaves behind: "préparateur·rice", "vendeur.euse", "agent(e)s". */
const endings =
  /^(?:rice|rices|euse|euses|trice|trices|ere|ne|nne|se|es|le|la|les|de|du|des|et|en|un|une|au|aux)$/;

function plainForm(word: string): string {
  return word
    .replace(/s$/, "")
    .replace(/trice$/, "teur")
    .replace(/euse$/, "eur")
    .replace(/iere$/, "ier")
    .replace(/([ei])nne$/, "$1n")
    .replace(/ere$/, "er")
    .replace(/ee$/, "e")
    .replace(/te$/, "t");
}

/**
 * How near two titles are, from 0 to 1: Dice's measure over their words (twice the shared ones over the
 * sum of both), gender marks, plurals, feminine forms and link words aside.
 */
export function titleSimilarity(first: string, second: string): number {
  const [a, b] = [titleWords(first), titleWords(second)];
  if (a.size + b.size === 0) return fold(first) === fold(second) ? 1 : 0;
  const shared = [...a].filter((word) => b.has(word)).length;
  return (2 * shared) / (a.size + b.size);
}
