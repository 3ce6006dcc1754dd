import type { ContactWay, Offer } from "@tremplin/core/offer";

/**
 * What the page of an offer shows: no internal id, digest or state. `contact` is null once the offer
 * has ended; its value is a link to the web only when it is one.
 */
export interface OfferView
  extends Pick<
    Offer,
    | "publicId"
    | "slug"
    | "title"
    | "description"
    | "contract"
    | "contractMonths"
    | "workingTime"
    | "weeklyHours"
    | "schedule"
    | "pay"
    | "romeCode"
    | "romeLabel"
    | "experience"
    | "experienceMonths"
    | "licences"
    | "training"
    | "skills"
    | "place"
    | "remote"
    | "withoutCar"
    | "startsOn"
    | "posts"
    | "disabilityFriendly"
    | "companyName"
    | "updatedAt"
    | "expiresAt"
  > {
  readonly publishedAt: Date;
  readonly contact: ContactWay | null;
  /** Where the offer was taken from; null when it was written here. */
  readonly source: { readonly name: string; readonly url: string | null } | null;
}
