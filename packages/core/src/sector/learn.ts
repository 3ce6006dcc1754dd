import { foldCompanyName } from "../employer/company-name.ts";
import { cleanTitle } from "../offer/reading/title.ts";
import { fold } from "../text/index.ts";

/** What a decision is kept under: the same title of the same company is treated alike. */
interface DecisionKey {
  readonly companyKey: string;
  readonly titleKey: string;
}

/** The key of an offer; null for an offer of which no employer is known: there is nobody to know again. */
export function decisionKey(
  title: string,
  company: { readonly id: string | null; readonly name: string | null },
): DecisionKey | null {
  const companyKey = company.id ?? (company.name === null ? null : `name:${foldCompanyName(company.name)}`);
  return companyKey === null ? null : { companyKey, titleKey: titleKey(title) };
}

/** A title as it is known again: without its mention of gender, its season and its year. */
function titleKey(title: string): string {
  return fold(cleanTitle(title))
    .replaceAll(/\(?\b[hfx](?: ?\/ ?[hfx]){1,2}\b\)?/g, " ")
    .replaceAll(/\b(?:saison|hiver|ete|20\d\d)\b/g, " ")
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim()
    .slice(0, 200);
}
