import type { WorkCondition } from "../../sector/traits.ts";
import type { OfferContent } from "../offer.ts";
import type { DraftField, DraftFields } from "./fields.ts";

/** An offer as it would have been typed: to change it, or to write another like it. */
export function draftOf(offer: OfferContent): DraftFields {
  const { pay, place, contact, sector } = offer;
  const gives = (condition: WorkCondition) => sector?.conditions.includes(condition) ?? false;
  const euros = (cents: number) => String(cents / 100).replace(".", ",");
  const shown: Record<DraftField, string | number | boolean | null> = {
    title: offer.title,
    rome: offer.romeCode,
    family: sector?.family ?? null,
    contract: offer.contract,
    season: sector?.season ?? null,
    contractMonths: offer.contractMonths,
    posts: offer.posts,
    startsOn: offer.startsOn,
    place: place.insee === null ? place.label : `${place.label} (${place.department})`,
    street: place.street,
    workingTime: offer.workingTime,
    weeklyHours: offer.weeklyHours,
    schedule: offer.schedule,
    daySplit: gives("split") ? "split" : gives("straight") ? "straight" : null,
    remote: offer.remote,
    withoutCar: offer.withoutCar === true,
    payKind: pay?.kind ?? "stated",
    payMin: pay?.kind === "stated" ? euros(pay.min) : null,
    payMax: pay?.kind === "stated" && pay.max !== pay.min ? euros(pay.max) : null,
    payPeriod: pay?.kind === "stated" ? pay.period : "month",
    payExtras: pay?.extras ?? null,
    housing: gives("housing"),
    skiPass: gives("ski-pass"),
    meals: gives("meals"),
    description: offer.description,
    experience: offer.experience,
    experienceMonths: offer.experienceMonths,
    licences: offer.licences?.join(", ") ?? null,
    training: offer.training,
    qualifications: sector?.qualifications.join(", ") ?? null,
    skills: offer.skills.join(", "),
    disabilityFriendly: offer.disabilityFriendly,
    contactKind: contact.kind,
    contactValue: contact.value,
    instructions: contact.instructions,
    confidential: offer.companyName === null,
  };
  return Object.fromEntries(
    Object.entries(shown).flatMap(([field, value]) => {
      if (value === null || value === false || value === "") return [];
      return [
        [field, value === true ? "on" : typeof value === "number" ? String(value).replace(".", ",") : value],
      ];
    }),
  );
}
