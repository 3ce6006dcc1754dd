import type { Qualification } from "../sector/qualification.ts";
import type { Season } from "../sector/season.ts";
import type { SectorTraits, WorkCondition } from "../sector/traits.ts";
import type { ContractKind } from "./contract.ts";
import type { ExperienceLevel, Pay, WorkingTime } from "./offer.ts";

export const offerSorts = ["pertinence", "date", "distance", "salaire"] as const;
export type OfferSort = (typeof offerSorts)[number];

/** The radii offered, in km; any whole number from 0 to 100 is understood. */
export const radiusChoices = [0, 5, 10, 20, 30, 50, 100] as const;
export const defaultRadiusKm = 20;
/** The choices of "published since", in days. */
export const sinceChoices = [1, 3, 7, 14, 31] as const;
export const pageSize = 20;
/** As many as a map draws, and more. */
export const mostCommunes = 100;

/**
 * A search as the address says it, once understood. Whatever is absent does not filter.
 * `place` is what the visitor gave (`lieu`): an INSEE code or a typed name; resolving it to a
 * commune is the loader's work.
 */
export interface OfferSearch {
  readonly words: string;
  readonly place: string;
  readonly radiusKm: number;
  readonly contracts: readonly ContractKind[];
  readonly workingTimes: readonly WorkingTime[];
  readonly beginner: boolean;
  readonly alternance: boolean;
  readonly payShown: boolean;
  readonly noLicence: boolean;
  readonly withoutCar: boolean;
  readonly sinceDays: number | null;
  /** Slug of a company, for its page and its feed. */
  readonly company: string | null;
  /** ROME code, for pages of one job. */
  readonly rome: string | null;
  /** Address of an antenna: only what lies in its territory. */
  readonly antenna: string | null;
  /** INSEE codes of communes, as a dot of the map gathers them: only what lies in one of these; none for everywhere. */
  readonly communes: readonly string[];
  /** On the board of a sector: any of these families, any of these seasons … */
  readonly families: readonly string[];
  readonly seasons: readonly Season[];
  /** … all of these … */
  readonly conditions: readonly WorkCondition[];
  /** … and any of these qualifications asked for. */
  readonly qualifications: readonly Qualification[];
  readonly sort: OfferSort;
  /** From 1. */
  readonly page: number;
  readonly view: "list" | "map";
}

/** What a list shows of an offer. */
export interface OfferCard {
  readonly id: string;
  readonly publicId: string;
  readonly slug: string;
  readonly title: string;
  readonly companyName: string | null;
  readonly companySlug: string | null;
  readonly placeLabel: string;
  readonly postcode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** From the searched place, in km, one decimal; null without a place or coordinates. */
  readonly distanceKm: number | null;
  readonly contract: ContractKind;
  readonly contractMonths: number | null;
  readonly workingTime: WorkingTime | null;
  readonly weeklyHours: number | null;
  readonly pay: Pay | null;
  readonly experience: ExperienceLevel | null;
  readonly remote: "none" | "partial" | "full";
  readonly posts: number;
  readonly publishedAt: Date;
  readonly sector: SectorTraits | null;
}

/**
 * How many offers each choice would give, the other filters kept (a facet ignores its own
 * filter). `alternance`, `beginner`, … count the offers that the switch would keep.
 */
export interface OfferFacets {
  readonly contracts: Readonly<Record<ContractKind, number>>;
  readonly workingTimes: Readonly<Record<WorkingTime, number>>;
  readonly beginner: number;
  readonly alternance: number;
  readonly payShown: number;
  readonly noLicence: number;
  readonly withoutCar: number;
  /** By number of days, for each of `sinceChoices`. */
  readonly since: Readonly<Record<number, number>>;
  /** By address, for each open antenna; territories overlap, so an offer may count for several. */
  readonly antennas: Readonly<Record<string, number>>;
  /** Null where no offer has anything of the kind. */
  readonly sector: SectorFacets | null;
}

/** How many offers each choice of a sector would give, as the other facets do. */
export interface SectorFacets {
  /** By `familyCode`. */
  readonly families: Readonly<Record<number, number>>;
  readonly seasons: Readonly<Record<Season, number>>;
  readonly conditions: Readonly<Record<WorkCondition, number>>;
  readonly qualifications: Readonly<Record<Qualification, number>>;
}

/** A wider search offered when nothing, or little, is found. `search` is what to run. */
export interface WiderSearch {
  readonly kind:
    | "radius"
    | "without-filter"
    | "similar-words"
    /** All offers of a job that the words name in the ROME. */
    | "job"
    | "without-place"
    | "fewer-words"
    | "words-alone"
    | "without-words"
    | "everything";
  /** Which filter is dropped (an address name: "contrat", "temps" …), for "without-filter"; null for all. */
  readonly filter: string | null;
  /** The words that would be searched, for "similar-words" and "fewer-words"; what the job is called, for "job". */
  readonly words: string | null;
  readonly search: OfferSearch;
  readonly count: number;
}

/** One page of results. */
export interface OfferSearchPage {
  readonly search: OfferSearch;
  /** The commune understood from `search.place`; null without place. */
  readonly commune: { readonly insee: string; readonly name: string; readonly department: string } | null;
  /** A place was asked for and not understood: shown as an error, nothing filtered by place. */
  readonly placeUnknown: boolean;
  /** Other communes that the typed name may mean, likeliest first. */
  readonly placeChoices: readonly {
    readonly insee: string;
    readonly name: string;
    readonly postcode: string;
  }[];
  /** What `search.company`, `search.rome` and `search.antenna` are called; null when not asked for, or nothing tells. */
  readonly names: {
    readonly company: string | null;
    readonly job: string | null;
    readonly antenna: string | null;
  };
  /** The open antennas, by name. */
  readonly antennas: readonly { readonly slug: string; readonly name: string }[];
  readonly total: number;
  readonly pageCount: number;
  readonly offers: readonly OfferCard[];
  readonly facets: OfferFacets;
  /** Words that were understood as others ("mecanitien" -> "mécanicien"), as typed and as searched. */
  readonly corrections: readonly { readonly typed: string; readonly searched: string }[];
  readonly wider: readonly WiderSearch[];
}
