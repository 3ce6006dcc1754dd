import {
  cvCommentsOf,
  cvVersionsOf,
  type DatabaseHandle,
  documentsOf,
  enqueue,
  profileOf,
  storageKeysOf,
} from "@tremplin/database";

/** The queue of the outbox that holds files to remove from the file store. */
export const fileRemovalQueue = "file-removal";

/** Somebody's profile, CVs and documents, for themselves; the files are had from their pages. */
export async function candidateData({ db }: Pick<DatabaseHandle, "db">, userId: string) {
  const [profile, versions, documents] = await Promise.all([
    profileOf(db, userId),
    cvVersionsOf(db, userId),
    documentsOf(db, userId),
  ]);
  const cvs = await Promise.all(
    versions.map(async ({ id, number, title, kind, state, text, createdAt }) => {
      const comments = await cvCommentsOf(db, id);
      return {
        number,
        title,
        kind,
        state,
        text,
        createdAt,
        comments: comments.map(({ authorName, passage, text: said, createdAt: at }) => ({
          by: authorName,
          passage,
          text: said,
          at,
        })),
      };
    }),
  );
  return {
    profile,
    cvs,
    documents: documents.map(({ kind, name, size, createdAt }) => ({ kind, name, size, createdAt })),
  };
}

/** Has the files of somebody who goes removed once that is saved: their rows go with the account. */
export async function removeFilesOf(handle: DatabaseHandle, userId: string, now: Date): Promise<void> {
  const keys = await storageKeysOf(handle.db, userId);
  if (keys.length > 0) await enqueue(handle, [{ queue: fileRemovalQueue, payload: { keys } }], now);
}
