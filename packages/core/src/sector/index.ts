export { conditionsIn } from "./condition.ts";
export { familyCode, type JobFamily, wordIn } from "./family.ts";
export {
  type JudgedOffer,
  judgeSector,
  type LearnedVerdict,
  type SectorJudgement,
  type SectorReason,
  type SectorRules,
  type SectorVerdict,
} from "./judge.ts";
export { decisionKey } from "./learn.ts";
export { isQualification, type Qualification, qualifications, qualificationsIn } from "./qualification.ts";
export { recogniseTraits, type TraitSource } from "./recognise.ts";
export { isSeason, type Season, type SeasonSource, seasonOf, seasons } from "./season.ts";
export {
  noTraits,
  type SectorTraits,
  type WorkCondition,
  workConditions,
} from "./traits.ts";
