export type { DemoUser, OfferPoint } from "@tremplin/database";
export { removeUnprovedAccounts } from "./accounts-round.ts";
export { runAlertsRound } from "./alerts-round.ts";
export { runApplicationsRound } from "./applications-round.ts";
export { runAppointmentsRound } from "./appointments-round.ts";
export type { Context, Replies } from "./context.ts";
export { runCvLibraryRound } from "./cv-library-round.ts";
export type { FileStore } from "./files/file-store.ts";
export { isPictureFile, pictureKey } from "./files/picture.ts";
export type { VirusScan } from "./files/prepare-document.ts";
export { type ImportProgress, type ImportRefusal, importOffers } from "./imports/import-offers.ts";
export { importRome, type RomeReport } from "./imports/import-rome.ts";
export { emptyReport, type ImportReport, type RejectedRow } from "./imports/report.ts";
export { LiveHub } from "./live/live-hub.ts";
export { handleLive, liveQueue } from "./live/tell-live.ts";
export { enqueueMail, mailQueue, orderedMail } from "./mail/enqueue-mail.ts";
export { type MailKind, mailTemplates } from "./mail/templates/index.ts";
export { type WrittenMail, writeMail } from "./mail/write-mail.ts";
export { runMembershipRound } from "./membership-round.ts";
export {
  deliverPush,
  deliverSms,
  NotSent,
  type OrderedSms,
  type PushNote,
  type PushSender,
  type SmsSender,
} from "./notification/deliver.ts";
export { runDigestRound } from "./notification/digest-round.ts";
export { type OrderedPush, pushQueue, smsQueue } from "./notification/notify.ts";
export { type Sealing, StopLinks, type StopTarget } from "./notification/stop-links.ts";
export { remindOfEndings, tellOfEnded } from "./offers-ending.ts";
export { townPoint } from "./place.ts";
export {
  forgetGivenUpReplies,
  keepArrived,
  maxReplyAddresses,
  replyAddressesIn,
  replyQueue,
} from "./replies/arrived.ts";
export { makeReplyAddress } from "./replies/reply-address.ts";
export { handleReply } from "./replies/take-reply.ts";
export { type AppRouter, appRouter, type Caller, createCaller, type RouterOutputs } from "./router.ts";
export type { Wish } from "./routers/account/confirm.ts";
export type { PasskeyView } from "./routers/account/passkeys.ts";
export type { ServiceView } from "./routers/account/services.ts";
export type { SessionView } from "./routers/account/sessions.ts";
export type { ListedAntenna } from "./routers/administration/antennas.ts";
export type { OpenInvitation } from "./routers/administration/invitations.ts";
export type { Overview } from "./routers/administration/overview.ts";
export type { PersonPage } from "./routers/administration/people.ts";
export type { ThemeChoices, TriedTheme } from "./routers/administration/theme.ts";
export type { Absence } from "./routers/advisor/absence.ts";
export type { Accompaniment, FollowStep } from "./routers/advisor/accompaniment.ts";
export type { CandidateFile, FileAction, FileNote } from "./routers/advisor/file.ts";
export type { PortfolioLine, PortfolioReport } from "./routers/advisor/import.ts";
export type { Accompanied, Portfolio } from "./routers/advisor/portfolio.ts";
export type { CodeView, MadeCode } from "./routers/advisor/register.ts";
export type { Support } from "./routers/advisor/support.ts";
export type { AlertByLink } from "./routers/alert/by-link.ts";
export type { OwnAlert } from "./routers/alert/mine.ts";
export type { Applicant } from "./routers/application/applicant.ts";
export type { ApplicantCard, ApplicationBoard, ReceivedCounts } from "./routers/application/board.ts";
export type { Composing } from "./routers/application/compose.ts";
export type { InterviewView } from "./routers/application/interview-view.ts";
export type { OwnApplication } from "./routers/application/mine.ts";
export type { ApplicationPage, TimelineStep } from "./routers/application/show.ts";
export type { FreeSlots } from "./routers/appointment/book.ts";
export type { PlacedSlot } from "./routers/appointment/free.ts";
export type { AppointmentView } from "./routers/appointment/view.ts";
export type { AdvisorDay } from "./routers/appointment/week.ts";
export type { AdviceAsked } from "./routers/candidate/advice.ts";
export type { FittingOffer, ForMe } from "./routers/candidate/for-me.ts";
export type { OwnMarks } from "./routers/candidate/marks.ts";
export type { OnOffer } from "./routers/candidate/on-offer.ts";
export type { OwnRecommendation } from "./routers/candidate/recommendations.ts";
export type { BroadcastPage, BroadcastPerson } from "./routers/conversation/broadcast.ts";
export { broadcastQueue, handleBroadcast } from "./routers/conversation/broadcast.ts";
export type { CannedText } from "./routers/conversation/canned.ts";
export type { MessageDecisionPage } from "./routers/conversation/decision.ts";
export type { ListedConversation } from "./routers/conversation/list.ts";
export type { FoundPassage } from "./routers/conversation/search.ts";
export type { ConversationPage, ShownMessage } from "./routers/conversation/show.ts";
export type { CompanyContact } from "./routers/conversation/with-company.ts";
export { madeCv } from "./routers/cv/made-cv.ts";
export { fileRemovalQueue } from "./routers/cv/own-data.ts";
export type { CvList, CvPage } from "./routers/cv/versions.ts";
export type { LibraryOfPerson } from "./routers/cv-library/advisor.ts";
export type { SentRequest } from "./routers/cv-library/ask.ts";
export type { LibraryPlace, OwnLibrary } from "./routers/cv-library/own.ts";
export type { PartnersPage } from "./routers/cv-library/partners.ts";
export type { RequestPage } from "./routers/cv-library/request.ts";
export type { LibraryPage } from "./routers/cv-library/search.ts";
export type { LibraryCvPage } from "./routers/cv-library/show.ts";
export type { DocumentList } from "./routers/document/index.ts";
export type { EditedCompany } from "./routers/employer/edit.ts";
export type { LookedUp } from "./routers/employer/look-up.ts";
export type { CompanyTeam } from "./routers/employer/members.ts";
export type { EmployerPreview } from "./routers/employer/preview.ts";
export type { EmployerSpace } from "./routers/employer/space.ts";
export type { EmployerPage, EmployerView } from "./routers/employer/view.ts";
export type { BoardFigures } from "./routers/figures/index.ts";
export type { InvitationView } from "./routers/invitation/show.ts";
export type { ToldLive } from "./routers/live/index.ts";
export type { MembershipPage } from "./routers/membership/administer.ts";
export type { StatementLine, StatementReport } from "./routers/membership/bank.ts";
export type { ListedMember, MemberDirectory } from "./routers/membership/directory.ts";
export { issueInvoice } from "./routers/membership/issue.ts";
export type { OwnMembership } from "./routers/membership/own.ts";
export type { NetworkWork } from "./routers/membership/take-step.ts";
export type { InvoiceView } from "./routers/membership/view.ts";
export type { MessageReportPage, WaitingMessageReport } from "./routers/moderation/message-reports.ts";
export type { ReviewPage, WaitingReview } from "./routers/moderation/queue.ts";
export type { OpenReport } from "./routers/moderation/reports.ts";
export type { ChoiceLine, ChoicesPage } from "./routers/notification/choices.ts";
export type { ListedNotification, NotificationList } from "./routers/notification/list.ts";
export type { StopPage } from "./routers/notification/stop.ts";
export type { DraftView } from "./routers/offer/draft.ts";
export type { OfferFeed } from "./routers/offer/feed.ts";
export type { OfferHome } from "./routers/offer/home.ts";
export type { OwnOffer, OwnOfferPage } from "./routers/offer/mine.ts";
export type { OfferPoints } from "./routers/offer/points.ts";
export type { OfferPage } from "./routers/offer/show.ts";
export type { OfferView } from "./routers/offer/view.ts";
export type { GivenOffer, GivenTo } from "./routers/recommendation/given.ts";
export type { PersonForOffer, WhoFits } from "./routers/recommendation/who-fits.ts";
export type { PlaceView } from "./routers/territory/view.ts";
export type { ListedWorkshop, ShownSeat, WorkshopPage } from "./routers/workshop/read.ts";
export type { BulkOutcome } from "./table/bulk.ts";
