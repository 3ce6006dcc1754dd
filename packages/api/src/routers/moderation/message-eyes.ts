import { moderatedTerritories } from "@tremplin/core/account";
import {
  countModerators,
  type DatabaseHandle,
  type ListedMessageReport,
  waitingMessageReports,
} from "@tremplin/database";
import type { Asking } from "../../asking.ts";
import { sideOf } from "../conversation/access.ts";

/** The reports that wait for somebody, the oldest first: not those that others have to judge. */
export async function reportsToJudge(ctx: Asking): Promise<ListedMessageReport[]> {
  const waiting = await waitingMessageReports(ctx.database.db, moderatedTerritories(ctx.actor));
  const kept: ListedMessageReport[] = [];
  for (const report of waiting) {
    if (!(await isForOthers(ctx, ctx.database, report))) kept.push(report);
  }
  return kept;
}

/**
 * Whether a report is for other eyes: who moderates wrote the message, told of it, or stands on a side of its
 * conversation. Where nobody else moderates, it is theirs all the same.
 */
export async function isForOthers(
  ctx: Asking,
  { db }: Pick<DatabaseHandle, "db">,
  { authorId, reporterId, candidateId, companyId }: ListedMessageReport,
): Promise<boolean> {
  const { userId } = ctx.actor;
  const isParty =
    authorId === userId || reporterId === userId || (await sideOf(ctx, { candidateId, companyId })) !== null;
  return isParty && (await countModerators(db, userId)) > 0;
}
