import { type Company, emptyProfile } from "@tremplin/core/employer";
import {
  type CompanySignUpForm,
  companiesLike,
  companyProfile,
  type DatabaseHandle,
  saveCompanies,
  saveCompanyProfile,
} from "@tremplin/database";
import { factsOf } from "./company-of-form.ts";

/** Fills what was unknown of a company with what its first member typed; nothing known is written over. */
export async function fillCompany(
  handle: DatabaseHandle,
  company: Company,
  form: CompanySignUpForm,
  now: Date,
): Promise<void> {
  const profile = (await companyProfile(handle.db, company.id)) ?? emptyProfile(company.id, now);
  // A claim may have waited while another company came with this SIRET.
  const owners = await companiesLike(handle.db, { foldedNames: [], sirets: [form.siret] });
  const siret = company.siret ?? (owners.length === 0 ? form.siret : null);
  await saveCompanies(handle, [{ ...filledCompany(company, form, now), siret }]);
  await saveCompanyProfile(handle, {
    ...profile,
    phone: profile.phone ?? form.phone,
    address: profile.address ?? form.address,
    postcode: profile.postcode ?? form.postcode,
    verifiedAt: form.isVerified ? now : profile.verifiedAt,
    updatedAt: now,
  });
}

function filledCompany(company: Company, form: CompanySignUpForm, now: Date): Company {
  const facts = factsOf(form);
  return {
    ...company,
    nafCode: company.nafCode ?? facts.nafCode,
    activity: company.activity ?? facts.activity,
    headcount: company.headcount ?? facts.headcount,
    ...(company.insee === null ? { insee: facts.insee, placeLabel: facts.placeLabel } : {}),
    updatedAt: now,
  };
}
