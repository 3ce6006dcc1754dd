import { openStates } from "@tremplin/core/application";
import {
  applicationEvents,
  applicationsIn,
  applicationsOf,
  type DatabaseHandle,
  followUpsOf,
  interviewsOf,
} from "@tremplin/database";
import type { Context } from "../../context.ts";
import { takeApplicationStep } from "./take.ts";

/** Somebody's applications with all that happened, for themselves. */
export async function applicationData({ db }: Pick<DatabaseHandle, "db">, userId: string) {
  const [applications, followUps] = await Promise.all([applicationsOf(db, userId), followUpsOf(db, userId)]);
  return Promise.all(
    applications.map(async ({ id, offerTitle, companyName, state, message, answers, sentAt, agreement }) => {
      const [events, interviews] = await Promise.all([applicationEvents(db, id), interviewsOf(db, id)]);
      return {
        offer: offerTitle,
        company: companyName,
        state,
        message,
        answers,
        sentAt,
        agreement,
        steps: events.map(({ at, actorName, step, reason, text }) => ({
          at,
          by: actorName,
          step,
          reason,
          text,
        })),
        interviews: interviews.map(({ dates, chosenAt, place, state: became }) => ({
          dates,
          chosenAt,
          place,
          state: became,
        })),
        followUps: followUps
          .filter(({ applicationId }) => applicationId === id)
          .map(({ day, isStill, text, answeredAt }) => ({ day, isStill, text, answeredAt })),
      };
    }),
  );
}

/** Takes back all that somebody has under way, before they go: the companies are told, and lose the files. */
export async function withdrawAll(
  handle: DatabaseHandle,
  ctx: Pick<Context, "instance" | "now" | "newId" | "baseUrl">,
  { userId, name }: { readonly userId: string; readonly name: string },
): Promise<void> {
  for (const application of await applicationsIn(handle.db, openStates, { candidateId: userId })) {
    const actor = { id: userId, name, role: "candidate" } as const;
    await takeApplicationStep(handle, ctx, application, { step: "withdraw", reason: "other" }, actor);
  }
}
