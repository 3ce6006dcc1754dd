import { parseSiret, type SiretRefusal } from "@tremplin/core/employer";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import type { CompanySignUpForm } from "@tremplin/database";
import type { Context } from "../../context.ts";
import { searchedPlace } from "../../place.ts";
import type { CompanyInput } from "./sign-up-input.ts";

export type SignUpRefusal = SiretRefusal | "unknown-town";

/**
 * What a sign-up says once checked, with what the State's register adds: that it knows the SIRET, the
 * activity's code and the head count. Without the register it is as it was typed.
 */
export async function signUpForm(
  ctx: Pick<Context, "communes" | "instance" | "register">,
  input: CompanyInput,
): Promise<Result<CompanySignUpForm, SignUpRefusal>> {
  const siret = parseSiret(input.siret);
  if (!siret.ok) return refuse(siret.refusal.code, { ...siret.refusal.details, field: "siret" });
  const { commune } = searchedPlace(ctx, input.place);
  if (commune === null) return refuse("unknown-town", { field: "place", place: input.place });
  const answer = await ctx.register.find(siret.value);
  const known = answer.kind === "found" ? answer.company : null;
  const { name, activity, address, phone } = input;
  return accept({
    name,
    activity,
    address,
    phone,
    siret: siret.value,
    nafCode: known?.nafCode ?? null,
    headcount: known?.headcount ?? null,
    insee: commune.insee,
    placeLabel: commune.name,
    postcode: known?.insee === commune.insee ? known.postcode : (commune.postcodes[0] ?? null),
    isVerified: known !== null && !known.isCeased,
  });
}
