import { type ConversationKind, type PassagePart, passageOf, searchWords } from "@tremplin/core/conversation";
import { searchMessages } from "@tremplin/database";
import { z } from "zod";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { readable } from "./list.ts";

/** A message that was found, as it is told: the passage around the words, and where it stands. */
export interface FoundPassage {
  readonly id: string;
  readonly conversationId: string;
  readonly kind: ConversationKind;
  readonly title: string;
  readonly authorName: string;
  readonly at: Date;
  readonly passage: readonly PassagePart[];
}

/** Messages told at most: more words find fewer. */
const most = 50;

/**
 * The messages of one's conversations that hold all of these words, the last first. Of what one may not read (whispers
 * for the company, what was withdrawn, conversations that one lost) nothing is found.
 */
export const search = procedure(signedIn)
  .input(z.object({ words: z.string().trim().max(200) }))
  .query(async ({ ctx, input }): Promise<readonly FoundPassage[]> => {
    const words = searchWords(input.words);
    if (words.length === 0) return [];
    const conversations = await readable(ctx);
    const idsOf = (isEmployer: boolean) =>
      conversations.filter(({ side }) => (side === "employer") === isEmployer).map(({ row }) => row.id);
    const found = await searchMessages(ctx.database, {
      words: words.join(" "),
      openIds: idsOf(true),
      wholeIds: idsOf(false),
      limit: most,
    });
    return found.map(({ text, ...message }) => ({ ...message, passage: passageOf(text, words) }));
  });
