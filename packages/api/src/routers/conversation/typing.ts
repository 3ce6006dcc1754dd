import { whyNotWrite } from "@tremplin/core/conversation";
import { accept, type Result } from "@tremplin/core/shared";
import { z } from "zod";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { ownConversation } from "./access.ts";
import { participants } from "./participants.ts";

/** Tells the others in a conversation, while they look on, that one is writing. It is kept nowhere. */
export const typing = procedure(signedIn)
  .input(z.object({ id: z.string().max(64) }))
  .mutation(async ({ ctx, input }): Promise<Result<null>> => {
    const { conversation, side, facts } = await ownConversation(ctx, input.id);
    if (whyNotWrite(side, facts) !== null) return accept(null);
    const others = (await participants(ctx.database, conversation, facts)).filter(
      ({ id }) => id !== ctx.actor.userId,
    );
    const event = { kind: "typing", subject: conversation.id, name: ctx.actor.name } as const;
    ctx.live.hint(
      others.map(({ id }) => id),
      event,
    );
    return accept(null);
  });
