import type { Mail } from "../mail.ts";
import type { MailTools } from "../template.ts";
import * as account from "./account.ts";
import * as advisor from "./advisor.ts";
import * as alert from "./alert.ts";
import * as application from "./application.ts";
import * as appointment from "./appointment.ts";
import * as candidate from "./candidate.ts";
import * as company from "./company.ts";
import * as conversation from "./conversation.ts";
import * as cv from "./cv.ts";
import * as library from "./library.ts";
import * as membership from "./membership.ts";
import * as message from "./message.ts";
import * as notification from "./notification.ts";
import * as offer from "./offer.ts";
import * as workshop from "./workshop.ts";

/** Every kind of mail that the board writes. */
export const mailTemplates = {
  "account.sign-in": account.signInLink,
  "account.none": account.noAccount,
  "account.closed": account.accountClosed,
  "account.confirm": account.confirm,
  "account.deleted": account.deleted,
  "account.email-change": account.emailChange,
  "account.email-changed": account.emailChanged,
  "account.email-taken": account.emailTaken,
  "account.guard-changed": account.guardChanged,
  "account.second-step-reset": account.secondStepReset,
  "account.invitation": account.invitation,
  "application.received": application.applicationReceived,
  "application.reminder": application.applicationReminder,
  "application.gone": application.applicationGone,
  "application.news": application.applicationNews,
  "application.to-review": application.applicationToReview,
  "application.advisor-news": application.applicationAdvisorNews,
  "application.interview-proposed": application.interviewProposed,
  "application.interview-answered": application.interviewAnswered,
  "application.follow-up": application.followUpAsked,
  "application.follow-up-ended": application.followUpEnded,
  "appointment.confirmed": appointment.appointmentConfirmed,
  "appointment.moved": appointment.appointmentMoved,
  "appointment.cancelled": appointment.appointmentCancelled,
  "appointment.reminder": appointment.appointmentReminder,
  "alert.confirm": alert.confirmAlert,
  "alert.full": alert.tooManyAlerts,
  "alert.new-offers": alert.newOffers,
  "candidate.advice-answered": candidate.adviceAnswered,
  "candidate.advice-asked": candidate.adviceAsked,
  "candidate.recommended": candidate.recommended,
  "advisor.new-advisor": advisor.newAdvisor,
  "advisor.file-received": advisor.fileReceived,
  "advisor.stand-in": advisor.standIn,
  "company.claim-received": company.claimReceived,
  "company.claim-accepted": company.claimAccepted,
  "company.claim-refused": company.claimRefused,
  "company.colleague-joined": company.colleagueJoined,
  "company.suspended": company.companySuspended,
  "company.reopened": company.companyReopened,
  "conversation.message": conversation.conversationMessage,
  "conversation.reply-files": conversation.replyFiles,
  "conversation.reply-refused": conversation.replyRefused,
  "cv.to-review": cv.cvToReview,
  "cv.reviewed": cv.cvReviewed,
  "library.asked": library.libraryAsked,
  "library.answered": library.libraryAnswered,
  "library.advisor-news": library.libraryAdvisorNews,
  "message.decided": message.messageDecided,
  "message.report-decided": message.messageReportDecided,
  "membership.applied": membership.membershipApplied,
  "membership.accepted": membership.membershipAccepted,
  "membership.refused": membership.membershipRefused,
  "membership.paid": membership.membershipPaid,
  "membership.ending": membership.membershipEnding,
  "membership.lapsed": membership.membershipLapsed,
  "membership.unmatched": membership.membershipUnmatched,
  "notification.digest": notification.digest,
  "offer.published": offer.offerPublished,
  "offer.submitted": offer.offerSubmitted,
  "offer.expired": offer.offerExpired,
  "offer.paused": offer.offerPaused,
  "offer.closed": offer.offerClosed,
  "moderation.waiting": offer.reviewsWaiting,
  "offer.changes-requested": offer.offerChangesRequested,
  "offer.rejected": offer.offerRejected,
  "offer.appeal-decided": offer.offerAppealDecided,
  "offer.ending": offer.offerEnding,
  "offer.claim": offer.offerClaim,
  "report.received": offer.reportReceived,
  "report.decided": offer.reportDecided,
  "report.minor": message.minorReported,
  "workshop.registered": workshop.workshopRegistered,
  "workshop.waiting": workshop.workshopWaiting,
  "workshop.place": workshop.workshopPlace,
  "workshop.changed": workshop.workshopChanged,
  "workshop.cancelled": workshop.workshopCancelled,
  "workshop.left": workshop.workshopLeft,
  "workshop.reminder": workshop.workshopReminder,
} as const satisfies Record<
  string,
  { readonly write: (values: never, tools: MailTools) => Mail; readonly example: object }
>;

export type MailKind = keyof typeof mailTemplates;

/** What a kind of mail is written from. */
export type MailValuesOf<Kind extends MailKind> = (typeof mailTemplates)[Kind]["example"];
