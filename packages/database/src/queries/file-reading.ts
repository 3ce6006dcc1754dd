import type { Kysely, Selectable } from "kysely";
import type { FileReadingTable } from "../schema/account.ts";
import type { Database } from "../schema.ts";

export type FileReading = Selectable<FileReadingTable>;

/** Notes that somebody of the agency opened a young person's file. */
export async function recordFileReading(db: Kysely<Database>, reading: FileReading): Promise<void> {
  await db.insertInto("fileReading").values(reading).execute();
}

/** Who opened a person's file, the last first. */
export function fileReadingsOf(db: Kysely<Database>, candidateId: string): Promise<FileReading[]> {
  return db
    .selectFrom("fileReading")
    .selectAll()
    .where("candidateId", "=", candidateId)
    .orderBy("at", "desc")
    .limit(500)
    .execute();
}

/** The same, unless this reader was noted since an instant: a day's work on a file is not a hundred readings. */
export async function recordFileReadingOnce(
  db: Kysely<Database>,
  reading: FileReading,
  since: Date,
): Promise<void> {
  const known = await db
    .selectFrom("fileReading")
    .select("id")
    .where("candidateId", "=", reading.candidateId)
    .where("readerId", "=", reading.readerId)
    .where("at", ">", since)
    .limit(1)
    .executeTakeFirst();
  if (!known) await recordFileReading(db, reading);
}
