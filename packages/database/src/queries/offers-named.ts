import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";
import { offerOf, type StoredOffer } from "./offer-row.ts";

/** The offers of a company that show this very name of it, in whatever state. */
export async function offersNamed(
  db: Kysely<Database>,
  companyId: string,
  companyName: string,
): Promise<StoredOffer[]> {
  const rows = await db
    .selectFrom("offer")
    .selectAll()
    .where("companyId", "=", companyId)
    .where("companyName", "=", companyName)
    .orderBy("seq")
    .execute();
  return rows.map(offerOf);
}
