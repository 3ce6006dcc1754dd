import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";

/** How these offers call their job, by row number; those that do not say are left out. */
export async function romeLabels(
  db: Kysely<Database>,
  seqs: readonly number[],
): Promise<Map<number, string>> {
  if (seqs.length === 0) return new Map();
  const rows = await db
    .selectFrom("offer")
    .select(["seq", "romeLabel"])
    .where("seq", "in", seqs)
    .where("romeLabel", "is not", null)
    .$narrowType<{ romeLabel: string }>()
    .execute();
  return new Map(rows.map(({ seq, romeLabel }) => [seq, romeLabel]));
}

/** What a job of the ROME is called: as it was imported, else as offers tell it; null when none does. */
export async function romeLabelOf(db: Kysely<Database>, code: string): Promise<string | null> {
  const job = await db.selectFrom("romeJob").select("label").where("code", "=", code).executeTakeFirst();
  if (job) return job.label;
  const row = await db
    .selectFrom("offer")
    .select("romeLabel")
    .where("romeCode", "=", code)
    .where("romeLabel", "is not", null)
    .limit(1)
    .executeTakeFirst();
  return row?.romeLabel ?? null;
}
