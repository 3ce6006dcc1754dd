import { type Board, withDatabase } from "./board.ts";
import { patience } from "./pages.ts";

/** The text of the newest mail of a kind to an address, once the board has sent it to its mailbox. */
export async function mailTo(board: Board, kind: string, email: string): Promise<string> {
  return withDatabase(board, async ({ db }) => {
    for (let tries = 0; tries < patience / 100; tries++) {
      const mail = await db
        .selectFrom("mailboxMessage")
        .select("text")
        .where("kind", "=", kind)
        .where("toEmail", "=", email)
        .orderBy("at", "desc")
        .executeTakeFirst();
      if (mail) return mail.text;
      await new Promise((waited) => setTimeout(waited, 100));
    }
    throw new Error(`No mail "${kind}" came for ${email}`);
  });
}

/** The first link of a mail that leads to this part of the board. */
export function linkIn(text: string, part: string): string {
  const link = text.match(/https?:\/\/\S+/g)?.find((url) => new URL(url).pathname.startsWith(part));
  if (!link) throw new Error(`No link to ${part} in:\n${text}`);
  return link;
}
