import { accept, type Result, refuse } from "@tremplin/core/shared";
import { saveLanguage } from "@tremplin/database";
import { languages, offeredLanguages } from "@tremplin/instance/words";
import { z } from "zod";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** Keeps the language in which one reads the board and its mails. Refused: `language-unknown`, one that it does not offer. */
export const chooseLanguage = procedure(signedIn)
  .input(z.object({ language: z.enum(languages) }))
  .mutation(async ({ ctx, input: { language } }): Promise<Result<null, "language-unknown">> => {
    if (!offeredLanguages(ctx.instance.config).includes(language)) return refuse("language-unknown");
    await saveLanguage(ctx.database.db, ctx.actor.userId, language, ctx.now());
    return accept(null);
  });
