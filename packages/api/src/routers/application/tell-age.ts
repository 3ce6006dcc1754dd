import { accept, type Result } from "@tremplin/core/shared";
import { inTransaction, profileOf, saveProfile } from "@tremplin/database";
import { z } from "zod";
import { checkBirthDate } from "../../candidate/birth-date.ts";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { candidateFor } from "./compose.ts";

/**
 * Says one's date of birth before the first application, or that of a young person whom one accompanies: it
 * decides which rules protect. Once told it is not told anew here: nobody makes themselves an adult in the middle of an
 * application, who accompanies them or an administrator corrects it. Refused: `birth-date`, when it can't be right.
 */
export const tellAge = procedure(signedIn)
  .input(z.object({ birthDate: z.iso.date(), candidateId: z.string().max(64).nullable().default(null) }))
  .mutation(async ({ ctx, input }): Promise<Result<null, "birth-date">> => {
    const { birthDate } = input;
    const candidateId = await candidateFor(ctx, input.candidateId);
    return inTransaction(ctx.database, async ({ db }) => {
      const checked = checkBirthDate(ctx, birthDate);
      if (!checked.ok) return checked;
      const profile = await profileOf(db, candidateId);
      if (profile.birthDate === null) {
        await saveProfile(db, candidateId, { ...profile, birthDate }, ctx.now());
      }
      return accept(null);
    });
  });
