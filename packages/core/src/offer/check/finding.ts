import type { OfferContent } from "../offer.ts";

/** `blocks`: the offer may not be published so; `warns`: the author has to look; `advises`: it would read better. */
export type FindingLevel = "blocks" | "warns" | "advises";

/** The fields that are looked at. */
export type CheckedField =
  | "title"
  | "description"
  | "schedule"
  | "training"
  | "pay"
  | "weeklyHours"
  | "instructions";

/** What an offer being written says so far. */
export interface OfferToCheck
  extends Partial<
    Pick<
      OfferContent,
      "title" | "description" | "schedule" | "training" | "contract" | "workingTime" | "weeklyHours" | "pay"
    >
  > {
  /** How to apply, in the employer's words. */
  readonly instructions?: string | null;
}

/** Something to look at in an offer. */
export interface Finding {
  /** `age`, `title-gender` …: the words are `check.<rule>` and `check.<rule>.why`. */
  readonly rule: CheckRule;
  readonly level: FindingLevel;
  readonly field: CheckedField;
  /** Where the passage stands in the field's text; both 0 when the whole field is meant. */
  readonly start: number;
  readonly end: number;
  readonly passage: string;
  /** The article that says so; null for advice of ours. */
  readonly article: string | null;
  /** What to write instead of the passage; null when only the author can tell. */
  readonly proposal: string | null;
  readonly details?: Readonly<Record<string, string | number>>;
}

export const checkRules = [
  "age",
  "age-least",
  "sex",
  "origin",
  "looks",
  "health",
  "strength",
  "family",
  "religion",
  "opinion",
  "orientation",
  "residence",
  "economic",
  "personal-data",
  "money",
  "premium-phone",
  "contact-in-title",
  "title-gender",
  "title-shouting",
  "foreign-word",
  "not-french",
  "pay-low",
  "pay-unlawful",
  "pay-unclear",
  "hours-missing",
  "jargon",
  "text-short",
  "hard-to-read",
] as const;
export type CheckRule = (typeof checkRules)[number];
