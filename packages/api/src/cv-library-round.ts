import { contactDays } from "@tremplin/core/cv-library";
import { inTransaction, waitingContactRequests } from "@tremplin/database";
import type { Context } from "./context.ts";
import { takeContactStep } from "./routers/cv-library/take-step.ts";

type Round = Pick<Context, "database" | "instance" | "now" | "newId" | "baseUrl">;

/**
 * What the board itself does with requests of the library: ends those whose CV has left it, or whose company is no
 * partner any more, and those that nobody answered in time.
 */
export async function runCvLibraryRound(ctx: Round): Promise<void> {
  const late = new Date(ctx.now().getTime() - contactDays * 86_400_000);
  for (const request of await waitingContactRequests(ctx.database.db)) {
    await inTransaction(ctx.database, async (handle) => {
      // Refused while it still waits, or when somebody acted in between.
      const ended = await takeContactStep(handle, ctx, request, "end", "system");
      if (!ended.ok && request.askedAt <= late)
        await takeContactStep(handle, ctx, request, "expire", "system");
    });
  }
}
