import { monthlyPay, type Offer } from "@tremplin/core/offer";
import type { OfferRow } from "../schema.ts";

/** An offer with what only the database knows of it. */
export interface StoredOffer extends Offer {
  /** The number of its row: the key of the search index. */
  readonly seq: number;
  /** Digest of what its source sent; null when it was written here. */
  readonly sourceDigest: string | null;
}

/** An offer to save; `sourceDigest` is what the next import compares. */
export type OfferToSave = Offer & { readonly sourceDigest?: string | null };

/** Reads an offer from its row. */
export function offerOf(row: OfferRow): StoredOffer {
  const { source, reference, sourceUrl, payMonthly, family, ...rest } = row;
  const { insee, placeLabel, postcode, department, latitude, longitude, street, ...unplaced } = rest;
  const { contactKind, contactValue, contactInstructions, ...offer } = unplaced;
  return {
    ...offer,
    origin: { source, reference, url: sourceUrl },
    place: { insee, label: placeLabel, postcode, department, latitude, longitude, street },
    contact: { kind: contactKind, value: contactValue, instructions: contactInstructions },
  };
}

/** Writes an offer as a row, whole: every column is given. */
export function rowOf(offer: OfferToSave, seq: number): OfferRow {
  const { place, contact, origin } = offer;
  return {
    seq,
    id: offer.id,
    publicId: offer.publicId,
    slug: offer.slug,
    companyId: offer.companyId,
    companyName: offer.companyName,
    source: origin.source,
    reference: origin.reference,
    sourceUrl: origin.url,
    state: offer.state,
    title: offer.title,
    description: offer.description,
    contract: offer.contract,
    contractMonths: offer.contractMonths,
    workingTime: offer.workingTime,
    weeklyHours: offer.weeklyHours,
    schedule: offer.schedule,
    pay: offer.pay,
    payMonthly: monthlyPay(offer.pay, offer.weeklyHours),
    romeCode: offer.romeCode,
    romeLabel: offer.romeLabel,
    nafCode: offer.nafCode,
    experience: offer.experience,
    experienceMonths: offer.experienceMonths,
    licences: offer.licences,
    training: offer.training,
    skills: offer.skills,
    insee: place.insee,
    placeLabel: place.label,
    postcode: place.postcode,
    department: place.department,
    street: place.street,
    latitude: place.latitude,
    longitude: place.longitude,
    remote: offer.remote,
    withoutCar: offer.withoutCar,
    startsOn: offer.startsOn,
    posts: offer.posts,
    disabilityFriendly: offer.disabilityFriendly,
    contactKind: contact.kind,
    contactValue: contact.value,
    contactInstructions: contact.instructions,
    sourceDigest: offer.sourceDigest ?? null,
    createdAt: offer.createdAt,
    updatedAt: offer.updatedAt,
    publishedAt: offer.publishedAt,
    expiresAt: offer.expiresAt,
    sector: offer.sector ?? null,
    family: offer.sector?.family ?? null,
  };
}
