import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import type { ColumnTypes, Dialect } from "../dialects/dialect.ts";
import type { Database } from "../schema.ts";

/** What companies say of themselves, and who may act for them. */
export function companyTables({ types }: Dialect): Migration {
  return {
    async up(db: Kysely<Database>) {
      await createProfile(db, types);
      await createClaim(db, types);
      await createSignUp(db, types);
    },
  };
}

async function createProfile(db: Kysely<Database>, { instant, json }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("companyProfile")
    .addColumn("companyId", "text", (column) =>
      column.primaryKey().notNull().references("company.id").onDelete("cascade"),
    )
    .addColumn("logo", json)
    .addColumn("photos", json, (column) => column.notNull())
    .addColumn("emailDomain", "text")
    .addColumn("phone", "text")
    .addColumn("address", "text")
    .addColumn("postcode", "text")
    .addColumn("spontaneousUntil", "text")
    .addColumn("verifiedAt", instant)
    .addColumn("updatedAt", instant, (column) => column.notNull())
    .execute();
}

async function createClaim(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("companyClaim")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("companyId", "text", (column) => column.notNull().references("company.id").onDelete("cascade"))
    .addColumn("userId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("state", "text", (column) =>
      column.notNull().check(sql`"state" in ('requested', 'accepted', 'refused', 'withdrawn')`),
    )
    .addColumn("ground", "text", (column) => column.check(sql`"ground" in ('first-member', 'email-domain')`))
    .addColumn("phone", "text")
    .addColumn("requestedAt", instant, (column) => column.notNull())
    .addColumn("decidedAt", instant)
    .addColumn("decidedBy", "text")
    .addColumn("reason", "text")
    .addCheckConstraint("companyClaimDecided", sql`("state" = 'requested') = ("decidedAt" is null)`)
    .execute();
  await db.schema
    .createIndex("companyClaimOpen")
    .unique()
    .on("companyClaim")
    .columns(["companyId", "userId"])
    .where(sql.ref("state"), "=", sql.lit("requested"))
    .execute();
  await db.schema.createIndex("companyClaimUser").on("companyClaim").column("userId").execute();
}

async function createSignUp(db: Kysely<Database>, { instant, json }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("companySignUp")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("email", "text", (column) => column.notNull())
    .addColumn("form", json, (column) => column.notNull())
    .addColumn("createdAt", instant, (column) => column.notNull())
    .addColumn("expiresAt", instant, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("companySignUpEmail").on("companySignUp").column("email").execute();
}
