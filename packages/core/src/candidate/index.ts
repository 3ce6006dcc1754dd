export { ageOn, dayIn, isMinor } from "./age.ts";
export { type CvKind, type CvState, cvStates } from "./cv.ts";
export {
  type CvContent,
  type CvSection,
  cvContentOf,
  cvOutline,
  cvSections,
  skillsBySource,
} from "./cv-content.ts";
export { type CvRefusal, type CvStep, cvStep, cvStepsOf, cvTransitions } from "./cv-review.ts";
export {
  type Fit,
  type FitObstacle,
  type FitReason,
  fitOf,
  type OfferToFit,
  type ProfileToFit,
} from "./fit.ts";
export { type MinorAccess, type MinorReason, type MinorVerdict, minorAccess } from "./minor-access.ts";
export {
  type CandidateProfile,
  emptyProfile,
  isProfileTelling,
  type LanguageLevel,
  languageLevels,
  type MobilityWay,
  mobilityWays,
  type ProfileExperience,
  type ProfileLanguage,
  type ProfilePlace,
  type ProfileSkill,
  type ProfileStudy,
  type SkillSource,
  skillSources,
} from "./profile.ts";
export { isTold, listed, nextStep, type ProfileStep, profileSteps } from "./profile-steps.ts";
