import { dayIn } from "@tremplin/core/candidate";
import { applicationsToReview, type ToReview } from "@tremplin/database";
import { advisor } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** What waits for the advisor to read before it goes, the oldest first. */
export const toReview = procedure(advisor).query(({ ctx }): Promise<readonly ToReview[]> => {
  const day = dayIn(ctx.now(), ctx.instance.config.timeZone);
  return applicationsToReview(ctx.database.db, ctx.actor.userId, day);
});
