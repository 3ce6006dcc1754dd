// The face of the package: what others may use, by the file that holds it. It grows with them and holds nothing else.
export { checkSqlite, copySqlite } from "./copy-sqlite.ts";
export type { Dialect, Engine, NoticeChannel, Notices } from "./dialects/dialect.ts";
export {
  type FoundInLibrary,
  LibraryIndex,
  type UnderstoodSearch,
} from "./library/library-index.ts";
export { migrate } from "./migrate.ts";
export { type DatabaseHandle, inTransaction, openDatabase, type TremplinDatabase } from "./open.ts";
export {
  type Accompanied,
  type AdvisorContact,
  accompaniedBy,
  advisorOf,
  advisorsToTell,
} from "./queries/accompanied.ts";
export {
  administratorsOf,
  countModerators,
  createUser,
  type DemoUser,
  demoUsers,
  giveRole,
  hasUsers,
  isAccountOpen,
  joinAntenna,
  moderatorsOf,
  type NewUser,
  personById,
  renameUser,
  setMember,
  type UserRow,
  userByEmail,
  userById,
} from "./queries/account.ts";
export { type AuditPeriod, auditActions, auditSource } from "./queries/administration/audit-trail.ts";
export { companiesSource, type ListedCompany } from "./queries/administration/companies.ts";
export {
  dropJobs,
  type JobRow,
  jobCounts,
  jobQueues,
  jobsSource,
  retryJobs,
} from "./queries/administration/jobs.ts";
export { type ListedMembership, membershipsSource } from "./queries/administration/memberships.ts";
export { type ListedOffer, offersSource } from "./queries/administration/offers.ts";
export { type ListedPerson, peopleSource, roleCounts } from "./queries/administration/people.ts";
export {
  countSessions,
  otherAdministrators,
  saveAntennas,
  saveRoles,
  setDisabled,
} from "./queries/administration/person.ts";
export { everyRow, type TableSource, tablePage } from "./queries/administration/table-source.ts";
export {
  type AdviceRow,
  adviceById,
  adviceOfPeople,
  adviceOn,
  answerAdvice,
  askAdvice,
  type ListedAdvice,
} from "./queries/advice.ts";
export { absencesOf, addCover, removeCover } from "./queries/advisor-absence.ts";
export {
  addCode,
  codeByDigest,
  codesOf,
  type RegistrationCodeRow,
  revokeCode,
  spendCode,
} from "./queries/advisor-code.ts";
export { followHistory, moveFollow, saveIndicators, setArchived } from "./queries/advisor-follow.ts";
export {
  type ActionRow,
  type AdvisorNoteRow,
  actionsOf,
  addAction,
  addAdvisorNote,
  advisorNotes,
  changeAdvisorNote,
  countOpenActions,
  deleteAction,
  deleteAdvisorNote,
  setActionDone,
} from "./queries/advisor-notes.ts";
export {
  type AdvisorInfo,
  accountsByEmail,
  advisors,
  type CandidateAccount,
  candidateById,
  countUnattached,
  type UnattachedRow,
  unattached,
} from "./queries/advisor-people.ts";
export { type AccompaniedRow, type PortfolioScope, portfolioOf } from "./queries/advisor-portfolio.ts";
export { type Antenna, antennas, type Office, removeAntenna, saveAntenna } from "./queries/antenna.ts";
export {
  type AntennaModerator,
  addAntennaModerator,
  antennaById,
  antennaModerators,
  countAntennaModerators,
  type OpenAntenna,
  openAntennas,
  removeAntennaModerator,
  saveAntennaPage,
  territorialModerators,
} from "./queries/antenna-page.ts";
export {
  type ApplicationEventRow,
  type ApplicationRow,
  applicationById,
  applicationEvents,
  applicationsIn,
  applicationsOf,
  applicationTo,
  beginApplication,
  deleteApplicationDraft,
  saveApplicationDraft,
  saveApplicationStep,
  sentTo,
} from "./queries/application.ts";
export {
  addApplicationNote,
  answersOf,
  applicationCounts,
  applicationNotes,
  applicationsSilent,
  applicationsToEndedOffers,
  applicationsToRemind,
  type BoardCard,
  boardCards,
  countOpen,
  countWaiting,
  dropWaitingMails,
  hiresToSettle,
  noteReminded,
  questionsOf,
  saveQuestions,
} from "./queries/application-board.ts";
export { applicationsToReview, type ToReview } from "./queries/application-review.ts";
export {
  type AppointmentRow,
  addAppointment,
  appointmentById,
  appointmentsOf,
  appointmentsToRemind,
  appointmentsWith,
  bookedFor,
  busyTimes,
  type NamedAppointment,
  noteAppointmentReminded,
  type ReminderColumn,
  saveAppointment,
} from "./queries/appointment.ts";
export { type AuditEntry, recordAudit } from "./queries/audit.ts";
export {
  addBroadcast,
  type BroadcastRecipientRow,
  broadcastById,
  broadcastRecipients,
  saveBroadcastStep,
} from "./queries/broadcast.ts";
export {
  calendarFeedBy,
  calendarFeedSince,
  removeCalendarFeed,
  saveCalendarFeed,
} from "./queries/calendar-feed.ts";
export {
  consentOf,
  profileOf,
  profilesOf,
  type RepresentativeConsent,
  recordConsent,
  revokeConsent,
  saveProfile,
} from "./queries/candidate.ts";
export {
  addCannedText,
  cannedTextsOf,
  changeCannedText,
  removeCannedText,
} from "./queries/canned-text.ts";
export {
  addConfirmation,
  type Confirmation,
  confirmationByDigest,
  takeConfirmation,
} from "./queries/confirmation.ts";
export {
  addContent,
  type ContentPictureRow,
  contentDocument,
  contentDocuments,
  contentPictures,
  contentVersion,
  contentVersions,
  type DocumentText,
  movedContentPath,
  newestContent,
  publishedContent,
  removeContentPicture,
  saveContentPicture,
  saveContentStep,
} from "./queries/content.ts";
export { type ContentFigures, contentFigures } from "./queries/content-figures.ts";
export {
  addMessage,
  beginConversation,
  type ConversationRow,
  changeConversation,
  changeMessage,
  conversationAbout,
  conversationById,
  holdConversation,
  type MessageRow,
  messageById,
  messagesBy,
  messagesOf,
  momentAfter,
  neighboursOf,
} from "./queries/conversation.ts";
export { conversationsOf, type ListedRow } from "./queries/conversation-list.ts";
export { searchMessages } from "./queries/conversation-search.ts";
export { countLiveOffers, countLiveOffersByCompany } from "./queries/count-live-offers.ts";
export {
  addContactRequest,
  type ContactRequestRow,
  contactRequestById,
  contactRequestsOf,
  contactStatesOf,
  isContactOpen,
  isOpenedTo,
  saveContactStep,
  waitingContactRequests,
} from "./queries/cv-library/contact-request.ts";
export {
  findableRow,
  type LibraryCv,
  type LibraryMoment,
  type LibraryRow,
  libraryCvs,
  libraryEntriesOf,
  libraryRows,
  libraryVersionOf,
  revokeLibraryEntry,
  saveLibraryEntry,
  wishesOf,
} from "./queries/cv-library/entry.ts";
export {
  type ListedPartner,
  type NameableCompany,
  nameableCompanies,
  namePartner,
  partners,
  partnersAmong,
  unnamePartner,
} from "./queries/cv-library/partner.ts";
export { libraryViewsOf, recordLibraryView } from "./queries/cv-library/view.ts";
export {
  addCvComment,
  addCvVersion,
  type CvCommentRow,
  type CvVersionRow,
  cvCommentsOf,
  cvVersionById,
  cvVersionsOf,
  deleteCvVersion,
  isSentTo,
  saveCvStep,
  tickCvComment,
} from "./queries/cv-version.ts";
export { bumpDataVersion, dataVersion } from "./queries/data-version.ts";
export {
  addDocument,
  type DocumentRow,
  deleteDocument,
  documentById,
  documentBytesOf,
  documentsOf,
  storageKeysOf,
} from "./queries/document.ts";
export {
  companiesLike,
  companyById,
  companyBySlug,
  saveCompanies,
} from "./queries/employer.ts";
export {
  addClaim,
  type ClaimToDecide,
  type CompanyClaim,
  claimById,
  claimsOf,
  saveClaimDecision,
  waitingClaims,
} from "./queries/employer-claim.ts";
export {
  type CompanyMember,
  companiesOf,
  companyAdmins,
  companyMembers,
  companyReaders,
  demoEmployers,
  everyCompanyOf,
  type OwnCompany,
  removeCompanyMember,
} from "./queries/employer-member.ts";
export { companyProfile, hasCompanyProfiles, saveCompanyProfile } from "./queries/employer-profile.ts";
export { noteRemoval, wasRemoved } from "./queries/employer-removal.ts";
export { addSignUp, type CompanySignUp, signUpsOf, takeSignUp } from "./queries/employer-sign-up.ts";
export {
  companyStandingOf,
  publishedOffersOf,
  saveStanding,
  suspendedAmong,
  suspendedCompaniesOf,
} from "./queries/employer-standing.ts";
export { expireOffers } from "./queries/expire-offers.ts";
export {
  type ApplicationFigures,
  applicationFigures,
  countAccompanied,
  type FollowUpFigures,
  followUpFigures,
} from "./queries/figures.ts";
export {
  type DoneAtPlace,
  filledElsewhereByPlace,
  firstPublication,
  hiredByPlace,
  joinedByPlace,
  liveNumbersByPlace,
  publishedByPlace,
  type Stretch,
} from "./queries/figures-by-place.ts";
export {
  type FileReading,
  fileReadingsOf,
  recordFileReading,
  recordFileReadingOnce,
} from "./queries/file-reading.ts";
export {
  type DuplicateCandidate,
  type DuplicateEmployers,
  type DuplicatePlaces,
  findConfidentialDuplicates,
  findDuplicates,
} from "./queries/find-duplicates.ts";
export {
  type AbsenceCoverRow,
  coversOn,
  type FollowEventRow,
  type FollowRow,
  followOf,
  mayAdvisorOpen,
  saveFollow,
} from "./queries/follow.ts";
export {
  answerFollowUp,
  type FollowUpRow,
  followUpById,
  followUpsDue,
  followUpsOf,
  markAsked,
  planFollowUps,
} from "./queries/follow-up.ts";
export { forgetStale } from "./queries/forget-stale.ts";
export {
  type Identity,
  keepOrigin,
  linkIdentity,
  originOfSession,
  servicesOf,
  unlinkService,
  userOfIdentity,
} from "./queries/identity.ts";
export {
  forgetImportRows,
  type ImportRow,
  type ImportRun,
  importRows,
  importRuns,
  saveImportRun,
} from "./queries/import.ts";
export {
  addInterview,
  askedForDate,
  countProposedInterviews,
  type InterviewRow,
  interviewById,
  interviewsOf,
  saveInterview,
} from "./queries/interview.ts";
export {
  addIntroduction,
  endIntroduction,
  type IntroductionRow,
  introductionById,
  introductionsOf,
  introductionTo,
  type ReachableCompany,
  reachableCompanies,
} from "./queries/introduction.ts";
export {
  acceptInvitation,
  addInvitation,
  companyInvitations,
  type Invitation,
  invitationByDigest,
  openInvitations,
  revokeInvitation,
} from "./queries/invitation.ts";
export {
  forgetLiveEvents,
  hasLiveEventsSince,
  type LiveNews,
  lastLiveSeq,
  liveEventsAfter,
  saveLiveEvents,
} from "./queries/live-event.ts";
export { keepInMailbox, type MailboxMessage, mailboxMessage, mailboxMessages } from "./queries/mailbox.ts";
export { type DirectoryMember, directoryMembers } from "./queries/membership/directory.ts";
export {
  addInvoice,
  type InvoiceAccount,
  type InvoiceRow,
  invoiceById,
  invoicesIssued,
  invoicesOf,
  openInvoices,
  settleInvoice,
} from "./queries/membership/invoice.ts";
export {
  addMembership,
  countAppliedMemberships,
  holdMembership,
  type MembershipEventRow,
  type MembershipRow,
  membershipById,
  membershipEvents,
  membershipOfCompany,
  membershipsOfCompanies,
  periodOf,
  recordMembershipEvent,
  runningMemberships,
  saveMembership,
} from "./queries/membership/membership.ts";
export {
  addMembershipPayment,
  knownPayments,
  type ListedPayment,
  type MembershipPaymentRow,
  paymentsMade,
  paymentsOf,
} from "./queries/membership/payment.ts";
export { addMessageFiles, type MessageFile, messageFilesOf, messageOfFile } from "./queries/message-file.ts";
export {
  addMessageReport,
  type ListedMessageReport,
  type MessageReportRow,
  messageReportById,
  messageReportsBy,
  sameDecision,
  saveMessageReportStep,
  waitingMessageReports,
} from "./queries/message-report.ts";
export {
  countCodeAttempt,
  type MobilePhoneRow,
  mobilePhoneOf,
  provePhone,
  removeMobilePhone,
  saveMobilePhone,
} from "./queries/mobile-phone.ts";
export {
  addDeliveries,
  addNotification,
  allNotificationsOf,
  countNotifications,
  countSmsSince,
  dropDelivery,
  dropNotifications,
  dueDigests,
  forgetNotifications,
  giveDeliveryBack,
  markNotificationsRead,
  type NewDelivery,
  type NotificationRow,
  notificationById,
  notificationsOf,
  takeDelivery,
  takeDigest,
  wasNotified,
} from "./queries/notification.ts";
export {
  choicesOf,
  chosenOf,
  languageOfEmail,
  type OwnChoices,
  saveChoices,
  saveLanguage,
  saveNotificationSettings,
} from "./queries/notification-choice.ts";
export {
  type FeedOffer,
  hasOffers,
  liveOffers,
  offerByPublicId,
  offerCards,
  offersByReference,
  offersForFeed,
} from "./queries/offer.ts";
export {
  appliedAmong,
  type MarkedOffer,
  markedOffers,
  markOffer,
  marksOf,
  type OfferMarkKind,
  type OfferMarks,
  unmarkOffer,
} from "./queries/offer-mark.ts";
export { type OfferPoint, offerPoints } from "./queries/offer-points.ts";
export type { OfferToSave, StoredOffer } from "./queries/offer-row.ts";
export {
  deleteDraft,
  draftById,
  draftOfOffer,
  draftsOf,
  goodLink,
  hasPublishedOffer,
  type LinkToken,
  type OfferDraftRow,
  type OfferEventRow,
  offerById,
  offerEvents,
  offersEnding,
  offersExpired,
  offersOfCompanies,
  recordOfferEvent,
  saveDraft,
  saveLink,
  spendLink,
} from "./queries/offer-work.ts";
export { offersBySeq } from "./queries/offers-by-seq.ts";
export { offersNamed } from "./queries/offers-named.ts";
export {
  type ClaimedEvent,
  type ClaimOptions,
  claim,
  done,
  enqueue,
  fail,
  forgetDone,
  forgetGivenUp,
  giveUp,
  type OutboxEvent,
} from "./queries/outbox.ts";
export {
  changeEmail,
  companiesLeftAlone,
  deedsOf,
  deleteUser,
  invitationsOf,
  isLastAdministrator,
  waysInOf,
} from "./queries/own-account.ts";
export {
  addPasskey,
  keepChallenge,
  notePasskeyUse,
  type Passkey,
  passkeyByCredential,
  passkeysOf,
  removePasskey,
  renamePasskey,
  takeChallenge,
} from "./queries/passkey.ts";
export { passwordOf, removePassword, savePassword } from "./queries/password.ts";
export {
  type PushSubscriptionRow,
  pushSubscriptionById,
  pushSubscriptionsOf,
  removePushOfBrowser,
  removePushSubscription,
  savePushSubscription,
} from "./queries/push-subscription.ts";
export { countAttempt, type RateLimit } from "./queries/rate-limit.ts";
export { markReadUpTo, readMarksOf, readUpTo, unreadCounts } from "./queries/read-mark.ts";
export {
  addRecommendations,
  answerRecommendation,
  applicantsAmong,
  type GivenRecommendation,
  type ListedRecommendation,
  type RecommendationRow,
  recommendationsGiven,
  recommendationsTo,
  recommendationTo,
  recommendedAmong,
  seeRecommendation,
} from "./queries/recommendation.ts";
export {
  addReplyAddress,
  canBeAnswered,
  type ReplyAddressRow,
  replyAddressBy,
} from "./queries/reply-address.ts";
export {
  countOpenReports,
  countReports,
  countReviews,
  decideReport,
  decideReview,
  heldByImport,
  importReader,
  type OfferReviewRow,
  openReportById,
  openReports,
  openReview,
  type PlacedReview,
  type ReportRow,
  refusedReviews,
  reviewById,
  reviewsIn,
  reviewsOfOffer,
  saveReport,
  withdrawReviews,
} from "./queries/review.ts";
export { type RomeSaved, romesOfTitle, saveRome } from "./queries/rome.ts";
export { romeLabelOf, romeLabels } from "./queries/rome-labels.ts";
export { romesOfOffers } from "./queries/rome-of-offers.ts";
export { type SavedOffers, saveOffers } from "./queries/save-offers.ts";
export {
  addSavedSearch,
  changeSavedSearch,
  dueSearches,
  forgetSearches,
  holdSearches,
  type SavedSearch,
  type SearchOwner,
  savedSearchByDigest,
  savedSearchById,
  savedSearches,
  saveToldOffers,
  takeDueSearch,
  toldOffers,
  untoldOffers,
} from "./queries/saved-search.ts";
export {
  addClosing,
  addOpening,
  awayFrom,
  closingsOf,
  holdTime,
  openingsOf,
  type PlacedOpening,
  removeClosing,
  removeOpening,
  saveScheduleRules,
  scheduleRules,
} from "./queries/schedule.ts";
export {
  companiesByFamily,
  companiesInSector,
  familiesByCompany,
  type SectorDecision,
  saveInSector,
  saveSectorDecision,
  sectorDecisions,
} from "./queries/sector.ts";
export { giveSendingBack, keepAnswer, type Sending, takeSending } from "./queries/sent-form.ts";
export {
  endSession,
  endSessions,
  finishSecondStep,
  type SessionRow,
  sessionsOf,
} from "./queries/session.ts";
export {
  companiesWithLiveOffers,
  offerSitemapPage,
  offerSitemapPages,
  type SitemapCompany,
  type SitemapOffer,
} from "./queries/sitemap.ts";
export { type CommuneCentre, communeCentres, saveCommuneCentres } from "./queries/territory.ts";
export {
  beginTwoStep,
  confirmTwoStep,
  endEverySecondStep,
  endTwoStep,
  guardsOf,
  isGuarded,
  spendBackupCode,
  spendTwoStepCode,
  twoStepOf,
} from "./queries/two-step.ts";
export { deleteUnproved, unprovedSince } from "./queries/unproved.ts";
export {
  addWorkshop,
  type CountedWorkshop,
  holdWorkshop,
  type NamedSeat,
  noteSeatReminded,
  type OwnSeat,
  type SeatRow,
  type SeatToRemind,
  saveAttendance,
  saveSeat,
  saveWorkshop,
  seatsFor,
  seatsOf,
  seatsToRemind,
  type WorkshopRow,
  workshopById,
  workshopsBetween,
} from "./queries/workshop.ts";
export type { CompanySignUpForm } from "./schema/company.ts";
export type { ReviewComment } from "./schema/offer-work.ts";
export type { CompanyRow, Database, OfferRow } from "./schema.ts";
export type { FoundOffers, FoundPoints, SearchPlace } from "./search/found-offers.ts";
export { analyse } from "./search/language/analyse.ts";
export { isJobWord } from "./search/language/job-word.ts";
export { OfferIndex } from "./search/offer-index.ts";
export type { Overview } from "./search/overview.ts";
export type { LikeableOffer } from "./search/similar-offers.ts";
export { rebuildSearchIndex } from "./search/storage/rebuild-search-index.ts";
export { type OfferChange, updateSearchIndex } from "./search/storage/update-search-index.ts";
