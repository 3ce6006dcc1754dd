import type {
  Company,
  CompanyPhoto,
  CompanyProfile,
  ShownAnswerFigures,
  StoredPicture,
} from "@tremplin/core/employer";
import type { OfferCard } from "@tremplin/core/offer";
import { webAddress } from "../../web-address.ts";

/** What pages show of a company. `website` is null when it is not an address of the web. */
export type EmployerView = Pick<
  Company,
  "slug" | "name" | "activity" | "description" | "website" | "headcount" | "placeLabel"
>;

/** The page of a company: what it shows of itself, its newest offers, and how many there are in all. */
export interface EmployerPage {
  readonly company: EmployerView;
  readonly logo: StoredPicture | null;
  readonly photos: readonly CompanyPhoto[];
  /** Last day (`YYYY-MM-DD`) of spontaneous applications; null when it takes none now. */
  readonly spontaneousUntil: string | null;
  /** How it answers those who apply; null as long as too few have. */
  readonly answers: ShownAnswerFigures | null;
  readonly offers: readonly OfferCard[];
  readonly total: number;
}

export function employerView(company: Company): EmployerView {
  const { slug, name, activity, description, website, headcount, placeLabel } = company;
  return { slug, name, activity, description, website: webAddress(website), headcount, placeLabel };
}

/** What a company shows of itself: nothing until it has said something. */
export function shownProfile(
  profile: CompanyProfile | null,
  takesSpontaneous: boolean,
): Pick<EmployerPage, "logo" | "photos" | "spontaneousUntil"> {
  return {
    logo: profile?.logo ?? null,
    photos: profile?.photos ?? [],
    spontaneousUntil: takesSpontaneous ? (profile?.spontaneousUntil ?? null) : null,
  };
}
