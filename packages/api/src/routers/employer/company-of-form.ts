import { type Company, foldCompanyName } from "@tremplin/core/employer";
import { slugify } from "@tremplin/core/text";
import {
  type CompanySignUpForm,
  companiesLike,
  type DatabaseHandle,
  saveCompanies,
} from "@tremplin/database";
import type { Context } from "../../context.ts";

/**
 * The company that a sign-up is about: the one of its SIRET; else the one of its name and commune whose SIRET
 * nobody knew, as imports leave them; else a new one.
 */
export async function companyOfForm(
  handle: DatabaseHandle,
  form: CompanySignUpForm,
  { newId, now }: Pick<Context, "newId" | "now">,
): Promise<{ readonly company: Company; readonly isNew: boolean }> {
  const like = await companiesLike(handle.db, {
    foldedNames: [foldCompanyName(form.name)],
    sirets: [form.siret],
  });
  const known =
    like.find(({ siret }) => siret === form.siret) ??
    like.find(({ siret, insee }) => siret === null && insee === form.insee);
  if (known) return { company: known, isNew: false };
  const id = newId();
  const slug = slugify(like.length > 0 ? `${form.name} ${form.placeLabel}` : form.name) || id;
  const blank = { description: null, website: null, createdAt: now(), updatedAt: now() };
  const [created] = await saveCompanies(handle, [{ ...blank, ...factsOf(form), id, slug }]);
  if (!created) throw new Error("a company was saved and is not there");
  return { company: created, isNew: true };
}

/** What a sign-up says that a company's own facts are. */
export function factsOf({ name, siret, nafCode, activity, headcount, insee, placeLabel }: CompanySignUpForm) {
  return { name, siret, nafCode, activity, headcount, insee, placeLabel };
}
