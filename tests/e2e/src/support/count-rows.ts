import type { TremplinDatabase } from "@tremplin/database";

/** What changes whatever is sent: who came by, what was counted, what the sending itself leaves. */
const beside = new Set([
  "sentForm",
  "session",
  "rateLimit",
  "fileReading",
  "verification",
  "readMark",
  "dataVersion",
]);

/** How many rows each table has, once the worker has done what is due: it goes on after the answer to a form. */
export async function countRows({ db }: TremplinDatabase): Promise<ReadonlyMap<string, number>> {
  await untilNothingIsDue(db);
  const tables = await db.introspection.getTables();
  const counts = new Map<string, number>();
  const counted = tables.filter(({ name }) => !beside.has(name) && !name.startsWith("search"));
  // The tables are those of the schema: nothing else is in the database.
  for (const { name } of counted as { name: Parameters<typeof db.dynamic.table>[0] }[]) {
    const { count } = await db
      .selectFrom(db.dynamic.table(name).as("counted"))
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    counts.set(name, count);
  }
  return counts;
}

async function untilNothingIsDue(db: TremplinDatabase["db"]): Promise<void> {
  for (;;) {
    const due = await db
      .selectFrom("outbox")
      .select("id")
      .where("doneAt", "is", null)
      .where("runAt", "<=", new Date())
      .limit(1)
      .execute();
    if (due.length === 0) return;
    await new Promise((waited) => setTimeout(waited, 50));
  }
}

/** The tables that grew, and by how much. */
export function growth(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const grown = [...after].map(([name, count]) => [name, count - (before.get(name) ?? 0)] as const);
  return new Map(grown.filter(([, more]) => more > 0));
}
