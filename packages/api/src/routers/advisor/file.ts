import type { ExitReason, Indicators, Need } from "@tremplin/core/advisor";
import { ageOn, type CandidateProfile, isMinor } from "@tremplin/core/candidate";
import { accept, type Result } from "@tremplin/core/shared";
import {
  type ActionRow,
  type AdvisorNoteRow,
  actionsOf,
  advisorNotes,
  antennas,
  applicationsOf,
  askedForDate,
  candidateById,
  consentOf,
  portfolioOf,
  profileOf,
  type RepresentativeConsent,
} from "@tremplin/database";
import { today } from "../../asking.ts";
import { advisor } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { noteReading } from "../../reading-trace.ts";
import { type OwnApplication, ownApplicationOf } from "../application/mine.ts";
import { needsHere } from "./needs-here.ts";
import { fileInput, type NoFile, noFile, reach } from "./reach.ts";

/** A young person's file, for who accompanies them. */
export interface CandidateFile {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly age: number | null;
  readonly isMinor: boolean;
  readonly profile: CandidateProfile;
  readonly consent: Pick<
    RepresentativeConsent,
    "representativeName" | "relation" | "way" | "recordedAt"
  > | null;
  readonly needs: readonly Need[];
  readonly applications: readonly OwnApplication[];
  readonly notes: readonly FileNote[];
  readonly actions: readonly FileAction[];
  readonly indicators: Indicators & {
    readonly antennaId: string | null;
    readonly externalId: string | null;
  };
  readonly antennas: readonly { readonly id: string; readonly name: string }[];
  readonly archivedAt: Date | null;
  readonly exitReason: ExitReason | null;
  /** Whether the reader accompanies them, not only stands in. */
  readonly isOwn: boolean;
}

export interface FileNote
  extends Pick<AdvisorNoteRow, "id" | "authorName" | "visibility" | "text" | "createdAt" | "updatedAt"> {
  /** One's own, which one may change. */
  readonly isOwn: boolean;
}

export type FileAction = Pick<ActionRow, "id" | "authorName" | "text" | "dueOn" | "doneAt"> & {
  readonly isLate: boolean;
};

/** Opens a file, which the young person sees was opened. Refused: `not-found`. */
export const file = procedure(advisor)
  .input(fileInput)
  .query(async ({ ctx, input: { id } }): Promise<Result<CandidateFile, "not-found"> | NoFile> => {
    const { db } = ctx.database;
    const follow = await reach(ctx, id);
    const person = await candidateById(db, id);
    if (!follow || !person) return noFile;
    await noteReading(ctx, id);
    const at = { now: ctx.now(), timeZone: ctx.instance.config.timeZone };
    const scope = {
      advisorIds: [follow.advisorId ?? ""],
      isArchived: follow.archivedAt !== null,
      candidateId: id,
    };
    const [profile, consent, applications, notes, actions, places, [row]] = await Promise.all([
      profileOf(db, id),
      consentOf(db, id),
      applicationsOf(db, id),
      advisorNotes(db, id, { onlyShared: false }),
      actionsOf(db, id),
      antennas(db),
      portfolioOf(ctx.database, scope, at),
    ]);
    const asked = await askedForDate(
      db,
      applications.map((application) => application.id),
    );
    const { programme, programmeFrom, programmeTo, isQpv, isRqth, isZrr, diplomaLevel } = follow;
    const { antennaId, externalId, archivedAt, exitReason } = follow;
    return accept({
      ...person,
      age: profile.birthDate === null ? null : ageOn(profile.birthDate, today(ctx)),
      isMinor: isMinor(profile.birthDate, at.now, at.timeZone),
      profile,
      consent: consent ? shownConsent(consent) : null,
      needs: row && archivedAt === null ? needsHere(row.facts, ctx) : [],
      applications: applications.map((application) =>
        ownApplicationOf(application, asked.has(application.id), at.now),
      ),
      notes: notes.map((note) => fileNote(note, ctx.actor.userId)),
      actions: actions.map((action) => fileAction(action, today(ctx))),
      indicators: {
        programme,
        programmeFrom,
        programmeTo,
        isQpv,
        isRqth,
        isZrr,
        diplomaLevel,
        antennaId,
        externalId,
      },
      antennas: places.map((place) => ({ id: place.id, name: place.name })),
      archivedAt,
      exitReason,
      isOwn: follow.advisorId === ctx.actor.userId,
    });
  });

function shownConsent({ representativeName, relation, way, recordedAt }: RepresentativeConsent) {
  return { representativeName, relation, way, recordedAt };
}

export function fileNote(note: AdvisorNoteRow, readerId: string): FileNote {
  const { id, authorId, authorName, visibility, text, createdAt, updatedAt } = note;
  return { id, authorName, visibility, text, createdAt, updatedAt, isOwn: authorId === readerId };
}

export function fileAction(action: ActionRow, day: string): FileAction {
  const { id, authorName, text, dueOn, doneAt } = action;
  return { id, authorName, text, dueOn, doneAt, isLate: doneAt === null && dueOn !== null && dueOn < day };
}
