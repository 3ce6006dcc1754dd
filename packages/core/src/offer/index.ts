export {
  applyProposal,
  type CheckedField,
  type CheckRule,
  checkOffer,
  checkRules,
  type Finding,
  type FindingLevel,
  hasBlocking,
  type OfferToCheck,
} from "./check/index.ts";
export { type ContractKind, contractKinds, isAlternance, isContractKind, isPermanent } from "./contract.ts";
export { draftOf } from "./draft/draft-of.ts";
export {
  type DraftField,
  type DraftFields,
  type DraftProblem,
  type DraftStep,
  draftSteps,
  stepOf,
} from "./draft/fields.ts";
export { type DraftReading, type Rome, readDraft } from "./draft/read-draft.ts";
export {
  type CloseReason,
  closeReasons,
  type FillChannel,
  fillChannels,
  type OfferNeed,
  type OfferStep,
  offerStepsOf,
  offerTransitions,
  publicationDays,
} from "./lifecycle.ts";
export { monthlyPay } from "./monthly-pay.ts";
export {
  type ContactWay,
  type ExperienceLevel,
  experienceLevels,
  type Offer,
  type OfferContent,
  type OfferOrigin,
  type OfferPlace,
  type OfferState,
  offerStates,
  type Pay,
  type PayPeriod,
  payPeriods,
  type WorkingTime,
  workingTimes,
} from "./offer.ts";
export { offerPath, offerSlug, publicIdFromPath } from "./path.ts";
export { parseEmail, parsePhone, parseUrl, readContact } from "./reading/contact.ts";
export {
  contractInText,
  contractOfFranceTravail,
  parseContract,
  parseContractMonths,
} from "./reading/contract.ts";
export { parseDate, parseDay } from "./reading/date.ts";
export { type ExperienceReading, parseExperience } from "./reading/experience.ts";
export { licencesInText, parseLicences } from "./reading/licences.ts";
export { type PayNote, type PayReading, parsePay } from "./reading/pay.ts";
export { type PlaceHint, type PlaceNote, settlePlace } from "./reading/place.ts";
export { cleanTitle } from "./reading/title.ts";
export { titleSimilarity } from "./reading/title-similarity.ts";
export { parseWorkingTime, type WorkingTimeReading } from "./reading/working-time.ts";
export {
  commentedPassage,
  type ModerationRule,
  moderationRules,
  needsReview,
  type ReviewCommand,
  type ReviewPart,
  type ReviewRefusal,
  type ReviewState,
  type ReviewStep,
  reviewParts,
  reviewStates,
  reviewStep,
  reviewTransitions,
} from "./review.ts";
export { type RiskFacts, type RiskHint, riskHints, risksOf } from "./risk.ts";
export { isRomeDomain, parseRomeCode, type RomeDomain, romeDomainOf, romeDomains } from "./rome.ts";
export {
  defaultRadiusKm,
  mostCommunes,
  type OfferCard,
  type OfferFacets,
  type OfferSearch,
  type OfferSearchPage,
  type OfferSort,
  offerSorts,
  pageSize,
  radiusChoices,
  type SectorFacets,
  sinceChoices,
  type WiderSearch,
} from "./search.ts";
export {
  conditionNames,
  everyOffer,
  offerSearchParams,
  parseOfferSearch,
  seasonNames,
} from "./search-params.ts";
export { smicAt } from "./smic.ts";
export { changesSubstance } from "./substance.ts";
export {
  endOfPublication,
  isComplete,
  type OfferChange,
  type OfferCommand,
  type OfferEvent,
  type OfferLife,
  type TransitionRefusal,
  transition,
} from "./transition.ts";
