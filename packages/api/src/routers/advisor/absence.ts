import { checkCover } from "@tremplin/core/advisor";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { absencesOf, addCover, advisors, inTransaction, removeCover } from "@tremplin/database";
import { z } from "zod";
import { today } from "../../asking.ts";
import { notify } from "../../notification/notify.ts";
import { advisor } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { activeAdvisor } from "./accompaniment.ts";

/** A time in which somebody stands in for somebody else. */
export interface Absence {
  readonly id: string;
  readonly fromDay: string;
  readonly toDay: string;
  /** Who stands in for the reader, or for whom the reader does. */
  readonly name: string;
  /** The reader's own absence. */
  readonly isOwn: boolean;
}

/** One's absences that are not over, those in which one stands in, and the colleagues. */
export const absences = procedure(advisor).query(
  async ({
    ctx,
  }): Promise<{
    readonly absences: readonly Absence[];
    readonly colleagues: readonly { readonly id: string; readonly name: string }[];
  }> => {
    const { userId } = ctx.actor;
    const [rows, all] = await Promise.all([
      absencesOf(ctx.database.db, userId, today(ctx)),
      advisors(ctx.database),
    ]);
    return {
      absences: rows.map(({ id, advisorId, fromDay, toDay, advisorName, coveringName }) => {
        const isOwn = advisorId === userId;
        return { id, fromDay, toDay, isOwn, name: isOwn ? coveringName : advisorName };
      }),
      colleagues: all.filter(({ id }) => id !== userId).map(({ id, name }) => ({ id, name })),
    };
  },
);

const day = z.iso.date("date");

/**
 * Has a colleague stand in from a day to a day: they may open the files, and are told by mail. Refused:
 * `advisor-unknown`, and as `checkCover`.
 */
export const addAbsence = procedure(advisor)
  .input(z.object({ coveredBy: z.string().max(64), fromDay: day, toDay: day }))
  .mutation(({ ctx, input }): Promise<Result<null>> => {
    return inTransaction(ctx.database, async (handle) => {
      const { userId, name } = ctx.actor;
      const cover = { advisorId: userId, ...input };
      const checked = checkCover(cover, today(ctx));
      if (!checked.ok) return checked;
      const colleague = await activeAdvisor(handle, input.coveredBy);
      if (!colleague) return refuse("advisor-unknown", { field: "coveredBy" });
      await addCover(handle.db, { id: ctx.newId(), ...cover, createdAt: ctx.now() });
      const values = { by: name, fromDay: frenchDay(input.fromDay), toDay: frenchDay(input.toDay) };
      await notify(handle, ctx, { kind: "advisor.stand-in", to: colleague, values });
      return accept(null);
    });
  });

/** Takes back an absence of one's own. Refused: `absence-gone`. */
export const removeAbsence = procedure(advisor)
  .input(z.object({ id: z.string().max(64) }))
  .mutation(async ({ ctx, input }): Promise<Result<null, "absence-gone">> => {
    const removed = await removeCover(ctx.database.db, input.id, ctx.actor.userId);
    return removed ? accept(null) : refuse("absence-gone");
  });

function frenchDay(isoDay: string): string {
  return isoDay.split("-").toReversed().join("/");
}
