import { parseSiret, type SiretRefusal } from "@tremplin/core/employer";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import type { RegisterAnswer } from "@tremplin/interop";
import { z } from "zod";
import { placeText } from "../../place.ts";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { typedSiret } from "./input.ts";

/** What is known of a SIRET before its company signs up. */
export interface LookedUp {
  /** Fourteen digits. */
  readonly siret: string;
  readonly register: RegisterAnswer;
  /** Its commune as the town field shows it; empty when it is not known. */
  readonly place: string;
}

/** Asks the State's register for a SIRET. Refused: what is wrong with it, beside the field `siret`. */
export const lookUp = procedure(anyone)
  .input(z.object({ siret: typedSiret }))
  .query(async ({ ctx, input }): Promise<Result<LookedUp, SiretRefusal>> => {
    const siret = parseSiret(input.siret);
    if (!siret.ok) return refuse(siret.refusal.code, { ...siret.refusal.details, field: "siret" });
    const register = await ctx.register.find(siret.value);
    const insee = register.kind === "found" ? register.company.insee : null;
    const commune = insee === null ? null : ctx.communes.byInsee(insee);
    return accept({ siret: siret.value, register, place: commune ? placeText(commune) : "" });
  });
