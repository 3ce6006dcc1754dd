import { ageOn } from "@tremplin/core/candidate";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { inTransaction, profileOf, saveProfile } from "@tremplin/database";
import { z } from "zod";
import { today } from "../../asking.ts";
import { candidate } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** From the age at which one may have an account alone to well past those whom the agency accompanies. */
const ages = { least: 14, most: 70 } as const;

/**
 * Says one's date of birth before the first application: it decides which rules protect. Once told, who
 * accompanies the person corrects it, not they alone. Refused: `birth-date`, when it can't be right.
 */
export const tellAge = procedure(candidate)
  .input(z.object({ birthDate: z.iso.date() }))
  .mutation(({ ctx, input: { birthDate } }): Promise<Result<null, "birth-date">> => {
    return inTransaction(ctx.database, async ({ db }) => {
      const age = ageOn(birthDate, today(ctx));
      if (age < ages.least || age > ages.most) return refuse("birth-date", { field: "birthDate" });
      const profile = await profileOf(db, ctx.actor.userId);
      if (profile.birthDate === null) {
        await saveProfile(db, ctx.actor.userId, { ...profile, birthDate }, ctx.now());
      }
      return accept(null);
    });
  });
