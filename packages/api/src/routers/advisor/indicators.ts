import { diplomaLevels, programmes } from "@tremplin/core/advisor";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { antennas, saveIndicators } from "@tremplin/database";
import { z } from "zod";
import { advisor } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { optionalLine } from "../employer/input.ts";
import { optionalDay } from "./actions.ts";
import { fileInput, noFile, reach } from "./reach.ts";

const optional = <Value extends string>(values: readonly Value[]) =>
  z
    .literal("")
    .or(z.enum(values))
    .transform((value) => value || null);

/** Writes down the programme and what funders ask for; only staff see it. Refused: `not-found`, `day-order`. */
export const setIndicators = procedure(advisor)
  .input(
    fileInput.extend({
      programme: optional(programmes),
      programmeFrom: optionalDay,
      programmeTo: optionalDay,
      isQpv: z.boolean(),
      isRqth: z.boolean(),
      isZrr: z.boolean(),
      diplomaLevel: optional(diplomaLevels),
      externalId: optionalLine(40),
      antennaId: z.string().max(64),
    }),
  )
  .mutation(async ({ ctx, input }): Promise<Result<null, "not-found" | "day-order">> => {
    const { id, antennaId, ...indicators } = input;
    if (!(await reach(ctx, id))) return noFile;
    const { programmeFrom, programmeTo } = indicators;
    if (programmeFrom && programmeTo && programmeTo < programmeFrom) {
      return refuse("day-order", { field: "programmeTo" });
    }
    const isKnown = (await antennas(ctx.database.db)).some((antenna) => antenna.id === antennaId);
    await saveIndicators(ctx.database.db, id, { ...indicators, antennaId: isKnown ? antennaId : null });
    return accept(null);
  });
