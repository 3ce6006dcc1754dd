import { type Kysely, sql } from "kysely";
import type { Database } from "../schema.ts";
import { liveOffers } from "./offer.ts";

/** The most addresses that one sitemap may hold (sitemaps.org). */
const pageSize = 50_000;

const pageOfSeq = sql<number>`("offer"."seq" - 1) / ${sql.lit(pageSize)} + 1`;

export interface SitemapOffer {
  readonly publicId: string;
  readonly slug: string;
  readonly updatedAt: Date;
}

/**
 * The sitemap pages that hold live offers, from 1, in order. An offer stays on its page for ever, so
 * a page changes only with its offers.
 */
export async function offerSitemapPages(db: Kysely<Database>, now: Date): Promise<number[]> {
  const rows = await liveOffers(db, now).select(pageOfSeq.as("page")).distinct().orderBy("page").execute();
  return rows.map(({ page }) => page);
}

/** The live offers of one sitemap page, by age. */
export async function offerSitemapPage(
  db: Kysely<Database>,
  page: number,
  now: Date,
): Promise<SitemapOffer[]> {
  return liveOffers(db, now)
    .select(["publicId", "slug", "updatedAt"])
    .where("seq", ">", (page - 1) * pageSize)
    .where("seq", "<=", page * pageSize)
    .orderBy("seq")
    .execute();
}

export interface SitemapCompany {
  readonly slug: string;
  /** The last change of one of its live offers. */
  readonly updatedAt: Date;
}

/** The companies that have a live offer and are named on it, by address. */
export async function companiesWithLiveOffers(db: Kysely<Database>, now: Date): Promise<SitemapCompany[]> {
  const rows = await liveOffers(db, now)
    .innerJoin("company", "company.id", "offer.companyId")
    .select(["company.slug", sql<Date | string>`max("offer"."updatedAt")`.as("updatedAt")])
    .where("offer.companyName", "is not", null)
    .where("company.standing", "!=", "suspended")
    .groupBy("company.slug")
    .orderBy("company.slug")
    .execute();
  // SQLite gives a computed instant as the text that it stores.
  return rows.map(({ slug, updatedAt }) => ({ slug, updatedAt: new Date(updatedAt) }));
}
