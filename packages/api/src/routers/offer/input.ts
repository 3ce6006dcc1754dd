import { contractKinds, type OfferSearch, offerSorts, workingTimes } from "@tremplin/core/offer";
import { z } from "zod";

/** A search as `parseOfferSearch` gives it; from elsewhere, whatever it would not give is refused. */
export const offerSearchInput: z.ZodType<OfferSearch, OfferSearch> = z.object({
  words: z.string().max(200),
  place: z.string().max(200),
  radiusKm: z.int().min(0).max(100),
  contracts: z.array(z.enum(contractKinds)).max(contractKinds.length),
  workingTimes: z.array(z.enum(workingTimes)).max(workingTimes.length),
  beginner: z.boolean(),
  alternance: z.boolean(),
  payShown: z.boolean(),
  noLicence: z.boolean(),
  withoutCar: z.boolean(),
  sinceDays: z.int().min(1).max(365).nullable(),
  company: z.string().max(200).nullable(),
  rome: z
    .string()
    .regex(/^[A-Z]\d{4}$/)
    .nullable(),
  sort: z.enum(offerSorts),
  page: z.int().min(1).max(1_000_000),
  view: z.enum(["list", "map"]),
});
