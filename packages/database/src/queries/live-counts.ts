import { type Kysely, sql } from "kysely";
import type { Database } from "../schema.ts";
import { liveOffers } from "./offer.ts";

export interface JobCount {
  /** ROME code. */
  readonly rome: string;
  readonly label: string;
  readonly count: number;
}

/** The jobs with the most live offers, most first. */
export async function jobsMostOffered(db: Kysely<Database>, now: Date, limit: number): Promise<JobCount[]> {
  const rows = await liveOffers(db, now)
    .select(["romeCode as rome", sql<string>`max("romeLabel")`.as("label")])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("romeCode", "is not", null)
    .where("romeLabel", "is not", null)
    .groupBy("romeCode")
    .orderBy("count", "desc")
    .orderBy("rome")
    .limit(limit)
    .$narrowType<{ rome: string }>()
    .execute();
  return rows;
}

export interface PlaceCount {
  readonly insee: string;
  readonly count: number;
}

/** The communes with the most live offers, most first. */
export async function placesMostOffered(
  db: Kysely<Database>,
  now: Date,
  limit: number,
): Promise<PlaceCount[]> {
  return liveOffers(db, now)
    .select("insee")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("insee", "is not", null)
    .groupBy("insee")
    .orderBy("count", "desc")
    .orderBy("insee")
    .limit(limit)
    .$narrowType<{ insee: string }>()
    .execute();
}

/** When the next live offer ends; null when none will. */
export async function nextOfferExpiry(db: Kysely<Database>, now: Date): Promise<Date | null> {
  const next = await db
    .selectFrom("offer")
    .select("expiresAt")
    .where("state", "=", "published")
    .where("expiresAt", ">", now)
    .orderBy("expiresAt")
    .limit(1)
    .executeTakeFirst();
  return next?.expiresAt ?? null;
}
