import type { JobState, JobsQuery } from "@tremplin/core/administration";
import { type Expression, type Kysely, type Selectable, type SqlBool, sql } from "kysely";
import type { DatabaseHandle } from "../../open.ts";
import type { Database, OutboxTable } from "../../schema.ts";
import { foundRows, hasWords, type TableSource } from "./table-source.ts";

/** An event of the outbox as administrators see it: what it is for, not what people wrote in it. */
export interface JobRow
  extends Pick<
    Selectable<OutboxTable>,
    "id" | "queue" | "runAt" | "attempts" | "lastError" | "createdAt" | "doneAt" | "failedAt"
  > {
  readonly state: JobState;
  /** For a mail: its kind, and whom it is for. */
  readonly mailKind: string | null;
  readonly mailTo: string | null;
}

const conditions: Readonly<Record<JobState, (now: Date) => Expression<SqlBool>>> = {
  waiting: (now) =>
    sql`"doneAt" is null and "failedAt" is null and ("lockedUntil" is null or "lockedUntil" <= ${now})`,
  running: (now) => sql`"doneAt" is null and "failedAt" is null and "lockedUntil" > ${now}`,
  failed: () => sql`"failedAt" is not null and "doneAt" is null`,
  done: () => sql`"doneAt" is not null`,
};

const sorts = { creation: "createdAt", prevu: "runAt", essais: "attempts" } as const;

/** The outbox as a table. */
export const jobsSource: TableSource<JobsQuery, JobRow> = {
  find(handle, { words, filters, sort, isDescending }, now) {
    const { etat, file } = filters;
    let found = handle.db.selectFrom("outbox");
    if (words) found = found.where(hasWords(handle, words, ["queue", "lastError"]));
    if (file) found = found.where("queue", "=", file);
    if (etat) found = found.where(conditions[etat as JobState](now));
    return foundRows(found, { id: "id", by: sql.ref(sorts[sort]), isDescending });
  },
  async read({ db }, ids, now) {
    const rows = await db.selectFrom("outbox").selectAll().where("id", "in", ids).execute();
    return rows.map(({ payload, lockedUntil, dedupeKey: _, ...job }) => {
      const { kind, to } = payload as { kind?: string; to?: { email?: string } };
      const isMail = job.queue === "mail";
      return {
        ...job,
        state: stateOf({ ...job, lockedUntil }, now),
        mailKind: isMail ? (kind ?? null) : null,
        mailTo: isMail ? (to?.email ?? null) : null,
      };
    });
  },
};

function stateOf(
  { doneAt, failedAt, lockedUntil }: Pick<Selectable<OutboxTable>, "doneAt" | "failedAt" | "lockedUntil">,
  now: Date,
): JobState {
  if (doneAt !== null) return "done";
  if (failedAt !== null) return "failed";
  return lockedUntil !== null && lockedUntil > now ? "running" : "waiting";
}

/** How many events there are in each state. */
export async function jobCounts(db: Kysely<Database>, now: Date): Promise<Record<JobState, number>> {
  const counts = await Promise.all(
    Object.values(conditions).map(async (condition) => {
      const row = await db
        .selectFrom("outbox")
        .where(condition(now))
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      return Number(row.count);
    }),
  );
  const states = Object.keys(conditions) as JobState[];
  return Object.fromEntries(states.map((state, position) => [state, counts[position] ?? 0])) as Record<
    JobState,
    number
  >;
}

/** The queues that have or had something. */
export async function jobQueues(db: Kysely<Database>): Promise<string[]> {
  const rows = await db.selectFrom("outbox").select("queue").distinct().orderBy("queue").execute();
  return rows.map(({ queue }) => queue);
}

/** Has failed or waiting events tried again at once; answers those that were. */
export async function retryJobs(
  { db, dialect }: DatabaseHandle,
  ids: readonly string[],
  now: Date,
): Promise<Pick<JobRow, "id" | "queue">[]> {
  if (ids.length === 0) return [];
  const tried = await db
    .updateTable("outbox")
    .set({ failedAt: null, runAt: now, attempts: 0 })
    .where("id", "in", ids)
    .where("doneAt", "is", null)
    .where((eb) => eb.or([eb("lockedUntil", "is", null), eb("lockedUntil", "<=", now)]))
    .returning(["id", "queue"])
    .execute();
  if (tried.length > 0) await dialect.notices.send(db, "outbox");
  return tried;
}

/** Takes events out that are neither done nor being done: they never happen. Answers those that were. */
export function dropJobs(
  { db }: DatabaseHandle,
  ids: readonly string[],
  now: Date,
): Promise<Pick<JobRow, "id" | "queue">[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return db
    .deleteFrom("outbox")
    .where("id", "in", ids)
    .where("doneAt", "is", null)
    .where((eb) => eb.or([eb("lockedUntil", "is", null), eb("lockedUntil", "<=", now)]))
    .returning(["id", "queue"])
    .execute();
}
