import type { ContactWay, Offer, OfferPlace } from "@tremplin/core/offer";
import type { StoredOffer } from "@tremplin/database";
import type { Features } from "@tremplin/instance/features";
import { webAddress } from "../../web-address.ts";

const shownFields = [
  "publicId",
  "slug",
  "title",
  "description",
  "contract",
  "contractMonths",
  "workingTime",
  "weeklyHours",
  "schedule",
  "pay",
  "romeCode",
  "romeLabel",
  "experience",
  "experienceMonths",
  "licences",
  "training",
  "skills",
  "remote",
  "withoutCar",
  "startsOn",
  "posts",
  "disabilityFriendly",
  "sector",
  "companyName",
  "updatedAt",
  "expiresAt",
] as const satisfies readonly (keyof Offer)[];

/** What the page of an offer shows: no internal id, no digest, no state. */
export interface OfferView extends Pick<Offer, (typeof shownFields)[number]> {
  readonly publishedAt: Date;
  readonly place: OfferPlace;
  /** How to apply; null once the offer has ended. The value of a link is an address of the web. */
  readonly contact: ContactWay | null;
  /** Where the offer was taken from; null when it was written here. */
  readonly source: { readonly name: string; readonly url: string | null } | null;
}

/** Sources whose offers are the board's own. */
const ownSources = ["board", "demo"];

/**
 * The way to apply on this board: where one does not apply on it, an offer that would have it so is answered by way of
 * the agency; null where the board does not say how.
 */
export function contactHere(
  { applications }: Pick<Features, "applications">,
  email: string,
  contact: ContactWay,
): ContactWay | null {
  if (applications === "off") return null;
  const isElsewhere = applications === "elsewhere" && contact.kind === "app";
  return isElsewhere ? { ...contact, kind: "email", value: email } : contact;
}

/** An offer as its page shows it; `contact` is the way to apply, null when there is none. */
export function offerView(offer: StoredOffer, contact: ContactWay | null): OfferView {
  const { source, url } = offer.origin;
  const shown = Object.fromEntries(shownFields.map((field) => [field, offer[field]]));
  return {
    ...(shown as Pick<Offer, (typeof shownFields)[number]>),
    publishedAt: offer.publishedAt ?? offer.createdAt,
    place: offer.place,
    contact: contact && shownContact(contact),
    source: ownSources.includes(source) ? null : { name: source, url: webAddress(url) },
  };
}

/** The way to apply as the page may show it: what a file gave as a link may be anything. */
function shownContact({ kind, value, instructions }: ContactWay): ContactWay {
  const written = value?.trim() || null;
  switch (kind) {
    case "app":
      return { kind, value: null, instructions };
    case "link":
      return { kind, value: webAddress(written), instructions };
    case "email":
      return {
        kind,
        value: written && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(written) ? written : null,
        instructions,
      };
    case "phone":
      return { kind, value: written && /^\+?[\d\s.()-]{4,25}$/.test(written) ? written : null, instructions };
    case "visit":
      return { kind, value: written, instructions };
  }
}
