import type { Kysely, Selectable } from "kysely";
import type { DatabaseHandle } from "../open.ts";
import type { SectorDecisionTable } from "../schema/sector.ts";
import type { Database } from "../schema.ts";
import { bumpDataVersion } from "./data-version.ts";
import { liveOffers } from "./offer.ts";

export type SectorDecision = Selectable<SectorDecisionTable>;

/** What moderators decided of offers of these companies. */
export async function sectorDecisions(
  db: Kysely<Database>,
  companyKeys: readonly string[],
): Promise<SectorDecision[]> {
  if (companyKeys.length === 0) return [];
  return db
    .selectFrom("sectorDecision")
    .selectAll()
    .where("companyKey", "in", companyKeys)
    .orderBy("companyKey")
    .orderBy("titleKey")
    .execute();
}

/** Keeps a decision, in the place of an earlier one. */
export async function saveSectorDecision(db: Kysely<Database>, decision: SectorDecision): Promise<void> {
  await db
    .insertInto("sectorDecision")
    .values(decision)
    .onConflict((conflict) => conflict.columns(["companyKey", "titleKey"]).doUpdateSet(decision))
    .execute();
}

/** Which of these companies are wholly of the board's sector. */
export async function companiesInSector(
  db: Kysely<Database>,
  companyIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (companyIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("company")
    .select("id")
    .where("id", "in", companyIds)
    .where("inSector", "=", true)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** How many companies have live offers of each family; families without any are absent. */
export async function companiesByFamily(
  db: Kysely<Database>,
  now: Date,
): Promise<ReadonlyMap<string, number>> {
  const rows = await liveOffers(db, now)
    .where("offer.family", "is not", null)
    .groupBy("offer.family")
    .select(({ fn }) => ["offer.family", fn.count<number>("offer.companyId").distinct().as("count")])
    .execute();
  return new Map(rows.map(({ family, count }) => [family ?? "", Number(count)]));
}

/** In which families of jobs each company has published offers, whether they still show or not. */
export async function familiesByCompany(
  db: Kysely<Database>,
  companyIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (companyIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("offer")
    .where("companyId", "in", companyIds)
    .where("publishedAt", "is not", null)
    .where("family", "is not", null)
    .groupBy(["companyId", "family"])
    .select(["companyId", "family"])
    .orderBy("family")
    .execute();
  const families = Map.groupBy(rows, ({ companyId }) => companyId ?? "");
  return new Map([...families].map(([id, those]) => [id, those.map(({ family }) => family ?? "")]));
}

/** Says whether a company is wholly of the board's sector. */
export async function saveInSector(
  handle: DatabaseHandle,
  companyId: string,
  inSector: boolean,
): Promise<void> {
  await bumpDataVersion(handle);
  await handle.db.updateTable("company").set({ inSector }).where("id", "=", companyId).execute();
}
