import type { CvSection, LanguageLevel, MobilityWay, SkillSource } from "@tremplin/core/candidate";

/** What a CV says besides what the person told, in the language of its reader. */
export interface CvWords {
  /** BCP 47: `fr-FR`. */
  readonly language: string;
  /** "CV de Lina Morel" */
  readonly title: string;
  readonly sections: Readonly<Record<CvSection, string>>;
  readonly sources: Readonly<Record<SkillSource, string>>;
  readonly levels: Readonly<Record<LanguageLevel, string>>;
  readonly ways: Readonly<Record<MobilityWay, string>>;
  readonly licence: (licence: string) => string;
  readonly availableFrom: (day: string) => string;
  readonly month: (month: string) => string;
  /** "depuis juin 2025" */
  readonly since: (month: string) => string;
}
