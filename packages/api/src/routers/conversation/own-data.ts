import { type DatabaseHandle, messagesBy } from "@tremplin/database";

/** What somebody wrote in conversations, for themselves; files are had from their pages. */
export async function conversationData({ db }: Pick<DatabaseHandle, "db">, userId: string) {
  const rows = await messagesBy(db, userId);
  return rows.map(({ title, text, at, editedAt, withdrawnAt, earlierTexts }) => ({
    about: title,
    text,
    at,
    editedAt,
    withdrawnAt,
    earlierTexts,
  }));
}
