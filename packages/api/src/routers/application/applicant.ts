import type { ApplicationStep } from "@tremplin/core/application";
import { type ApplicationState, applicationStepsOf, mayUndo } from "@tremplin/core/application";
import { type CandidateProfile, isMinor } from "@tremplin/core/candidate";
import {
  type ApplicationRow,
  advisorOf,
  applicationNotes,
  cvVersionById,
  interviewsOf,
  profileOf,
} from "@tremplin/database";
import type { Context } from "../../context.ts";
import { type InterviewView, interviewView } from "./interview-view.ts";
import { candidateOf } from "./tell.ts";

/** What an employer may know of a profile: no date of birth, no number that is not theirs to have. */
export type ApplicantProfile = Omit<CandidateProfile, "birthDate" | "phone" | "place" | "romeCodes"> & {
  readonly town: string | null;
};

/** Somebody who applies, as the employer reads them. */
export interface Applicant {
  readonly id: string;
  readonly offerId: string;
  readonly title: string;
  readonly state: ApplicationState;
  readonly changedAt: Date;
  readonly sentAt: Date | null;
  readonly mayUndo: boolean;
  readonly steps: readonly ApplicationStep[];
  readonly name: string;
  /**
   * How to reach them. A minor is reached through their advisor, who is in every exchange; an adult
   * who has one may be reached directly.
   */
  readonly contact: {
    readonly isThroughAdvisor: boolean;
    readonly name: string;
    readonly email: string;
    readonly phone: string | null;
  };
  readonly sentBy: ApplicationRow["sentBy"];
  readonly message: string;
  readonly answers: ApplicationRow["answers"];
  readonly cv: { readonly id: string; readonly title: string } | null;
  readonly profile: ApplicantProfile | null;
  readonly notes: readonly {
    readonly id: string;
    readonly authorName: string;
    readonly text: string;
    readonly at: Date;
  }[];
  readonly interviews: readonly InterviewView[];
}

type Working = Pick<Context, "database" | "now" | "instance">;

/** Gathers what an employer may read of an application; who may is asked before. */
export async function applicantOf(
  { database, now, instance }: Working,
  application: ApplicationRow,
): Promise<Applicant> {
  const { db } = database;
  const { candidateId, cvVersionId } = application;
  const [person, profile, advisor, cv, notes, interviews] = await Promise.all([
    candidateOf(database, candidateId),
    profileOf(db, candidateId),
    advisorOf(database.db, candidateId),
    cvVersionId === null ? undefined : cvVersionById(db, cvVersionId),
    applicationNotes(db, application.id),
    interviewsOf(db, application.id),
  ]);
  const isThroughAdvisor = isMinor(profile.birthDate, now(), instance.config.timeZone);
  const agency = { name: instance.config.name, email: instance.config.contact.email };
  const reached = isThroughAdvisor ? (advisor ?? agency) : person;
  const { id, offerId, offerTitle, state, changedAt, sentAt, sentBy, message, answers } = application;
  return {
    id,
    offerId,
    title: offerTitle,
    state,
    changedAt,
    sentAt,
    mayUndo: mayUndo(application, now()),
    steps: applicationStepsOf(state, "recruiter"),
    name: person.name,
    contact: {
      isThroughAdvisor,
      name: reached.name,
      email: reached.email,
      phone: isThroughAdvisor ? null : profile.phone,
    },
    sentBy,
    message,
    answers,
    cv: cv ? { id: cv.id, title: cv.title } : null,
    profile: application.withProfile ? shownProfile(profile) : null,
    notes: notes.map(({ id: noteId, authorName, text, at }) => ({ id: noteId, authorName, text, at })),
    interviews: interviews.map(interviewView),
  };
}

function shownProfile(profile: CandidateProfile): ApplicantProfile {
  const { birthDate: _, phone, place, romeCodes, ...shown } = profile;
  return { ...shown, town: place?.label ?? null };
}
