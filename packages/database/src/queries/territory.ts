import type { Kysely } from "kysely";
import { type DatabaseHandle, inTransaction } from "../open.ts";
import type { Database } from "../schema.ts";

/** The official centre of a commune, in degrees (WGS 84). */
export interface CommuneCentre {
  readonly insee: string;
  readonly latitude: number;
  readonly longitude: number;
}

const rowsPerStatement = 500;

/** The centres that were fetched; communes without one keep the bundled centre. */
export async function communeCentres(db: Kysely<Database>): Promise<CommuneCentre[]> {
  return db.selectFrom("communeCentre").select(["insee", "latitude", "longitude"]).orderBy("insee").execute();
}

/** Saves centres, new or known, all or none; of two for one commune the last counts. */
export function saveCommuneCentres(
  database: DatabaseHandle,
  centres: readonly CommuneCentre[],
  refreshedAt: Date,
): Promise<void> {
  const distinct = [...new Map(centres.map((centre) => [centre.insee, centre])).values()];
  return inTransaction(database, async ({ db }) => {
    for (let from = 0; from < distinct.length; from += rowsPerStatement) {
      const rows = distinct
        .slice(from, from + rowsPerStatement)
        .map((centre) => ({ ...centre, refreshedAt }));
      await db
        .insertInto("communeCentre")
        .values(rows)
        .onConflict((conflict) =>
          conflict.column("insee").doUpdateSet((eb) => ({
            latitude: eb.ref("excluded.latitude"),
            longitude: eb.ref("excluded.longitude"),
            refreshedAt: eb.ref("excluded.refreshedAt"),
          })),
        )
        .execute();
    }
  });
}
