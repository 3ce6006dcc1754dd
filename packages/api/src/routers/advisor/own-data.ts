import {
  actionsOf,
  advisorNotes,
  consentOf,
  type DatabaseHandle,
  followHistory,
  followOf,
} from "@tremplin/database";

/**
 * What is kept of how somebody is accompanied, for themselves: who did, the notes, the actions, the consent, the
 * programme and indicators. What only staff read on the board is theirs as well when they ask for their data
 * (GDPR, article 15; decision 0036).
 */
export async function accompanimentData({ db }: Pick<DatabaseHandle, "db">, userId: string) {
  const [history, notes, actions, consent, follow] = await Promise.all([
    followHistory(db, userId),
    advisorNotes(db, userId, { onlyShared: false }),
    actionsOf(db, userId),
    consentOf(db, userId),
    followOf(db, userId),
  ]);
  return {
    history: history.map(({ at, kind, toName }) => ({ at, kind, advisor: toName })),
    notes: notes.map(({ authorName, text, visibility, createdAt, updatedAt }) => ({
      authorName,
      text,
      visibility,
      createdAt,
      updatedAt,
    })),
    actions: actions.map(({ authorName, text, dueOn, doneAt }) => ({ authorName, text, dueOn, doneAt })),
    consent: consent && {
      representativeName: consent.representativeName,
      relation: consent.relation,
      recordedAt: consent.recordedAt,
    },
    indicators: follow && {
      programme: follow.programme,
      programmeFrom: follow.programmeFrom,
      programmeTo: follow.programmeTo,
      isQpv: follow.isQpv,
      isRqth: follow.isRqth,
      isZrr: follow.isZrr,
      diplomaLevel: follow.diplomaLevel,
      fileNumber: follow.externalId,
      archivedAt: follow.archivedAt,
      exitReason: follow.exitReason,
    },
  };
}
