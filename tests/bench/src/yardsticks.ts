import type { OfferSearch } from "@tremplin/core/offer";
import type { Commune } from "@tremplin/core/territory";
import type { TremplinDatabase } from "@tremplin/database";
import { sql } from "kysely";

/** The statement that brings these rows and nothing else: what no search can be faster than. */
export function fetchByKey(database: TremplinDatabase, publicIds: readonly string[]): Promise<unknown> {
  return database.db.selectFrom("offer").selectAll().where("publicId", "in", publicIds).execute();
}

const kmPerDegree = 111.2;

/**
 * The statement that one writes first: words by LIKE, place by a box, the newest 20. It ranks nothing, counts no
 * facet, knows neither accents nor plurals.
 */
export function plainSql(
  database: TremplinDatabase,
  search: OfferSearch,
  centre: Commune,
  now: Date,
): Promise<unknown> {
  const { latitude, longitude } = centre;
  if (latitude === null || longitude === null) throw new Error(`${centre.name} has no centre.`);
  const tall = search.radiusKm / kmPerDegree;
  const wide = tall / Math.cos((latitude * Math.PI) / 180);
  let query = database.db
    .selectFrom("offer")
    .selectAll()
    .where("state", "=", "published")
    .where("expiresAt", ">", now)
    .where("latitude", ">=", latitude - tall)
    .where("latitude", "<=", latitude + tall)
    .where("longitude", ">=", longitude - wide)
    .where("longitude", "<=", longitude + wide);
  for (const word of search.words.split(" "))
    query = query.where(
      sql<boolean>`(lower("title") like ${`%${word}%`} or lower("description") like ${`%${word}%`})`,
    );
  if (search.contracts.length > 0) query = query.where("contract", "in", search.contracts);
  if (search.workingTimes.length > 0) query = query.where("workingTime", "in", search.workingTimes);
  if (search.beginner) query = query.where("experience", "=", "none");
  if (search.payShown) query = query.where("payMonthly", "is not", null);
  return query.orderBy("publishedAt", "desc").limit(20).execute();
}
