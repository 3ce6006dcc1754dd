import { type Result, refuse } from "@tremplin/core/shared";
import { candidateById, inTransaction } from "@tremplin/database";
import { type CorrectionRefusal, correctBirthDate, correctionInput } from "../../candidate/birth-date.ts";
import { administrator } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { idInput } from "./people.ts";

/** Corrects the date of birth of a young person. Refused: `not-found` for all others, `birth-date…`. */
export const correctAge = procedure(administrator)
  .input(idInput.extend(correctionInput.shape))
  .mutation(({ ctx, input }): Promise<Result<null, "not-found" | CorrectionRefusal>> => {
    return inTransaction(ctx.database, async (handle) => {
      if (!(await candidateById(handle.db, input.id))) return refuse("not-found");
      return correctBirthDate(handle, ctx, input.id, input);
    });
  });
