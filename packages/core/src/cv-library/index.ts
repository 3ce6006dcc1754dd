export { type AnonymousCv, anonymousCv, type CvSource, type Identity, libraryCode } from "./anonymous-cv.ts";
export { type HiddenReason, type LibraryFacts, whyHidden, whyNotConsent } from "./consent.ts";
export {
  type AskRefusal,
  barsAsking,
  type ContactRefusal,
  type ContactState,
  type ContactStep,
  contactDays,
  contactStates,
  contactStep,
  contactStepsOf,
  contactsADay,
  contactUntil,
  type DeclineReason,
  declineReasons,
  maxContactSigns,
  whyNotAsk,
} from "./contact-request.ts";
export { hiddenMark } from "./hide-names.ts";
export {
  type Availability,
  availabilities,
  type LibraryFacets,
  type LibrarySearch,
  libraryPageSize,
  libraryRadii,
  librarySearchParams,
  orderOf,
  parseLibrarySearch,
  roughly,
} from "./search.ts";
