import { type ApplicationState, type NextActor, nextActor, stateShown } from "@tremplin/core/application";
import { type ApplicationRow, applicationsOf, askedForDate, followUpsOf } from "@tremplin/database";
import { candidate } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** An application in the list of one's own. */
export interface OwnApplication
  extends Pick<ApplicationRow, "id" | "offerTitle" | "companyName" | "sentAt" | "changedAt"> {
  /** As the candidate sees it: a decision shows once it is final. */
  readonly state: ApplicationState;
  readonly next: NextActor;
  /** Dates for an interview are proposed: one is to be chosen. */
  readonly asksDate: boolean;
}

/** A question after a hire that waits for its answer. */
export interface WaitingFollowUp {
  readonly id: string;
  readonly day: number;
  readonly title: string;
}

/** One's applications, what moved last first, and what one is asked after a hire. */
export const mine = procedure(candidate).query(
  async ({
    ctx,
  }): Promise<{
    readonly applications: readonly OwnApplication[];
    readonly followUps: readonly WaitingFollowUp[];
  }> => {
    const { db } = ctx.database;
    const [rows, followUps] = await Promise.all([
      applicationsOf(db, ctx.actor.userId),
      followUpsOf(db, ctx.actor.userId),
    ]);
    const asked = await askedForDate(
      db,
      rows.map(({ id }) => id),
    );
    const titles = new Map(rows.map(({ id, offerTitle }) => [id, offerTitle]));
    return {
      applications: rows.map((row) => ownApplicationOf(row, asked.has(row.id), ctx.now())),
      followUps: followUps
        .filter(({ answeredAt }) => answeredAt === null)
        .map(({ id, day, applicationId }) => ({ id, day, title: titles.get(applicationId) ?? "" })),
    };
  },
);

/** An application as the candidate's side sees it. */
export function ownApplicationOf(row: ApplicationRow, isAsked: boolean, now: Date): OwnApplication {
  const { id, offerTitle, companyName, sentAt, changedAt } = row;
  const state = stateShown(row, now);
  const asksDate = isAsked && state === "interview";
  return {
    id,
    offerTitle,
    companyName,
    sentAt,
    changedAt,
    state,
    next: nextActor(state, asksDate),
    asksDate,
  };
}
