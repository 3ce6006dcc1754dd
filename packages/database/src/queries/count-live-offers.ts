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
