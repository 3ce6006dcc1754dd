import type { CompanyStanding } from "@tremplin/core/employer";
import type { ContractKind, ExperienceLevel, OfferState, Pay, WorkingTime } from "@tremplin/core/offer";
import type { SectorTraits } from "@tremplin/core/sector";
import type { Generated, Selectable } from "kysely";
import type {
  AccountTable,
  AntennaMemberTable,
  AntennaModeratorTable,
  AntennaTable,
  AuditEntryTable,
  CompanyMemberTable,
  FileReadingTable,
  InvitationTable,
  MailboxMessageTable,
  PasskeyTable,
  RateLimitTable,
  SessionTable,
  TwoFactorTable,
  UserRoleTable,
  UserTable,
  VerificationTable,
} from "./schema/account.ts";
import type {
  AbsenceCoverTable,
  ActionTable,
  AdvisorNoteTable,
  FollowEventTable,
  FollowTable,
  RecommendationTable,
  RegistrationCodeTable,
} from "./schema/advisor.ts";
import type {
  ApplicationEventTable,
  ApplicationNoteTable,
  ApplicationTable,
  FollowUpTable,
  InterviewTable,
  OfferQuestionTable,
} from "./schema/application.ts";
import type {
  AppointmentTable,
  CalendarFeedTable,
  ClosingTable,
  OpeningTable,
  ScheduleTable,
  WorkshopSeatTable,
  WorkshopTable,
} from "./schema/appointment.ts";
import type {
  AdviceRequestTable,
  CandidateProfileTable,
  CvCommentTable,
  CvVersionTable,
  OfferMarkTable,
  RepresentativeConsentTable,
  SavedSearchOfferTable,
  SavedSearchTable,
} from "./schema/candidate.ts";
import type {
  CompanyClaimTable,
  CompanyProfileTable,
  CompanyRemovalTable,
  CompanySignUpTable,
} from "./schema/company.ts";
import type { ContentDocumentTable, ContentPictureTable, ContentVersionTable } from "./schema/content.ts";
import type {
  BroadcastRecipientTable,
  BroadcastTable,
  CannedTextTable,
  ConversationTable,
  IntroductionTable,
  MessageFileTable,
  MessageReportTable,
  MessageTable,
  ReadMarkTable,
  ReplyAddressTable,
} from "./schema/conversation.ts";
import type {
  ContactRequestTable,
  LibraryEntryTable,
  LibraryViewTable,
  PartnerCompanyTable,
} from "./schema/cv-library.ts";
import type { DocumentTable } from "./schema/document.ts";
import type { Instant, MaybeInstant } from "./schema/instant.ts";
import type { LiveCounterTable, LiveEventTable } from "./schema/live.ts";
import type {
  InvoiceCounterTable,
  InvoiceTable,
  MembershipEventTable,
  MembershipPaymentTable,
  MembershipTable,
} from "./schema/membership.ts";
import type {
  MobilePhoneTable,
  NotificationChoiceTable,
  NotificationDeliveryTable,
  NotificationSettingsTable,
  NotificationTable,
  PushSubscriptionTable,
} from "./schema/notification.ts";
import type {
  LinkTokenTable,
  OfferDraftTable,
  OfferEventTable,
  OfferReviewTable,
  ReportTable,
} from "./schema/offer-work.ts";
import type { RomeJobTable, RomeTitleTable } from "./schema/rome.ts";
import type {
  SearchColumnTable,
  SearchPostingTable,
  SearchStateTable,
  SearchWordTable,
} from "./schema/search.ts";
import type { SectorDecisionTable } from "./schema/sector.ts";
import type { SentFormTable } from "./schema/sent-form.ts";

/**
 * The tables, the same on both engines. Column names are camelCase (as better-auth's are), keys are
 * UUIDv7 text, instants are UTC, money is integer cents inside `pay`, yes/no is a boolean. Dates,
 * booleans, arrays and objects are given and read as they are: each engine's codec stores them.
 */
export interface Database {
  offer: OfferTable;
  company: CompanyTable;
  companyProfile: CompanyProfileTable;
  companyClaim: CompanyClaimTable;
  companyRemoval: CompanyRemovalTable;
  companySignUp: CompanySignUpTable;
  sectorDecision: SectorDecisionTable;
  importRun: ImportRunTable;
  importRow: ImportRowTable;
  communeCentre: CommuneCentreTable;
  romeJob: RomeJobTable;
  romeTitle: RomeTitleTable;
  outbox: OutboxTable;
  mailboxMessage: MailboxMessageTable;
  user: UserTable;
  session: SessionTable;
  account: AccountTable;
  verification: VerificationTable;
  twoFactor: TwoFactorTable;
  passkey: PasskeyTable;
  rateLimit: RateLimitTable;
  userRole: UserRoleTable;
  companyMember: CompanyMemberTable;
  antenna: AntennaTable;
  antennaMember: AntennaMemberTable;
  antennaModerator: AntennaModeratorTable;
  invitation: InvitationTable;
  auditEntry: AuditEntryTable;
  fileReading: FileReadingTable;
  offerDraft: OfferDraftTable;
  offerEvent: OfferEventTable;
  offerReview: OfferReviewTable;
  linkToken: LinkTokenTable;
  report: ReportTable;
  candidateProfile: CandidateProfileTable;
  cvVersion: CvVersionTable;
  cvComment: CvCommentTable;
  representativeConsent: RepresentativeConsentTable;
  offerMark: OfferMarkTable;
  adviceRequest: AdviceRequestTable;
  savedSearch: SavedSearchTable;
  savedSearchOffer: SavedSearchOfferTable;
  application: ApplicationTable;
  applicationEvent: ApplicationEventTable;
  applicationNote: ApplicationNoteTable;
  interview: InterviewTable;
  offerQuestion: OfferQuestionTable;
  followUp: FollowUpTable;
  follow: FollowTable;
  followEvent: FollowEventTable;
  absenceCover: AbsenceCoverTable;
  advisorNote: AdvisorNoteTable;
  action: ActionTable;
  recommendation: RecommendationTable;
  registrationCode: RegistrationCodeTable;
  document: DocumentTable;
  conversation: ConversationTable;
  message: MessageTable;
  messageFile: MessageFileTable;
  readMark: ReadMarkTable;
  replyAddress: ReplyAddressTable;
  messageReport: MessageReportTable;
  introduction: IntroductionTable;
  cannedText: CannedTextTable;
  broadcast: BroadcastTable;
  broadcastRecipient: BroadcastRecipientTable;
  schedule: ScheduleTable;
  opening: OpeningTable;
  closing: ClosingTable;
  appointment: AppointmentTable;
  calendarFeed: CalendarFeedTable;
  workshop: WorkshopTable;
  workshopSeat: WorkshopSeatTable;
  sentForm: SentFormTable;
  partnerCompany: PartnerCompanyTable;
  libraryEntry: LibraryEntryTable;
  contactRequest: ContactRequestTable;
  libraryView: LibraryViewTable;
  membership: MembershipTable;
  membershipEvent: MembershipEventTable;
  invoice: InvoiceTable;
  invoiceCounter: InvoiceCounterTable;
  membershipPayment: MembershipPaymentTable;
  liveEvent: LiveEventTable;
  liveCounter: LiveCounterTable;
  notification: NotificationTable;
  notificationDelivery: NotificationDeliveryTable;
  notificationChoice: NotificationChoiceTable;
  notificationSettings: NotificationSettingsTable;
  pushSubscription: PushSubscriptionTable;
  mobilePhone: MobilePhoneTable;
  contentDocument: ContentDocumentTable;
  contentVersion: ContentVersionTable;
  contentPicture: ContentPictureTable;
  dataVersion: DataVersionTable;
  searchPosting: SearchPostingTable;
  searchColumn: SearchColumnTable;
  searchWord: SearchWordTable;
  searchState: SearchStateTable;
}

export interface OfferTable {
  /** Dense number of the row, from 1, given by `saveOffers`: the key of the text index and of the column store. */
  seq: number;
  id: string;
  publicId: string;
  slug: string;
  companyId: string | null;
  companyName: string | null;
  source: string;
  reference: string;
  sourceUrl: string | null;
  state: OfferState;
  title: string;
  description: string;
  contract: ContractKind;
  contractMonths: number | null;
  workingTime: WorkingTime | null;
  weeklyHours: number | null;
  schedule: string | null;
  pay: Pay | null;
  /** What it brings in a month, in gross cents (`monthlyPay` of core): for the sort by pay. */
  payMonthly: number | null;
  romeCode: string | null;
  romeLabel: string | null;
  nafCode: string | null;
  experience: ExperienceLevel | null;
  experienceMonths: number | null;
  licences: readonly string[] | null;
  training: string | null;
  skills: readonly string[];
  insee: string | null;
  placeLabel: string;
  postcode: string | null;
  department: string | null;
  street: string | null;
  latitude: number | null;
  longitude: number | null;
  remote: "none" | "partial" | "full";
  withoutCar: boolean | null;
  startsOn: string | null;
  posts: number;
  disabilityFriendly: boolean;
  contactKind: "app" | "link" | "email" | "phone" | "visit";
  contactValue: string | null;
  contactInstructions: string | null;
  /** Digest of what the source sent: an import that changes nothing writes nothing. */
  sourceDigest: string | null;
  createdAt: Instant;
  updatedAt: Instant;
  publishedAt: MaybeInstant;
  expiresAt: MaybeInstant;
  /** What is told on the board of a sector; null elsewhere. */
  sector: SectorTraits | null;
  /** Its family among them, apart so that it can be counted. */
  family: string | null;
}

interface CompanyTable {
  id: string;
  slug: string;
  name: string;
  /** The name without accents, case and legal form: two spellings of one company meet here. */
  foldedName: string;
  siret: string | null;
  nafCode: string | null;
  activity: string | null;
  description: string | null;
  website: string | null;
  headcount: string | null;
  insee: string | null;
  placeLabel: string | null;
  /** Given by the agency: saving the facts of a company leaves it as it is. */
  standing: Generated<CompanyStanding>;
  /** Wholly of the board's sector, whatever the job: said by the agency, as the standing is. */
  inSector: Generated<boolean>;
  createdAt: Instant;
  updatedAt: Instant;
}

export interface ImportRunTable {
  id: string;
  source: string;
  fileName: string;
  startedAt: Instant;
  finishedAt: MaybeInstant;
  read: number;
  imported: number;
  updated: number;
  unchanged: number;
  duplicates: number;
  rejected: number;
  /** Read, kept for a moderator, and not published: they seem to be outside the board's sector. */
  outside: Generated<number>;
}

/** The fate of one row of one run. */
export interface ImportRowTable {
  runId: string;
  /** From 1, as a person counts the file's records. */
  row: number;
  fate: "imported" | "updated" | "unchanged" | "duplicate" | "rejected" | "outside";
  reason: string | null;
  offerId: string | null;
}

/** Official centres taken from geo.api.gouv.fr; they win over the bundled ones. */
interface CommuneCentreTable {
  insee: string;
  latitude: number;
  longitude: number;
  refreshedAt: Instant;
}

/** Events saved with their change, delivered at least once by the worker. */
export interface OutboxTable {
  id: string;
  queue: string;
  payload: Readonly<Record<string, unknown>>;
  dedupeKey: string | null;
  runAt: Instant;
  attempts: number;
  lockedUntil: MaybeInstant;
  doneAt: MaybeInstant;
  lastError: string | null;
  /** When it was given up; an administrator may have it tried again. */
  failedAt: MaybeInstant;
  createdAt: Instant;
}

/** One row: grows with every change of public data; the key of caches and of the column store. */
interface DataVersionTable {
  id: number;
  version: number;
}

export type OfferRow = Selectable<OfferTable>;
export type CompanyRow = Selectable<CompanyTable>;
