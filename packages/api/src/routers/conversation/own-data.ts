import {
  cannedTextsOf,
  type DatabaseHandle,
  introductionsOf,
  messageReportsBy,
  messagesBy,
} from "@tremplin/database";

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

/** The texts that somebody keeps at hand, what they told of, and to whom they were introduced; for themselves. */
export async function aroundMessagesData({ db }: Pick<DatabaseHandle, "db">, userId: string) {
  const [texts, reports, introductions] = await Promise.all([
    cannedTextsOf(db, userId),
    messageReportsBy(db, userId),
    introductionsOf(db, userId),
  ]);
  return {
    textsAtHand: texts.map(({ text }) => text),
    messageReports: reports.map(({ reason, text, createdAt, decision, decidedAt }) => ({
      reason,
      text,
      createdAt,
      decision,
      decidedAt,
    })),
    introductions: introductions.map(({ company, agreement, createdAt, endedAt }) => ({
      company,
      agreement,
      createdAt,
      endedAt,
    })),
  };
}
