import { accompaniedBy, applicationsToReview, type ToReview } from "@tremplin/database";
import { type Asking, today } from "../../asking.ts";
import { advisor } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** What waits for the advisor to read before it goes, the oldest first. */
export const toReview = procedure(advisor).query(({ ctx }): Promise<readonly ToReview[]> => reviewsFor(ctx));

/** The applications that wait for somebody to read them, of whom they accompany or stand in for today. */
export async function reviewsFor(ctx: Asking): Promise<ToReview[]> {
  const people = await accompaniedBy(ctx.database.db, ctx.actor.userId, today(ctx));
  return applicationsToReview(
    ctx.database.db,
    people.map(({ candidateId }) => candidateId),
  );
}
