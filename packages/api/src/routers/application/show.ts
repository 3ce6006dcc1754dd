import {
  type ApplicationStep,
  applicationStepsOf,
  employerStates,
  mayUndo,
  stateShown,
} from "@tremplin/core/application";
import type { CandidateProfile } from "@tremplin/core/candidate";
import { isMinor } from "@tremplin/core/candidate";
import { offerPath } from "@tremplin/core/offer";
import { accept, type Result } from "@tremplin/core/shared";
import {
  type ApplicationEventRow,
  type ApplicationRow,
  advisorOf,
  applicationEvents,
  consentOf,
  cvVersionById,
  followUpsOf,
  interviewsOf,
  offerById,
  profileOf,
} from "@tremplin/database";
import { z } from "zod";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { noteReading } from "../../reading-trace.ts";
import { publicStatus } from "../offer/public-status.ts";
import { type InterviewView, interviewView } from "./interview-view.ts";
import { type OwnApplication, ownApplicationOf } from "./mine.ts";
import { ownApplication } from "./relation.ts";
import { candidateOf } from "./tell.ts";

/** A step in the timeline. */
export type TimelineStep = Pick<
  ApplicationEventRow,
  "id" | "at" | "actorName" | "role" | "step" | "to" | "reason" | "text"
>;

/** The page of an application, for its candidate and for who accompanies them. */
export interface ApplicationPage extends OwnApplication {
  readonly as: "candidate" | "advisor";
  readonly candidate: { readonly id: string; readonly name: string; readonly isMinor: boolean };
  readonly hasConsent: boolean;
  readonly advisor: string | null;
  readonly message: string;
  readonly answers: ApplicationRow["answers"];
  readonly cv: { readonly id: string; readonly title: string } | null;
  readonly profile: CandidateProfile | null;
  readonly sentBy: ApplicationRow["sentBy"];
  readonly agreement: ApplicationRow["agreement"];
  /** Path of the offer's page; null when the public can't see it. */
  readonly offerPath: string | null;
  readonly offerPublicId: string | null;
  readonly steps: readonly ApplicationStep[];
  /** The employer has it: one may write to them. */
  readonly canTalk: boolean;
  readonly timeline: readonly TimelineStep[];
  readonly interviews: readonly InterviewView[];
  readonly followUps: readonly {
    readonly id: string;
    readonly day: number;
    readonly isStill: boolean | null;
    readonly answeredAt: Date | null;
  }[];
}

/** One application with all that happened. */
export const show = procedure(signedIn)
  .input(z.object({ id: z.string().max(64) }))
  .query(async ({ ctx, input }): Promise<Result<ApplicationPage>> => {
    const { db } = ctx.database;
    const { application, relation } = await ownApplication(ctx, input.id, ["candidate", "advisor"]);
    const { candidateId } = application;
    if (relation.kind === "advisor") await noteReading(ctx, candidateId);
    const [events, offer, cv, profile, consent, advisor, person, interviews, asked] = await Promise.all([
      applicationEvents(db, application.id),
      offerById(db, application.offerId),
      application.cvVersionId === null ? undefined : cvVersionById(db, application.cvVersionId),
      profileOf(db, candidateId),
      consentOf(db, candidateId),
      advisorOf(ctx.database.db, candidateId),
      candidateOf(ctx.database, candidateId),
      interviewsOf(db, application.id),
      followUpsOf(db, candidateId),
    ]);
    const now = ctx.now();
    const isHeldBack = mayUndo(application, now);
    const state = stateShown(application, now);
    return accept({
      ...ownApplicationOf(
        application,
        interviews.some((interview) => interview.state === "proposed"),
        now,
      ),
      as: relation.kind === "advisor" ? "advisor" : "candidate",
      candidate: {
        id: candidateId,
        name: person.name,
        isMinor: isMinor(profile.birthDate, now, ctx.instance.config.timeZone),
      },
      hasConsent: consent !== undefined,
      advisor: advisor?.name ?? null,
      message: application.message,
      answers: application.answers,
      cv: cv ? { id: cv.id, title: cv.title } : null,
      profile: application.withProfile ? profile : null,
      sentBy: application.sentBy,
      agreement: application.agreement,
      offerPath: offer && publicStatus(offer, now) ? offerPath(offer) : null,
      offerPublicId: offer?.publicId ?? null,
      steps: applicationStepsOf(state, relation.role),
      canTalk: (employerStates as readonly string[]).includes(application.state),
      timeline: told(events, isHeldBack),
      interviews: interviews.map(interviewView),
      followUps: asked
        .filter(({ applicationId }) => applicationId === application.id)
        .map(({ id, day, isStill, answeredAt }) => ({ id, day, isStill, answeredAt })),
    });
  });

/** What happened as the candidate's side may read it: no decision that was, or still may be, taken back. */
function told(events: readonly ApplicationEventRow[], isHeldBack: boolean): TimelineStep[] {
  const kept: ApplicationEventRow[] = [];
  for (const event of events) {
    if (event.step === "undo") kept.pop();
    else kept.push(event);
  }
  return (isHeldBack ? kept.slice(0, -1) : kept).map(
    ({ id, at, actorName, role, step, to, reason, text }) => ({
      id,
      at,
      actorName,
      role,
      step,
      to,
      reason,
      text,
    }),
  );
}
