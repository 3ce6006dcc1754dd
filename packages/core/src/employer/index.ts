export type { Company } from "./company.ts";
export { companyPath, foldCompanyName } from "./company-name.ts";
export { type NafCode, parseNaf } from "./naf.ts";
export { isValidSiret, parseSiret, type SiretRefusal } from "./siret.ts";
