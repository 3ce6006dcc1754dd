export { isIban, tidyIban, writtenIban } from "./iban.ts";
export {
  type Account,
  amountOwed,
  amountToGiveBack,
  giveBack,
  type InvoiceContent,
  type InvoiceKind,
  type InvoiceParty,
  invoiceKinds,
  invoiceNumber,
  takePayment,
  whyNotCredit,
} from "./invoice.ts";
export { type MemberNeed, type MemberStep, memberStepsOf, memberTransitions } from "./lifecycle.ts";
export {
  isMember,
  type MemberState,
  memberStates,
  memberStatesNow,
  type PaymentWay,
  paymentWays,
} from "./membership.ts";
export { addDays, daysFrom, type Period, yearFrom } from "./period.ts";
export {
  type Match,
  type MatchReason,
  type OwedInvoice,
  type Receipt,
  reconcile,
} from "./reconcile.ts";
export { graceReminder, isRenewalDue, reminderDue } from "./reminder.ts";
export {
  type DirectorySearch,
  directorySearchParams,
  everyMember,
  isFound,
  type MemberSize,
  memberSizes,
  parseDirectorySearch,
} from "./search.ts";
export { centsOf, euroText, mostHeads, type Tier, tierOf, tierOutOfOrder, vatOn } from "./tier.ts";
export {
  type MemberCommand,
  type MemberLife,
  type MemberRefusal,
  memberTransition,
} from "./transition.ts";
