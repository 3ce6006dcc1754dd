import type { SectorTraits } from "../sector/traits.ts";
import type { ContractKind } from "./contract.ts";

export const payPeriods = ["hour", "day", "week", "month", "year"] as const;
export type PayPeriod = (typeof payPeriods)[number];

/**
 * What the job pays, gross. `stated` holds amounts in integer cents of `currency` per period,
 * `min <= max` (equal when one figure is given); `by-profile` is the employer's "selon profil",
 * which says nothing and is shown as such. No pay told at all is `null` on the offer.
 */
export type Pay =
  | {
      readonly kind: "stated";
      readonly min: number;
      readonly max: number;
      readonly period: PayPeriod;
      readonly currency: "EUR" | "CHF";
      /** Months paid in a year (12, 13, 13.5 …), when told. */
      readonly monthsPaid: number | null;
      /** Benefits in the employer's words: "tickets restaurant", "logé", … */
      readonly extras: string | null;
    }
  | { readonly kind: "by-profile"; readonly extras: string | null };

export const workingTimes = ["full", "part"] as const;
export type WorkingTime = (typeof workingTimes)[number];

export const experienceLevels = ["none", "wished", "required"] as const;
/** France Travail's D (beginner accepted), S (wished), E (required). */
export type ExperienceLevel = (typeof experienceLevels)[number];

/**
 * Where the work is done. `insee` is the commune's code (`21231`, `2A004`, `97411`), null when the
 * offer names only a department, a region or France, or when it is done from home.
 */
export interface OfferPlace {
  readonly insee: string | null;
  /** What people read: "Dijon", "Côte-d'Or", "Télétravail". */
  readonly label: string;
  readonly postcode: string | null;
  /** `21`, `2A`, `974`. */
  readonly department: string | null;
  /** Degrees, WGS 84. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly street: string | null;
}

/** How one applies: in the app, by the employer's page, by e-mail, by phone, or on the spot. */
export interface ContactWay {
  readonly kind: "app" | "link" | "email" | "phone" | "visit";
  /** The address, number or place; null for "app". */
  readonly value: string | null;
  readonly instructions: string | null;
}

/** Where an offer comes from; (`source`, `reference`) is unique. */
export interface OfferOrigin {
  /** `board` (written here), `demo`, `france-travail`, or the name of a CSV source. */
  readonly source: string;
  /** The source's own identifier. */
  readonly reference: string;
  /** The offer's page at its source. */
  readonly url: string | null;
}

export const offerStates = [
  "draft",
  "submitted",
  "changes-requested",
  "published",
  "paused",
  "filled",
  "expired",
  "archived",
  "rejected",
] as const;
export type OfferState = (typeof offerStates)[number];

/** What an offer says, apart from its identity and its life. All instants are UTC. */
export interface OfferContent {
  readonly title: string;
  /** Plain text: paragraphs are separated by an empty line, list items begin with "- ". */
  readonly description: string;
  readonly contract: ContractKind;
  /** Length of a contract with an end, in months (0.5 = two weeks); null when open or untold. */
  readonly contractMonths: number | null;
  readonly workingTime: WorkingTime | null;
  readonly weeklyHours: number | null;
  /** Shifts, nights, week-ends … in the employer's words. */
  readonly schedule: string | null;
  readonly pay: Pay | null;
  readonly romeCode: string | null;
  readonly romeLabel: string | null;
  /** NAF rev. 2 code of the employer's activity, `\d{4}[A-Z]`. */
  readonly nafCode: string | null;
  readonly experience: ExperienceLevel | null;
  readonly experienceMonths: number | null;
  /** Driving licences asked for: "B", "C", "CE" …; empty when none; null when untold. */
  readonly licences: readonly string[] | null;
  /** Diploma or training asked for, in words. */
  readonly training: string | null;
  readonly skills: readonly string[];
  readonly place: OfferPlace;
  readonly remote: "none" | "partial" | "full";
  /** Reachable without a car: told by the employer or derived; null when unknown. */
  readonly withoutCar: boolean | null;
  /** ISO day `YYYY-MM-DD`; null means as soon as possible or untold. */
  readonly startsOn: string | null;
  readonly posts: number;
  readonly disabilityFriendly: boolean;
  readonly contact: ContactWay;
  /** Name shown; null for a confidential employer. */
  readonly companyName: string | null;
  /** Family, season and what goes with them, on the board of a sector; null elsewhere. */
  readonly sector: SectorTraits | null;
}

/** An offer as the board keeps it. */
export interface Offer extends OfferContent {
  /** UUIDv7. */
  readonly id: string;
  /** The ten characters that end the public address. */
  readonly publicId: string;
  readonly slug: string;
  readonly companyId: string | null;
  readonly origin: OfferOrigin;
  readonly state: OfferState;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly publishedAt: Date | null;
  readonly expiresAt: Date | null;
}
