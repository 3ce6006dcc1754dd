export {
  type AnswerFigures,
  answerFigures,
  type ShownAnswerFigures,
  shownAnswerFigures,
} from "./answer-figures.ts";
export {
  type ClaimActor,
  type ClaimGround,
  type ClaimRefusal,
  type ClaimState,
  type ClaimStep,
  decideClaim,
} from "./claim.ts";
export { automaticGround, type ClaimedCompany, ownMailDomains, roleOfAccepted } from "./claim-ground.ts";
export type { Company } from "./company.ts";
export { companyPath, foldCompanyName } from "./company-name.ts";
export { companyMailDomain, isFreeMail, mailDomain } from "./free-mail.ts";
export { headcountBands, headcountOf } from "./headcount.ts";
export { changeMember, type Member, type MemberCommand, type MemberRefusal } from "./members.ts";
export { type NafCode, parseNaf } from "./naf.ts";
export {
  type CompanyPhoto,
  type CompanyProfile,
  emptyProfile,
  maxPhotos,
  type StoredPicture,
  takesSpontaneous,
} from "./profile.ts";
export { readableName } from "./readable-name.ts";
export { type CompanyRight, mayInCompany } from "./rights.ts";
export { isValidSiret, parseSiret, type SiretRefusal } from "./siret.ts";
export {
  type CompanyStanding,
  companyStandings,
  type StandingRefusal,
  type StandingStep,
  standingStep,
  standingSteps,
} from "./standing.ts";
