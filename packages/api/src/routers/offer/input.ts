import {
  contractKinds,
  mostCommunes,
  type OfferSearch,
  offerSorts,
  workingTimes,
} from "@tremplin/core/offer";
import { qualifications, seasons, workConditions } from "@tremplin/core/sector";
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
  antenna: z.string().max(60).nullable(),
  communes: z.array(z.string().max(5)).max(mostCommunes),
  families: z.array(z.string().max(40)).max(30),
  seasons: z.array(z.enum(seasons)).max(seasons.length),
  conditions: z.array(z.enum(workConditions)).max(workConditions.length),
  qualifications: z.array(z.enum(qualifications)).max(qualifications.length),
  sort: z.enum(offerSorts),
  page: z.int().min(1).max(1_000_000),
  view: z.enum(["list", "map"]),
});
