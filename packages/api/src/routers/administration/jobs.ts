import { type JobState, jobsTable } from "@tremplin/core/administration";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  type DatabaseHandle,
  dropJobs,
  inTransaction,
  type JobRow,
  jobCounts,
  jobQueues,
  jobsSource,
  retryJobs,
  tablePage,
} from "@tremplin/database";
import type { Asking } from "../../asking.ts";
import { audit } from "../../audit.ts";
import { administrator } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { tableInput, tickedInput } from "../../table/table-input.ts";
import { type FileColumn, takeAway, takeAwayFormat } from "../../table/take-away.ts";

/** One page of the outbox, how much there is in each state, and its queues. */
export interface JobsPage {
  readonly total: number;
  readonly rows: readonly JobRow[];
  readonly counts: Readonly<Record<JobState, number>>;
  readonly queues: readonly string[];
}

export const list = procedure(administrator)
  .input(tableInput(jobsTable))
  .query(async ({ ctx, input }): Promise<JobsPage> => {
    const { database, now } = ctx;
    const [page, counts, queues] = await Promise.all([
      tablePage(jobsSource, database, input, now()),
      jobCounts(database.db, now()),
      jobQueues(database.db),
    ]);
    return { ...page, counts, queues };
  });

const columns: readonly FileColumn<JobRow>[] = [
  { word: "column.queue", cell: ({ queue }) => queue },
  { word: "column.details", cell: ({ mailKind }) => mailKind },
  { word: "column.email", cell: ({ mailTo }) => mailTo },
  { word: "column.state", cell: ({ state }, t) => t(`jobState.${state}`) },
  { word: "column.attempts", cell: ({ attempts }) => attempts },
  { word: "column.runAt", cell: ({ runAt }) => runAt },
  { word: "column.createdAt", cell: ({ createdAt }) => createdAt },
  { word: "column.error", cell: ({ lastError }) => lastError },
];

/** The jobs that a query finds, in a file. */
export const file = procedure(administrator)
  .input(takeAwayFormat.extend({ query: tableInput(jobsTable) }))
  .mutation(({ ctx, input }) => {
    const table = { name: "jobs", title: "administration.jobs", source: jobsSource, columns } as const;
    return takeAway(ctx, table, input.query, input.format);
  });

/** Tries again what failed or waits. Refused when there is nothing of the kind: `nothing-ticked`. */
export const retry = procedure(administrator)
  .input(tickedInput)
  .mutation(({ ctx, input }) => change(ctx, "job.retry", retryJobs, input.ids));

/** Drops what failed or waits: it never happens. Refused when there is nothing of the kind: `nothing-ticked`. */
export const drop = procedure(administrator)
  .input(tickedInput)
  .mutation(({ ctx, input }) => change(ctx, "job.drop", dropJobs, input.ids));

function change(
  ctx: Asking,
  action: string,
  work: typeof retryJobs | typeof dropJobs,
  ids: readonly string[],
): Promise<Result<{ readonly count: number }, "nothing-ticked">> {
  return inTransaction(ctx.database, async (handle: DatabaseHandle) => {
    const changed = await work(handle, ids, ctx.now());
    for (const { id, queue } of changed) {
      await audit(handle, ctx, { action, subject: { kind: "job", id, label: queue } });
    }
    return changed.length === 0 ? refuse("nothing-ticked") : accept({ count: changed.length });
  });
}
