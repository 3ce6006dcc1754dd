import type { Company } from "@tremplin/core/employer";
import type { OfferCard } from "@tremplin/core/offer";
import { webAddress } from "../../web-address.ts";

/** What pages show of a company. `website` is null when it is not an address of the web. */
export type EmployerView = Pick<
  Company,
  "slug" | "name" | "activity" | "description" | "website" | "headcount" | "placeLabel"
>;

/** The page of a company: its newest offers, and how many there are in all. */
export interface EmployerPage {
  readonly company: EmployerView;
  readonly offers: readonly OfferCard[];
  readonly total: number;
}

export function employerView(company: Company): EmployerView {
  const { slug, name, activity, description, website, headcount, placeLabel } = company;
  return { slug, name, activity, description, website: webAddress(website), headcount, placeLabel };
}
