import { usePage } from "../page.ts";

/** The language of what the samples say. */
export type SampleLanguage = "fr" | "ar";

export interface SampleProps {
  readonly language: SampleLanguage;
}

type SampleWord =
  | "action"
  | "answer"
  | "company"
  | "hint"
  | "label"
  | "long"
  | "other"
  | "place"
  | "problem"
  | "question"
  | "text"
  | "title"
  | "value";

/** What the samples say, in their language. */
export function useSaid(language: SampleLanguage): (word: SampleWord) => string {
  const { t } = usePage();
  return (word) => t(`sample.${language}.${word}`);
}

/** A moment of the samples that is told by its date: the gallery looks the same tomorrow. */
export const sampleMoment = new Date("2031-03-04T13:30:00Z");
