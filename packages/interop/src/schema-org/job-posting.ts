import type { Company } from "@tremplin/core/employer";
import type { Offer, Pay, PayPeriod } from "@tremplin/core/offer";
import type { WorkCondition } from "@tremplin/core/sector";
import { isoWithOffset, timeZoneOf } from "@tremplin/core/shared";
import { type Commune, regions } from "@tremplin/core/territory";
import { textToHtml } from "../html.ts";
import { employmentTypes } from "./employment-type.ts";

/** What a JobPosting is made of, besides the offer. */
export interface JobPostingSources {
  /** Null for a confidential employer. */
  readonly company: Pick<Company, "name" | "website" | "activity"> | null;
  readonly commune: Commune | null;
  /** The offer's canonical address. */
  readonly url: string;
  /** The board's name: it gives the identifier. */
  readonly boardName: string;
  /** Zone of the board, for an offer without a department: `Europe/Paris`. */
  readonly timeZone: string;
  /** One applies on the offer's own page. */
  readonly isDirect: boolean;
}

export type JobPosting = Readonly<Record<string, unknown>>;

const payUnits: Readonly<Record<PayPeriod, string>> = {
  hour: "HOUR",
  day: "DAY",
  week: "WEEK",
  month: "MONTH",
  year: "YEAR",
};

/** What the work gives beside the pay, in the words of the page; a day cut in two is no benefit. */
const benefitWords: Readonly<Partial<Record<WorkCondition, string>>> = {
  housing: "Logement fourni",
  "ski-pass": "Forfait de ski fourni",
  meals: "Repas fournis",
};

/**
 * The offer as schema.org JobPosting, with all that Google requires and recommends
 * (developers.google.com/search/docs/appearance/structured-data/job-posting). Nothing is guessed: what the offer
 * does not tell is left out, for every fact here must stand on the page too.
 */
export function jobPosting(offer: Offer, sources: JobPostingSources): JobPosting {
  const posting: Record<string, unknown> = {
    "@context": "https://schema.org/",
    "@type": "JobPosting",
    title: offer.title,
    description: textToHtml(offer.description),
    identifier: { "@type": "PropertyValue", name: sources.boardName, value: offer.publicId },
    url: sources.url,
    datePosted: (offer.publishedAt ?? offer.createdAt).toISOString(),
    employmentType: employmentTypes(offer.contract, offer.workingTime),
    hiringOrganization: hiringOrganization(offer, sources.company),
    directApply: sources.isDirect,
    totalJobOpenings: offer.posts,
    ...location(offer, sources.commune),
  };
  if (offer.expiresAt) posting.validThrough = isoWithOffset(offer.expiresAt, zoneOf(offer, sources.timeZone));
  if (offer.pay?.kind === "stated") posting.baseSalary = baseSalary(offer.pay);
  if (offer.startsOn) posting.jobStartDate = offer.startsOn;
  if (offer.weeklyHours !== null)
    posting.workHours = `${String(offer.weeklyHours).replace(".", ",")} h par semaine`;
  if (offer.romeLabel) posting.occupationalCategory = offer.romeLabel;
  if (sources.company?.activity) posting.industry = sources.company.activity;
  const benefits = (offer.sector?.conditions ?? []).flatMap((condition) => benefitWords[condition] ?? []);
  if (benefits.length > 0) posting.jobBenefits = benefits.join(", ");
  if (offer.skills.length > 0) posting.skills = offer.skills.join(", ");
  if (offer.training) posting.educationRequirements = offer.training;
  if (offer.experience === "none") posting.experienceRequirements = "no requirements";
  if (offer.experience === "required" && offer.experienceMonths !== null)
    posting.experienceRequirements = {
      "@type": "OccupationalExperienceRequirements",
      monthsOfExperience: offer.experienceMonths,
    };
  return posting;
}

/** The zone in which the last day ends: that of the work. */
function zoneOf({ place }: Offer, boardZone: string): string {
  return place.department === null ? boardZone : timeZoneOf(place.department);
}

function hiringOrganization(offer: Offer, company: JobPostingSources["company"]): unknown {
  const name = company?.name ?? offer.companyName;
  if (name === null) return "confidential";
  return { "@type": "Organization", name, ...(company?.website ? { sameAs: company.website } : {}) };
}

function baseSalary(pay: Extract<Pay, { kind: "stated" }>): unknown {
  const amounts =
    pay.min === pay.max ? { value: pay.min / 100 } : { minValue: pay.min / 100, maxValue: pay.max / 100 };
  return {
    "@type": "MonetaryAmount",
    currency: pay.currency,
    value: { "@type": "QuantitativeValue", ...amounts, unitText: payUnits[pay.period] },
  };
}

/** Where the work is; from home needs the country in which one may live instead. */
function location(offer: Offer, commune: Commune | null): Record<string, unknown> {
  const fromHome = {
    jobLocationType: "TELECOMMUTE",
    applicantLocationRequirements: { "@type": "Country", name: "France" },
  };
  const { place } = offer;
  if (offer.remote === "full" && place.insee === null) return fromHome;
  const region = commune ? regions.get(commune.region) : undefined;
  const locality = commune?.name ?? (place.insee ? place.label : undefined);
  const address = {
    "@type": "PostalAddress",
    ...(place.street ? { streetAddress: place.street } : {}),
    ...(locality ? { addressLocality: locality } : {}),
    ...(place.postcode ? { postalCode: place.postcode } : {}),
    ...(region
      ? { addressRegion: region }
      : !locality && place.label !== "France"
        ? { addressRegion: place.label }
        : {}),
    // Overseas departments are France for the post and for Google.
    addressCountry: "FR",
  };
  const known = place.latitude !== null && place.longitude !== null;
  return {
    jobLocation: {
      "@type": "Place",
      address,
      ...(known
        ? { geo: { "@type": "GeoCoordinates", latitude: place.latitude, longitude: place.longitude } }
        : {}),
    },
    ...(offer.remote === "full" ? fromHome : {}),
  };
}
