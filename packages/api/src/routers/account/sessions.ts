import { accept, type Result, refuse } from "@tremplin/core/shared";
import { endSession, endSessions, removePushOfBrowser, sessionsOf, twoStepOf } from "@tremplin/database";
import { z } from "zod";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** One place where somebody is signed in. */
export interface SessionView {
  readonly id: string;
  /** As the browser calls itself. */
  readonly userAgent: string;
  readonly since: Date;
}

/** Where one is signed in. */
export const sessions = procedure(signedIn).query(async ({ ctx }): Promise<readonly SessionView[]> => {
  const found = await sessionsOf(ctx.database.db, ctx.actor.userId, ctx.now());
  return found.map(({ id, userAgent, createdAt }) => ({ id, userAgent: userAgent ?? "", since: createdAt }));
});

/** Whether a second step is asked for when one signs in. */
export const hasTwoStep = procedure(signedIn).query(async ({ ctx }): Promise<boolean> => {
  const twoStep = await twoStepOf(ctx.database.db, ctx.actor.userId);
  return twoStep?.verified === true;
});

/** Signs one out somewhere. Refused: `not-found`, also for somebody else's. */
export const endOwnSession = procedure(signedIn)
  .input(z.object({ id: z.string().max(64) }))
  .mutation(async ({ ctx, input: { id } }): Promise<Result<null, "not-found">> => {
    const { db } = ctx.database;
    // First: afterwards nobody knows which browser it was.
    await removePushOfBrowser(db, ctx.actor.userId, { sessionId: id, endpoint: "" });
    return (await endSession(db, ctx.actor.userId, id)) ? accept(null) : refuse("not-found");
  });

/** Signs one out everywhere but in the session kept. */
export const endOtherSessions = procedure(signedIn)
  .input(z.object({ kept: z.string().max(64) }))
  .mutation(async ({ ctx, input: { kept } }): Promise<Result<null>> => {
    await endSessions(ctx.database.db, ctx.actor.userId, kept);
    return accept(null);
  });
