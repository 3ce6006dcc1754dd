import type { ShownPicture } from "../picture.ts";
import type { VideoSource } from "./video-source.ts";

/** A part of a page, checked and ready to be shown. `html` is safe: it holds nothing that an author wrote as HTML. */
export type ContentPart =
  | TextPart
  | ButtonPart
  | FiguresPart
  | QuestionsPart
  | PortraitsPart
  | PartnersPart
  | VideoPart
  | ArticlesPart
  | JobsPart
  | RubricsPart;

/** Markdown. */
export interface TextPart {
  readonly kind: "text";
  readonly html: string;
}

/** A call to do something. */
export interface ButtonPart {
  readonly kind: "button";
  readonly label: string;
  readonly href: string;
  /** A line that says why. */
  readonly lead: string | null;
}

/** Questions that people ask often, each with its answer. */
export interface QuestionsPart {
  readonly kind: "questions";
  readonly title: string | null;
  readonly questions: readonly { readonly question: string; readonly html: string }[];
}

/** People who say something of their job. */
export interface PortraitsPart {
  readonly kind: "portraits";
  readonly title: string | null;
  readonly people: readonly Person[];
}

export interface Person {
  readonly name: string;
  readonly job: string;
  readonly photo: ShownPicture | null;
  /** What they say. */
  readonly html: string;
  readonly href: string | null;
}

/** Who works along and who pays. */
export interface PartnersPart {
  readonly kind: "partners";
  readonly title: string | null;
  readonly partners: readonly Partner[];
}

export interface Partner {
  readonly name: string;
  readonly logo: ShownPicture | null;
  readonly href: string | null;
  readonly html: string;
}

/** What can be counted of the board, as pages name it. */
export const figureNames = ["offres", "postes", "entreprises", "cdi", "alternance", "embauches"] as const;
export type FigureName = (typeof figureNames)[number];

/** Numbers of the board's own, counted when the page is shown. */
export interface FiguresPart {
  readonly kind: "figures";
  readonly title: string | null;
  readonly show: readonly FigureName[];
  /** Only offers of these jobs; empty: of all. */
  readonly rome: readonly string[];
  /** Only offers around this commune; null: everywhere. */
  readonly place: string | null;
  readonly radiusKm: number;
}

/** A video of another site, of which nothing is loaded before somebody asks for it. */
export interface VideoPart {
  readonly kind: "video";
  readonly title: string;
  readonly duration: string;
  readonly source: VideoSource;
  /** Where all that is said stands as text. */
  readonly transcript: string | null;
  readonly poster: ShownPicture | null;
}

/** The newest articles. */
export interface ArticlesPart {
  readonly kind: "articles";
  readonly title: string | null;
  readonly most: number;
}

/** Portraits of jobs. */
export interface JobsPart {
  readonly kind: "jobs";
  readonly title: string | null;
  readonly most: number;
  readonly rome: readonly string[];
}

/** Parts of the usual home page, as `accueil.md` names them. */
export const rubricNames = ["entrees", "offres", "etapes", "entreprises"] as const;
export type RubricName = (typeof rubricNames)[number];

/** Parts of the usual home page, in the order in which they are to stand. */
export interface RubricsPart {
  readonly kind: "rubrics";
  readonly show: readonly RubricName[];
}
