/** The people and places that an instance may call by another name, once for all messages. */
export const termIds = [
  "advisor",
  "candidate",
  "agency",
  "member",
  "company",
  "employer",
  "recruiter",
  "antenna",
] as const;
export type TermId = (typeof termIds)[number];

/** A French noun and what the words around it need to know of it. */
export interface FrenchTerm {
  /** Null for a noun that only has a plural. */
  readonly singular: string | null;
  readonly plural: string;
  /** `inclusive` is both at once, with a middle dot: « un·e jeune ». */
  readonly gender: "masculine" | "feminine" | "inclusive";
  /** « l'adhérent », « l'hôte », but « le héros »: does the article lose its vowel? */
  readonly elision: boolean;
}

/** An English noun. */
export interface EnglishTerm {
  readonly singular: string;
  readonly plural: string;
  readonly article: "a" | "an";
}

/** What everybody is called, in the languages whose messages name them by terms. */
export interface Vocabulary {
  readonly fr: Readonly<Record<TermId, FrenchTerm>>;
  readonly en: Readonly<Record<TermId, EnglishTerm>>;
}

/** The product's names. Messages name a term by these, between brackets: `[le conseiller]`. */
export const productVocabulary: Vocabulary = {
  fr: {
    advisor: masculine("conseiller"),
    candidate: masculine("jeune"),
    agency: { singular: "mission locale", plural: "missions locales", gender: "feminine", elision: false },
    member: { ...masculine("adhérent"), elision: true },
    company: { singular: "entreprise", plural: "entreprises", gender: "feminine", elision: true },
    employer: { ...masculine("employeur"), elision: true },
    recruiter: masculine("recruteur"),
    antenna: { singular: "antenne", plural: "antennes", gender: "feminine", elision: true },
  },
  en: {
    advisor: { singular: "adviser", plural: "advisers", article: "an" },
    candidate: { singular: "young person", plural: "young people", article: "a" },
    agency: { singular: "mission locale", plural: "missions locales", article: "a" },
    member: { singular: "member", plural: "members", article: "a" },
    company: { singular: "company", plural: "companies", article: "a" },
    employer: { singular: "employer", plural: "employers", article: "an" },
    recruiter: { singular: "recruiter", plural: "recruiters", article: "a" },
    antenna: { singular: "branch", plural: "branches", article: "a" },
  },
};

function masculine(singular: string): FrenchTerm {
  return { singular, plural: `${singular}s`, gender: "masculine", elision: false };
}
