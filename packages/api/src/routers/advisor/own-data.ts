import { actionsOf, advisorNotes, consentOf, type DatabaseHandle, followHistory } from "@tremplin/database";

/** What is kept of how somebody is accompanied, for themselves: who did, shared notes, actions, the consent. */
export async function accompanimentData({ db }: Pick<DatabaseHandle, "db">, userId: string) {
  const [history, notes, actions, consent] = await Promise.all([
    followHistory(db, userId),
    advisorNotes(db, userId, { onlyShared: true }),
    actionsOf(db, userId),
    consentOf(db, userId),
  ]);
  return {
    history: history.map(({ at, kind, toName }) => ({ at, kind, advisor: toName })),
    notes: notes.map(({ authorName, text, createdAt }) => ({ authorName, text, createdAt })),
    actions: actions.map(({ authorName, text, dueOn, doneAt }) => ({ authorName, text, dueOn, doneAt })),
    consent: consent && {
      representativeName: consent.representativeName,
      relation: consent.relation,
      recordedAt: consent.recordedAt,
    },
  };
}
