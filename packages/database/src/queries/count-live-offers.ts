import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";
import { liveOffers } from "./offer.ts";

/** How many offers of a company the public sees. */
export async function countLiveOffers(db: Kysely<Database>, companyId: string, now: Date): Promise<number> {
  const { count } = await liveOffers(db, now)
    .where("offer.companyId", "=", companyId)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** How many live offers each of some companies has; those without any are absent. */
export async function countLiveOffersByCompany(
  db: Kysely<Database>,
  companyIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, number>> {
  if (companyIds.length === 0) return new Map();
  const rows = await liveOffers(db, now)
    .where("offer.companyId", "in", companyIds)
    .groupBy("offer.companyId")
    .select(({ fn }) => ["offer.companyId", fn.countAll<number>().as("count")])
    .execute();
  return new Map(rows.map(({ companyId, count }) => [companyId ?? "", Number(count)]));
}
