import { checkOffer } from "../check-offer.ts";
import { type Labelled, labelled } from "./sentences.ts";

/** How well what blocks is told from what does not. */
export interface CheckFigures {
  readonly sentences: number;
  /** Of the sentences that were stopped, the share that had to be. */
  readonly precision: number;
  /** Of those that had to be stopped, the share that was. */
  readonly recall: number;
  /** Sentences on which the check is wrong. */
  readonly wrong: readonly { readonly text: string; readonly expected: string; readonly found: string }[];
}

/** Whether a labelled sentence is stopped, and by which rules. */
function blockedBy({ text, isTitle }: Labelled, now: Date): string[] {
  const findings = checkOffer(isTitle ? { title: text } : { description: text }, now);
  return findings.filter(({ level }) => level === "blocks").map(({ rule }) => rule);
}

/** Measures the check on the labelled sentences. */
export function measureCheck(now: Date): CheckFigures {
  const wrong: CheckFigures["wrong"][number][] = [];
  const counts = { stopped: 0, rightly: 0, due: 0 };
  for (const sentence of labelled) {
    const found = blockedBy(sentence, now);
    if (found.length > 0) counts.stopped += 1;
    if (sentence.rule !== null) counts.due += 1;
    const isRight = sentence.rule === null ? found.length === 0 : found.includes(sentence.rule);
    if (isRight && found.length > 0) counts.rightly += 1;
    if (!isRight)
      wrong.push({ text: sentence.text, expected: sentence.rule ?? "nothing", found: found.join(", ") });
  }
  return {
    sentences: labelled.length,
    precision: counts.rightly / counts.stopped,
    recall: counts.rightly / counts.due,
    wrong,
  };
}
