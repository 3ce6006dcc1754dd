import type { Person } from "@tremplin/core/account";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  companiesLeftAlone,
  type DatabaseHandle,
  guardsOf,
  inTransaction,
  isLastAdministrator,
} from "@tremplin/database";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { askOwner, mayAsk } from "./ask-confirmation.ts";

export type DeletionRefusal = "demo-person" | "last-administrator" | "last-manager";

/** Asks to delete one's account; a link of a mail does it. Refused: as `mayDelete`, and `too-many`. */
export const deleteAccount = procedure(signedIn).mutation(
  ({ ctx }): Promise<Result<null, DeletionRefusal | "too-many">> => {
    return inTransaction(ctx.database, async (handle) => {
      const may = await mayDelete(handle, ctx.actor);
      if (!may.ok) return may;
      if (!(await mayAsk(handle, ctx.actor, ctx.now()))) return refuse("too-many");
      await askOwner(handle, ctx, { what: "deletion" });
      return accept(null);
    });
  },
);

/**
 * Whether somebody may go: not the last who administers the board, nor who alone manages colleagues, nor an
 * invented person of a demo, into whom the next visitor wants to step.
 */
export async function mayDelete(
  { db }: DatabaseHandle,
  { userId }: Person,
): Promise<Result<null, DeletionRefusal>> {
  if ((await guardsOf(db, userId))?.isDemo) return refuse("demo-person");
  if (await isLastAdministrator(db, userId)) return refuse("last-administrator");
  const [alone] = await companiesLeftAlone(db, userId);
  return alone ? refuse("last-manager", { company: alone.name }) : accept(null);
}
