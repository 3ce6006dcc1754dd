import type { ContractKind } from "../offer/index.ts";

/** How one gets to work. */
export const mobilityWays = ["foot", "bike", "transit", "moped", "car"] as const;
export type MobilityWay = (typeof mobilityWays)[number];

/** Where one learnt what one can do: life counts as much as work. */
export const skillSources = ["work", "school", "sport", "volunteering", "home", "hobby"] as const;
export type SkillSource = (typeof skillSources)[number];

export interface ProfileSkill {
  readonly label: string;
  readonly from: SkillSource;
}

/** Something done: a job, an internship, a season, a mission. Months are `YYYY-MM`. */
export interface ProfileExperience {
  readonly title: string;
  readonly organisation: string;
  readonly place: string;
  readonly from: string | null;
  /** Null when it goes on, or is not told. */
  readonly to: string | null;
  readonly text: string;
}

export interface ProfileStudy {
  readonly title: string;
  readonly school: string;
  readonly year: string;
  readonly isObtained: boolean;
}

/** Levels in words: mother tongue, fluent, everyday, beginner. */
export const languageLevels = ["native", "fluent", "everyday", "beginner"] as const;
export type LanguageLevel = (typeof languageLevels)[number];

export interface ProfileLanguage {
  readonly name: string;
  readonly level: LanguageLevel;
}

/** What a young person tells of themselves. All is optional: one begins with nothing. */
export interface CandidateProfile {
  readonly phone: string | null;
  /** ISO day. Asked to know the rules that protect minors; never shown to an employer. */
  readonly birthDate: string | null;
  readonly place: ProfilePlace | null;
  /** Jobs wished for, in their words. */
  readonly jobs: readonly string[];
  readonly romeCodes: readonly string[];
  readonly contracts: readonly ContractKind[];
  /** How far one can go, in km. */
  readonly radiusKm: number;
  /** ISO day; null means now. */
  readonly availableFrom: string | null;
  /** When one can work, in one's words: "pas le mercredi". */
  readonly availability: string;
  readonly mobility: readonly MobilityWay[];
  /** Driving licences held: "B", "AM" … */
  readonly licences: readonly string[];
  readonly skills: readonly ProfileSkill[];
  readonly about: string;
  readonly experiences: readonly ProfileExperience[];
  readonly studies: readonly ProfileStudy[];
  readonly languages: readonly ProfileLanguage[];
  readonly interests: readonly string[];
}

/** A commune; degrees WGS 84. */
export interface ProfilePlace {
  readonly insee: string;
  readonly label: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** A profile of which nothing is told. */
export const emptyProfile: CandidateProfile = {
  phone: null,
  birthDate: null,
  place: null,
  jobs: [],
  romeCodes: [],
  contracts: [],
  radiusKm: 20,
  availableFrom: null,
  availability: "",
  mobility: [],
  licences: [],
  skills: [],
  about: "",
  experiences: [],
  studies: [],
  languages: [],
  interests: [],
};

/** Whether it says enough to be sent in the place of a CV: what one wants, and what one can do. */
export function isProfileTelling({ jobs, skills, experiences, about }: CandidateProfile): boolean {
  return jobs.length > 0 && (skills.length > 0 || experiences.length > 0 || about.trim() !== "");
}
