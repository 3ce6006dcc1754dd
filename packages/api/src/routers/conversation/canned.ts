import {
  boardTexts,
  type ConversationSide,
  maxCannedSigns,
  maxCannedTexts,
} from "@tremplin/core/conversation";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  addCannedText,
  cannedTextsOf,
  changeCannedText,
  inTransaction,
  removeCannedText,
} from "@tremplin/database";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** A text that is put in a message with one press. */
export interface CannedText {
  readonly id: string;
  readonly text: string;
}

/** What somebody has at hand: their own texts, then those of the board for their side. */
export async function textsAtHand(ctx: Asking, side: ConversationSide): Promise<CannedText[]> {
  const own = await cannedTextsOf(ctx.database.db, ctx.actor.userId);
  const words = (name: string) => ctx.tReader(`canned.${side}.${name}` as Parameters<typeof ctx.tReader>[0]);
  return [
    ...own.map(({ id, text }) => ({ id, text })),
    ...boardTexts[side].map((name) => ({ id: name, text: words(name) })),
  ];
}

/** One's own texts, the first first. */
export const canned = procedure(signedIn).query(async ({ ctx }): Promise<readonly CannedText[]> => {
  const own = await cannedTextsOf(ctx.database.db, ctx.actor.userId);
  return own.map(({ id, text }) => ({ id, text }));
});

const text = z.string().trim().min(1).max(maxCannedSigns);

/** Keeps a text of one's own, or writes it otherwise. Refused: `canned-many`; `not-found` for what is not there. */
export const saveCanned = procedure(signedIn)
  .input(z.object({ id: z.string().max(64).nullable().default(null), text }))
  .mutation(({ ctx, input }): Promise<Result<null, "canned-many" | "not-found">> => {
    const { userId: ownerId } = ctx.actor;
    return inTransaction(ctx.database, async ({ db }) => {
      if (input.id !== null) {
        const isThere = await changeCannedText(db, { id: input.id, ownerId, text: input.text });
        return isThere ? accept(null) : refuse("not-found");
      }
      const own = await cannedTextsOf(db, ownerId);
      // Sent twice, it is one.
      if (own.some((each) => each.text === input.text)) return accept(null);
      if (own.length >= maxCannedTexts) return refuse("canned-many", { maximum: maxCannedTexts });
      await addCannedText(db, { id: ctx.newId(), ownerId, text: input.text, createdAt: ctx.now() });
      return accept(null);
    });
  });

/** Forgets a text of one's own; one that is not there is forgotten. */
export const removeCanned = procedure(signedIn)
  .input(z.object({ id: z.string().max(64) }))
  .mutation(async ({ ctx, input }): Promise<Result<null>> => {
    await removeCannedText(ctx.database.db, { id: input.id, ownerId: ctx.actor.userId });
    return accept(null);
  });
