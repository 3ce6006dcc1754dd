import type { Finding, OfferToCheck } from "../finding.ts";
import { plain } from "../plain.ts";
import type { FieldText } from "../texts.ts";

/** Small words of the languages that offers come in, none of them French. */
const foreign = [
  "the and of to in for with you your we our are is will be this that on as an or have from by at their team work who skills",
  "el los las y del para con una por nuestro nuestra usted su sus se al como es son que buscamos o cada en de la",
  "der die das und fur mit wir sie ihr ihre ein eine einen sind zu von im auf den dem ist unser unsere suchen",
  "il lo gli e di del della per con un una che siamo cerchiamo nostro nostra sono nel nella si le la",
  "o os as e do da dos das para com um uma nosso nossa em que por se ao procuramos de",
].map((words) => new Set(words.split(" ")));
const french = new Set(
  "le la les des du de et un une en pour avec vous votre nous notre est sont sera ce cette que qui sur au aux par dans ou vos nos plus pas se son sa ses".split(
    " ",
  ),
);

/** Signs below which a text says too little to be answered. */
const shortest = 200;
/** Words in a sentence that a reader of sixteen follows. */
const longSentence = 25;
const longWord = 12;
/** Share of long words, and words in a sentence, above which a text is hard. */
const hardScore = 34;

const whole = (rule: Finding["rule"], level: Finding["level"], article: string | null): Finding => ({
  rule,
  level,
  field: "description",
  start: 0,
  end: 0,
  passage: "",
  article,
  proposal: null,
});

/** The language, the length and the ease of the text. */
export function checkText({ description = "" }: OfferToCheck): Finding[] {
  const text = description.trim();
  if (text === "") return [];
  const words = plain(text).match(/[a-z]+(?:['-][a-z]+)*/g) ?? [];
  const findings: Finding[] = [];
  if (isForeign(words)) findings.push(whole("not-french", "blocks", "Code du travail, article L5331-4"));
  if (text.length < shortest)
    findings.push({ ...whole("text-short", "advises", null), details: { minimum: shortest } });
  else if (readingScore(text, words) > hardScore) findings.push(whole("hard-to-read", "advises", null));
  return findings;
}

function isForeign(words: readonly string[]): boolean {
  if (words.length < 12) return false;
  const count = (list: ReadonlySet<string>) => words.filter((word) => list.has(word)).length;
  const inFrench = count(french);
  return foreign.some((list) => {
    const found = count(list);
    return found > words.length * 0.12 && found > inFrench * 1.5;
  });
}

/**
 * How hard a text is: the mean of words per sentence plus the percentage of words of twelve letters or
 * more. It follows Björnsson's LIX, whose long words (seven letters) are too many in French; a line of a
 * list is a sentence. About 15 for a tale, 25 for a newspaper, over 34 for an administration.
 */
function readingScore(text: string, words: readonly string[]): number {
  const sentences = text.split(/[.!?:;\n]+/).filter((part) => /\p{L}{2}/u.test(part));
  const perSentence = words.length / Math.max(1, sentences.length);
  const long = words.filter((word) => word.length >= longWord).length;
  return Math.min(perSentence, 2 * longSentence) + (100 * long) / Math.max(1, words.length);
}

/** How long one works is asked of every offer. */
export function checkHours(
  { weeklyHours, workingTime, contract }: OfferToCheck,
  texts: readonly FieldText[],
): Finding[] {
  if (
    contract === "liberal" ||
    contract === "franchise" ||
    contract === "commercial" ||
    contract === "reprise"
  )
    return [];
  const isTold =
    weeklyHours ||
    workingTime === "full" ||
    texts.some(
      ({ field, plain: said }) =>
        (field === "schedule" && /\d+ ?h/.test(said)) ||
        /\b\d{1,3}(?:[.,]\d+)? ?h(?:eures?)?(?:\d\d)? ?(?:\/|par|hebdo)|\btemps (?:plein|complet)\b|\b3[5-9] ?h(?:eures?)?\b/.test(
          said,
        ),
    );
  if (isTold) return [];
  return [{ ...whole("hours-missing", "warns", null), field: "weeklyHours" }];
}
