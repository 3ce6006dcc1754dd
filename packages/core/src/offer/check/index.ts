export { applyProposal, checkOffer, hasBlocking } from "./check-offer.ts";
export {
  type CheckedField,
  type CheckRule,
  checkRules,
  type Finding,
  type FindingLevel,
  type OfferToCheck,
} from "./finding.ts";
