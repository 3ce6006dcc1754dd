import type { ContractKind } from "@tremplin/core/offer";
import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";
import { liveOffers } from "./offer.ts";

/** What one company offers in one commune now. */
export interface LiveAtPlace {
  readonly insee: string | null;
  readonly companyId: string | null;
  readonly offers: number;
  readonly posts: number;
}

/** The live offers, counted by commune and company. */
export async function liveNumbersByPlace(db: Kysely<Database>, now: Date): Promise<LiveAtPlace[]> {
  const rows = await liveOffers(db, now)
    .groupBy(["offer.insee", "offer.companyId"])
    .select(({ fn }) => [
      "offer.insee",
      "offer.companyId",
      fn.countAll<number>().as("offers"),
      fn.sum<number>("offer.posts").as("posts"),
    ])
    .execute();
  return rows.map((row) => ({ ...row, offers: Number(row.offers), posts: Number(row.posts) }));
}

/** A stretch of time: from an instant on, until before another. */
export interface Stretch {
  readonly from: Date;
  readonly until: Date;
}

/** What was done in one commune, with one kind of contract. */
export interface DoneAtPlace {
  readonly insee: string | null;
  readonly contract: ContractKind;
  readonly count: number;
  readonly posts: number;
}

/** The offers that began to show within a stretch of time, and their posts. */
export async function publishedByPlace(
  db: Kysely<Database>,
  { from, until }: Stretch,
): Promise<DoneAtPlace[]> {
  const rows = await db
    .selectFrom("offer")
    .where("publishedAt", ">=", from)
    .where("publishedAt", "<", until)
    .where("state", "in", ["published", "paused", "expired", "filled", "archived"])
    .groupBy(["insee", "contract"])
    .select(({ fn }) => [
      "insee",
      "contract",
      fn.countAll<number>().as("count"),
      fn.sum<number>("posts").as("posts"),
    ])
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count), posts: Number(row.posts) }));
}

/** The candidates hired on the board within a stretch of time, by where the offer is. */
export async function hiredByPlace(db: Kysely<Database>, { from, until }: Stretch): Promise<DoneAtPlace[]> {
  const rows = await db
    .selectFrom("application")
    .innerJoin("offer", "offer.id", "application.offerId")
    .where("application.state", "=", "hired")
    .where("application.changedAt", ">=", from)
    .where("application.changedAt", "<", until)
    .groupBy(["offer.insee", "offer.contract"])
    .select(({ fn }) => ["offer.insee", "offer.contract", fn.countAll<number>().as("count")])
    .execute();
  return rows.map(({ insee, contract, count }) => ({
    insee,
    contract,
    count: Number(count),
    posts: Number(count),
  }));
}

/** The offers that were told to be filled within a stretch of time, and for which nobody was hired on the board. */
export async function filledElsewhereByPlace(
  db: Kysely<Database>,
  { from, until }: Stretch,
): Promise<DoneAtPlace[]> {
  const rows = await db
    .selectFrom("offer")
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("offerEvent")
          .select("offerEvent.id")
          .whereRef("offerEvent.offerId", "=", "offer.id")
          .where("offerEvent.step", "=", "fill")
          .where("offerEvent.at", ">=", from)
          .where("offerEvent.at", "<", until),
      ),
    )
    .where("offer.state", "in", ["filled", "archived"])
    .where(({ exists, not, selectFrom }) =>
      not(
        exists(
          selectFrom("application")
            .select("application.id")
            .whereRef("application.offerId", "=", "offer.id")
            .where("application.state", "=", "hired"),
        ),
      ),
    )
    .groupBy(["offer.insee", "offer.contract"])
    .select(({ fn }) => ["offer.insee", "offer.contract", fn.countAll<number>().as("count")])
    .execute();
  return rows.map(({ insee, contract, count }) => ({
    insee,
    contract,
    count: Number(count),
    posts: Number(count),
  }));
}

/** The companies whose membership began, or began anew, within a stretch of time. */
export async function joinedByPlace(
  db: Kysely<Database>,
  { from, until }: Stretch,
): Promise<{ readonly insee: string | null; readonly companyId: string }[]> {
  return db
    .selectFrom("membershipEvent")
    .innerJoin("membership", "membership.id", "membershipEvent.membershipId")
    .innerJoin("company", "company.id", "membership.companyId")
    .where("membershipEvent.step", "=", "pay")
    .where("membershipEvent.at", ">=", from)
    .where("membershipEvent.at", "<", until)
    .select(["company.insee", "membership.companyId"])
    .distinct()
    .execute();
}

/** When the first offer began to show; null on a board that never had one. */
export async function firstPublication(db: Kysely<Database>): Promise<Date | null> {
  const first = await db
    .selectFrom("offer")
    .select("publishedAt")
    .where("publishedAt", "is not", null)
    .orderBy("publishedAt")
    .limit(1)
    .executeTakeFirst();
  return first?.publishedAt ?? null;
}
