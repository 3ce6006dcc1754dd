import { once } from "node:events";
import { createServer } from "node:net";
import { createTransport } from "nodemailer";
import { type Board, withDatabase } from "./board.ts";

/** A port that nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Answers the newest mail about a conversation as its reader's mail program does: from their address, to where it says
 * to answer, with what it quotes below.
 */
export async function answerByMail(board: Board, port: number, text: string): Promise<void> {
  const {
    toEmail,
    replyTo,
    text: quoted,
  } = await withDatabase(board, async ({ db }) => {
    for (let tries = 0; tries < 100; tries++) {
      const mail = await db
        .selectFrom("mailboxMessage")
        .select(["toEmail", "replyTo", "text"])
        .where("kind", "=", "conversation.message")
        .where("replyTo", "is not", null)
        .orderBy("at", "desc")
        .executeTakeFirst();
      if (mail) return mail;
      await new Promise((waited) => setTimeout(waited, 100));
    }
    throw new Error("No mail that is answered came");
  });
  const client = createTransport({ host: "127.0.0.1", port, secure: false });
  const below = quoted.replace(/^/gm, "> ");
  await client.sendMail({
    from: toEmail,
    to: replyTo ?? "",
    subject: "Re",
    text: `${text}\n\nEnvoyé de mon iPhone\n\n> Le 30 nov. 2026 à 12:00, le site a écrit :\n${below}`,
  });
  client.close();
}
