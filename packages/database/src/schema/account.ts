import type { AccountRole, MemberRole } from "@tremplin/core/account";
import type { AntennaAccent } from "@tremplin/core/antenna";
import type { StoredPicture } from "@tremplin/core/employer";
import type { Areas, Territory } from "@tremplin/core/territory";
import type { Generated } from "kysely";
import type { Instant, MaybeInstant } from "./instant.ts";

/** A mail that was not sent: the board has no mail server, and is being tried out. */
export interface MailboxMessageTable {
  /** That of the event in the outbox. */
  id: string;
  at: Instant;
  kind: string;
  toEmail: string;
  toName: string | null;
  subject: string;
  html: string;
  text: string;
  /** Where it is answered; null for what is answered to the board's contact. */
  replyTo: string | null;
}

/** A person, as better-auth knows them, and whether they may come in. */
export interface UserTable {
  id: string;
  name: string;
  /** Lower case. */
  email: string;
  emailVerified: boolean;
  image: string | null;
  twoFactorEnabled: boolean | null;
  disabledAt: MaybeInstant;
  /** Invented, for the demo: the only ones that anybody may step into. */
  isDemo: Generated<boolean>;
  createdAt: Instant;
  updatedAt: Instant;
}

export interface SessionTable {
  id: string;
  token: string;
  userId: string;
  expiresAt: Instant;
  ipAddress: string | null;
  userAgent: string | null;
  /** Signed in by a link or a password, the second step being still to come. */
  secondStepDue: Generated<boolean>;
  /** The service elsewhere that it came from, and its proof, sealed: what ending it there takes. */
  cameBy: Generated<string | null>;
  createdAt: Instant;
  updatedAt: Instant;
}

/** A way to sign in: a password, or an account elsewhere. */
export interface AccountTable {
  id: string;
  accountId: string;
  providerId: string;
  userId: string;
  accessToken: string | null;
  refreshToken: string | null;
  idToken: string | null;
  accessTokenExpiresAt: MaybeInstant;
  refreshTokenExpiresAt: MaybeInstant;
  scope: string | null;
  password: string | null;
  createdAt: Instant;
  updatedAt: Instant;
}

/** A token that was sent and is waited for. */
export interface VerificationTable {
  id: string;
  identifier: string;
  value: string;
  expiresAt: Instant;
  createdAt: Instant;
  updatedAt: Instant;
}

export interface TwoFactorTable {
  id: string;
  userId: string;
  secret: string;
  backupCodes: string;
  verified: boolean | null;
  failedVerificationCount: number | null;
  lockedUntil: MaybeInstant;
  /** The step of the clock (RFC 6238) of the last code that served; null before the first. */
  usedCounter: Generated<number | null>;
}

export interface PasskeyTable {
  id: string;
  userId: string;
  name: string;
  credentialId: string;
  /** base64url */
  publicKey: string;
  counter: number;
  /** Comma separated. */
  transports: string | null;
  createdAt: Instant;
  usedAt: MaybeInstant;
}

export interface RateLimitTable {
  id: string;
  key: string;
  count: number;
  /** Milliseconds since 1970. */
  lastRequest: number;
}

export interface UserRoleTable {
  userId: string;
  role: AccountRole;
  createdAt: Instant;
}

export interface CompanyMemberTable {
  companyId: string;
  userId: string;
  role: MemberRole;
  createdAt: Instant;
}

/** A part of the agency: where advisors receive, and, once opened, a territory with its own pages. */
export interface AntennaTable {
  id: string;
  /** Its address on the board: `paca`. */
  slug: string;
  name: string;
  insee: string | null;
  address: string | null;
  createdAt: Instant;
  /** What was picked; null for one that is only a place. */
  areas: Generated<Areas | null>;
  /** The areas as a place is compared with. */
  territory: Generated<Territory | null>;
  /** A host name of its own, lower case. */
  host: Generated<string | null>;
  /** The tone of the theme that its page wears. */
  accent: Generated<AntennaAccent | null>;
  /** Kept with those of companies. */
  picture: Generated<StoredPicture | null>;
  /** In Markdown. */
  intro: Generated<string>;
  /** What stands in `instance.json` wins over what was saved here. */
  isDeclared: Generated<boolean>;
  openedAt: MaybeInstant;
  closedAt: MaybeInstant;
}

/** Who moderates what is in an antenna's territory. */
export interface AntennaModeratorTable {
  antennaId: string;
  userId: string;
  createdAt: Instant;
}

export interface AntennaMemberTable {
  antennaId: string;
  userId: string;
  createdAt: Instant;
}

/** Somebody asked in by mail; the link's token is kept as a digest. */
export interface InvitationTable {
  id: string;
  tokenDigest: string;
  /** Lower case. */
  email: string;
  name: string | null;
  role: AccountRole | MemberRole;
  companyId: string | null;
  antennaId: string | null;
  invitedBy: string | null;
  createdAt: Instant;
  expiresAt: Instant;
  acceptedAt: MaybeInstant;
  revokedAt: MaybeInstant;
}

/** What somebody did that others may have to answer for. */
export interface AuditEntryTable {
  id: string;
  at: Instant;
  actorId: string | null;
  actorName: string;
  /** `offer.reject`, `person.disable` … */
  action: string;
  subjectKind: string;
  subjectId: string;
  subjectLabel: string;
  details: Readonly<Record<string, unknown>>;
}

/** Somebody of the agency opened a young person's file, who can see it. */
export interface FileReadingTable {
  id: string;
  candidateId: string;
  readerId: string;
  readerName: string;
  at: Instant;
}
