import type { Result } from "@tremplin/core/shared";
import { inTransaction } from "@tremplin/database";
import { type CorrectionRefusal, correctBirthDate, correctionInput } from "../../candidate/birth-date.ts";
import { advisor } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { fileInput, noFile, reach } from "./reach.ts";

/** Corrects the date of birth of somebody whom one accompanies. Refused: `not-found`, `birth-date…`. */
export const correctAge = procedure(advisor)
  .input(fileInput.extend(correctionInput.shape))
  .mutation(({ ctx, input }): Promise<Result<null, "not-found" | CorrectionRefusal>> => {
    return inTransaction(ctx.database, async (handle) => {
      if (!(await reach(ctx, input.id, handle))) return noFile;
      return correctBirthDate(handle, ctx, input.id, input);
    });
  });
