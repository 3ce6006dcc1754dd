import { addMessage, addMessageReport } from "@tremplin/database";
import { type Board, withDatabase } from "./board.ts";

/** What the addresses of pages about messages are made of. */
export interface KnownMessages {
  /** Between the young person and the advisor. */
  readonly conversation: string;
  /** The advisor's, which the young person may tell the moderators of. */
  readonly message: string;
  /** A report that waits for a moderator. */
  readonly messageReport: string;
  /** One on which was decided: the young person wrote what it is about. */
  readonly decidedReport: string;
}

/** Gives a young person and an advisor a conversation, with a message of each that was told of. */
export function makeMessages(
  board: Board,
  { youngId, advisorId }: { readonly youngId: string; readonly advisorId: string },
): Promise<KnownMessages> {
  return withDatabase(board, async ({ db }) => {
    const conversation = crypto.randomUUID();
    const at = new Date();
    await db
      .insertInto("conversation")
      .values({
        id: conversation,
        kind: "accompaniment",
        subjectId: youngId,
        candidateId: youngId,
        companyId: null,
        title: "Lina",
        state: "open",
        blockedBy: null,
        createdAt: at,
        lastAt: at,
      })
      .execute();
    const say = async (authorId: string, side: "advisor" | "candidate", rank: number) => {
      const id = crypto.randomUUID();
      await addMessage(db, {
        id,
        conversationId: conversation,
        authorId,
        authorName: side,
        side,
        text: "Bonjour",
        isWhisper: false,
        at: new Date(at.getTime() + rank),
        editedAt: null,
        earlierTexts: [],
        withdrawnAt: null,
        byMail: false,
      });
      return id;
    };
    const tell = async (messageId: string, reporterId: string, isDecided: boolean) => {
      const id = crypto.randomUUID();
      await addMessageReport(db, {
        id,
        messageId,
        reporterId,
        reason: "other",
        text: "",
        createdAt: at,
        state: isDecided ? "decided" : "open",
        decision: isDecided ? "withdraw" : null,
        statement: isDecided ? "Insultes." : null,
        decidedBy: isDecided ? "x" : null,
        decidedAt: isDecided ? at : null,
        appeal: null,
      });
      return id;
    };
    const message = await say(advisorId, "advisor", 1);
    const own = await say(youngId, "candidate", 2);
    const other = await say(youngId, "candidate", 3);
    return {
      conversation,
      message,
      messageReport: await tell(other, advisorId, false),
      decidedReport: await tell(own, advisorId, true),
    };
  });
}
