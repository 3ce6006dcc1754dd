import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import type { ColumnTypes, Dialect } from "../dialects/dialect.ts";
import type { Database } from "../schema.ts";

/** People: better-auth's tables under its own names, and what they may do on the board. */
export function accountTables({ types }: Dialect): Migration {
  return {
    async up(db: Kysely<Database>) {
      await createSignIn(db, types);
      await createRoles(db, types);
      await createInvitation(db, types);
      await createTraces(db, types);
    },
  };
}

async function createSignIn(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("user")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("email", "text", (column) => column.notNull().unique())
    .addColumn("emailVerified", "boolean", (column) => column.notNull())
    .addColumn("image", "text")
    .addColumn("twoFactorEnabled", "boolean")
    .addColumn("disabledAt", instant)
    .addColumn("isDemo", "boolean", (column) => column.notNull().defaultTo(sql`false`))
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addColumn("updatedAt", instant, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("session")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("token", "text", (column) => column.notNull().unique())
    .addColumn("userId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("expiresAt", instant, (column) => column.notNull())
    .addColumn("ipAddress", "text")
    .addColumn("userAgent", "text")
    .addColumn("secondStepDue", "boolean", (column) => column.notNull().defaultTo(sql`false`))
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addColumn("updatedAt", instant, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("sessionUser").on("session").column("userId").execute();
  await db.schema
    .createTable("account")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("accountId", "text", (column) => column.notNull())
    .addColumn("providerId", "text", (column) => column.notNull())
    .addColumn("userId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("accessToken", "text")
    .addColumn("refreshToken", "text")
    .addColumn("idToken", "text")
    .addColumn("accessTokenExpiresAt", instant)
    .addColumn("refreshTokenExpiresAt", instant)
    .addColumn("scope", "text")
    .addColumn("password", "text")
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addColumn("updatedAt", instant, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("accountUser").on("account").column("userId").execute();
  await db.schema
    .createTable("verification")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("identifier", "text", (column) => column.notNull())
    .addColumn("value", "text", (column) => column.notNull())
    .addColumn("expiresAt", instant, (column) => column.notNull())
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addColumn("updatedAt", instant, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("verificationIdentifier").on("verification").column("identifier").execute();
  await db.schema
    .createTable("twoFactor")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("userId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("secret", "text", (column) => column.notNull())
    .addColumn("backupCodes", "text", (column) => column.notNull())
    .addColumn("verified", "boolean")
    .addColumn("failedVerificationCount", "integer")
    .addColumn("lockedUntil", instant)
    .execute();
  await db.schema.createIndex("twoFactorUser").on("twoFactor").column("userId").execute();
  await db.schema
    .createTable("passkey")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("userId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("credentialId", "text", (column) => column.notNull().unique())
    .addColumn("publicKey", "text", (column) => column.notNull())
    .addColumn("counter", "integer", (column) => column.notNull())
    .addColumn("transports", "text")
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addColumn("usedAt", instant)
    .execute();
  await db.schema.createIndex("passkeyUser").on("passkey").column("userId").execute();
  await db.schema
    .createTable("rateLimit")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("key", "text", (column) => column.notNull().unique())
    .addColumn("count", "integer", (column) => column.notNull())
    .addColumn("lastRequest", "bigint", (column) => column.notNull())
    .execute();
}

async function createRoles(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("userRole")
    .addColumn("userId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("role", "text", (column) =>
      column.notNull().check(sql`"role" in ('candidate', 'advisor', 'moderator', 'administrator')`),
    )
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addPrimaryKeyConstraint("userRoleKey", ["userId", "role"])
    .execute();
  await db.schema
    .createTable("companyMember")
    .addColumn("companyId", "text", (column) => column.notNull().references("company.id").onDelete("cascade"))
    .addColumn("userId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("role", "text", (column) =>
      column.notNull().check(sql`"role" in ('recruiter', 'recruiter-admin')`),
    )
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addPrimaryKeyConstraint("companyMemberKey", ["companyId", "userId"])
    .execute();
  await db.schema.createIndex("companyMemberUser").on("companyMember").column("userId").execute();
  await db.schema
    .createTable("antenna")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("slug", "text", (column) => column.notNull().unique())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("insee", "text")
    .addColumn("address", "text")
    .addColumn("createdAt", instant, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("antennaMember")
    .addColumn("antennaId", "text", (column) => column.notNull().references("antenna.id").onDelete("cascade"))
    .addColumn("userId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addPrimaryKeyConstraint("antennaMemberKey", ["antennaId", "userId"])
    .execute();
  await db.schema.createIndex("antennaMemberUser").on("antennaMember").column("userId").execute();
}

async function createInvitation(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("invitation")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("tokenDigest", "text", (column) => column.notNull().unique())
    .addColumn("email", "text", (column) => column.notNull())
    .addColumn("name", "text")
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("companyId", "text", (column) => column.references("company.id").onDelete("cascade"))
    .addColumn("antennaId", "text", (column) => column.references("antenna.id").onDelete("set null"))
    .addColumn("invitedBy", "text", (column) => column.references("user.id").onDelete("set null"))
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addColumn("expiresAt", instant, (column) => column.notNull())
    .addColumn("acceptedAt", instant)
    .addColumn("revokedAt", instant)
    .execute();
  await db.schema.createIndex("invitationEmail").on("invitation").column("email").execute();
}

async function createTraces(db: Kysely<Database>, { instant, json }: ColumnTypes): Promise<void> {
  // No reference to the people: a trace outlives the account.
  await db.schema
    .createTable("auditEntry")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("at", instant, (column) => column.notNull())
    .addColumn("actorId", "text")
    .addColumn("actorName", "text", (column) => column.notNull())
    .addColumn("action", "text", (column) => column.notNull())
    .addColumn("subjectKind", "text", (column) => column.notNull())
    .addColumn("subjectId", "text", (column) => column.notNull())
    .addColumn("subjectLabel", "text", (column) => column.notNull())
    .addColumn("details", json, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("auditEntryAt").on("auditEntry").column("at").execute();
  await db.schema
    .createIndex("auditEntrySubject")
    .on("auditEntry")
    .columns(["subjectKind", "subjectId"])
    .execute();
  await db.schema
    .createTable("fileReading")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("candidateId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("readerId", "text", (column) => column.notNull())
    .addColumn("readerName", "text", (column) => column.notNull())
    .addColumn("at", instant, (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("fileReadingCandidate")
    .on("fileReading")
    .columns(["candidateId", "at"])
    .execute();
}
