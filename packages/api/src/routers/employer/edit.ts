import { type Company, type CompanyProfile, mayInCompany } from "@tremplin/core/employer";
import { placeText } from "../../place.ts";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { slugInput } from "./input.ts";
import { companyFor } from "./own-company.ts";

/** A company as those who may change its page see it. */
export interface EditedCompany {
  readonly company: Company;
  readonly profile: CompanyProfile;
  /** The commune as the town field shows it: "Dijon (21)". */
  readonly place: string;
  readonly mayManageMembers: boolean;
}

/** What is on the page of a company, to change it. */
export const edit = procedure(signedIn)
  .input(slugInput)
  .query(async ({ ctx, input }): Promise<EditedCompany> => {
    const { company, profile } = await companyFor(ctx, input.slug, "edit-page");
    const commune = company.insee === null ? null : ctx.communes.byInsee(company.insee);
    return {
      company,
      profile,
      place: commune ? placeText(commune) : (company.placeLabel ?? ""),
      mayManageMembers: mayInCompany(ctx.actor, "manage-members", company.id),
    };
  });
