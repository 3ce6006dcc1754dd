import type { NotificationKind } from "@tremplin/core/notification";
import type { MailKind } from "../mail/templates/index.ts";

/**
 * The kind of notification that each mail tells. Null for those that are no notification: they answer to what
 * somebody has just asked for, guard an account, or go to an address without account.
 */
export const notificationOf = {
  "account.sign-in": null,
  "account.none": null,
  "account.closed": null,
  "account.confirm": null,
  "account.deleted": null,
  "account.email-change": null,
  "account.email-changed": null,
  "account.email-taken": null,
  "account.guard-changed": null,
  "account.second-step-reset": null,
  "account.invitation": null,
  "application.received": "application-received",
  "application.reminder": "application-received",
  "application.gone": "application-received",
  "application.news": "application-news",
  "application.to-review": "application-to-review",
  "application.advisor-news": "application-news",
  "application.interview-proposed": "interview",
  "application.interview-answered": "interview",
  "application.follow-up": "follow-up",
  "application.follow-up-ended": "follow-up",
  "appointment.confirmed": "appointment",
  "appointment.moved": "appointment",
  "appointment.cancelled": "appointment",
  "appointment.reminder": "appointment-reminder",
  "alert.confirm": null,
  "alert.full": null,
  "alert.new-offers": "alert",
  "candidate.advice-answered": "advice",
  "candidate.advice-asked": "advice",
  "candidate.recommended": "recommendation",
  "advisor.new-advisor": "accompaniment",
  "advisor.file-received": "accompaniment",
  "advisor.stand-in": "accompaniment",
  "company.claim-received": "decision",
  "company.claim-accepted": "decision",
  "company.claim-refused": "decision",
  "company.suspended": "decision",
  "company.reopened": "decision",
  "company.colleague-joined": "company-team",
  "conversation.message": "message",
  "conversation.reply-files": null,
  "conversation.reply-refused": null,
  "cv.to-review": "cv",
  "cv.reviewed": "cv",
  "library.asked": "library",
  "library.answered": "library",
  "library.advisor-news": "library",
  // Invoices and what they are for: they go by mail whatever else somebody chose.
  "membership.applied": null,
  "membership.accepted": null,
  "membership.refused": null,
  "membership.paid": null,
  "membership.ending": null,
  "membership.lapsed": null,
  "membership.unmatched": null,
  "notification.digest": "digest",
  "message.decided": "decision",
  "message.report-decided": null,
  "offer.published": "offer-life",
  "offer.submitted": "offer-life",
  "offer.expired": "offer-life",
  // By a moderator it restricts what somebody published (DSA art. 17).
  "offer.paused": "decision",
  "offer.closed": "decision",
  "moderation.waiting": "moderation",
  "offer.changes-requested": "decision",
  "offer.rejected": "decision",
  "offer.appeal-decided": "decision",
  "offer.ending": "offer-life",
  "offer.claim": null,
  "report.received": null,
  "report.decided": null,
  "report.minor": "accompaniment",
  "workshop.registered": "workshop",
  "workshop.waiting": "workshop",
  "workshop.place": "workshop",
  "workshop.changed": "workshop",
  "workshop.cancelled": "workshop",
  "workshop.left": "workshop",
  "workshop.reminder": "workshop-reminder",
} as const satisfies Readonly<Record<MailKind, NotificationKind | null>>;

/** The mails that are notifications, told by `notify` alone. */
export type NotifiedMail = {
  [Kind in MailKind]: (typeof notificationOf)[Kind] extends null ? never : Kind;
}[MailKind];

export function isNotified(event: string): event is NotifiedMail {
  return Object.hasOwn(notificationOf, event) && notificationOf[event as MailKind] !== null;
}
