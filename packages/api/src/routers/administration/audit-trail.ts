import { type AuditQuery, auditTable } from "@tremplin/core/administration";
import { endOfDay, startOfDay } from "@tremplin/core/shared";
import { type AuditEntry, type AuditPeriod, auditActions, auditSource, tablePage } from "@tremplin/database";
import { administrator } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { tableInput } from "../../table/table-input.ts";
import { type FileColumn, takeAway, takeAwayFormat } from "../../table/take-away.ts";

const query = tableInput(auditTable);

/** One page of what people did, and what kinds of deeds there are. */
export const list = procedure(administrator)
  .input(query)
  .query(async ({ ctx, input }) => {
    const asked = { ...input, ...periodOf(input, ctx.instance.config.timeZone) };
    const [page, actions] = await Promise.all([
      tablePage(auditSource, ctx.database, asked, ctx.now()),
      auditActions(ctx.database.db),
    ]);
    return { ...page, actions };
  });

const columns: readonly FileColumn<AuditEntry>[] = [
  { word: "column.date", cell: ({ at }) => at },
  { word: "column.person", cell: ({ actorName }) => actorName },
  { word: "column.action", cell: ({ action }) => action },
  { word: "column.subject", cell: ({ subjectLabel }) => subjectLabel },
  { word: "column.details", cell: ({ details }) => JSON.stringify(details) },
];

/** The deeds that a query finds, in a file. */
export const file = procedure(administrator)
  .input(takeAwayFormat.extend({ query }))
  .mutation(({ ctx, input }) => {
    const table = { name: "audit", title: "administration.audit", source: auditSource, columns } as const;
    const asked = { ...input.query, ...periodOf(input.query, ctx.instance.config.timeZone) };
    return takeAway(ctx, table, asked, input.format);
  });

/** The days asked for, as they begin and end on the board's clocks. */
function periodOf({ filters: { du, au } }: AuditQuery, timeZone: string): AuditPeriod {
  return {
    ...(du === undefined ? {} : { from: startOfDay(du, timeZone) }),
    ...(au === undefined ? {} : { until: endOfDay(au, timeZone) }),
  };
}
