import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import type { ColumnTypes, Dialect } from "../dialects/dialect.ts";
import type { Database } from "../schema.ts";

/** What people are told, by which ways it went out, and what they chose about it. */
export function notificationTables({ types }: Dialect): Migration {
  return {
    async up(db: Kysely<Database>) {
      await createNotifications(db, types);
      await createChoices(db, types);
      await createWays(db, types);
    },
  };
}

async function createNotifications(db: Kysely<Database>, { instant, json }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("notification")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("userId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("event", "text", (column) => column.notNull())
    .addColumn("values", json, (column) => column.notNull())
    .addColumn("page", "text")
    .addColumn("aboutId", "text", (column) => column.references("user.id").onDelete("cascade"))
    .addColumn("dedupeKey", "text", (column) => column.unique())
    .addColumn("isListed", "boolean", (column) => column.notNull())
    .addColumn("at", instant, (column) => column.notNull())
    .addColumn("readAt", instant)
    .execute();
  await db.schema.createIndex("notificationUser").on("notification").columns(["userId", "at"]).execute();
  await db.schema.createIndex("notificationAbout").on("notification").column("aboutId").execute();
  await db.schema.createIndex("notificationAt").on("notification").column("at").execute();
  await db.schema
    .createTable("notificationDelivery")
    .addColumn("notificationId", "text", (column) =>
      column.notNull().references("notification.id").onDelete("cascade"),
    )
    .addColumn("channel", "text", (column) => column.notNull())
    // The device, for a channel that reaches several.
    .addColumn("target", "text", (column) => column.notNull())
    .addColumn("dueAt", instant, (column) => column.notNull())
    .addColumn("sentAt", instant)
    .addPrimaryKeyConstraint("notificationDeliveryKey", ["notificationId", "channel", "target"])
    .execute();
  await db.schema
    .createIndex("notificationDeliveryDue")
    .on("notificationDelivery")
    .columns(["channel", "sentAt", "dueAt"])
    .execute();
}

async function createChoices(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("notificationChoice")
    .addColumn("userId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("isOn", "boolean", (column) => column.notNull())
    .addPrimaryKeyConstraint("notificationChoiceKey", ["userId", "kind", "channel"])
    .execute();
  await db.schema
    .createTable("notificationSettings")
    .addColumn("userId", "text", (column) =>
      column.primaryKey().notNull().references("user.id").onDelete("cascade"),
    )
    .addColumn("digestHour", "integer")
    .addColumn("quietFrom", "integer", (column) => column.notNull())
    .addColumn("quietTo", "integer", (column) => column.notNull())
    .addColumn("isMailQuiet", "boolean", (column) => column.notNull())
    .addColumn("language", "text", (column) => column.notNull())
    .addColumn("updatedAt", instant, (column) => column.notNull())
    .execute();
}

async function createWays(db: Kysely<Database>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("pushSubscription")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("userId", "text", (column) => column.notNull().references("user.id").onDelete("cascade"))
    .addColumn("endpoint", "text", (column) => column.notNull().unique())
    .addColumn("p256dh", "text", (column) => column.notNull())
    .addColumn("auth", "text", (column) => column.notNull())
    .addColumn("device", "text")
    .addColumn("createdAt", instant, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("pushSubscriptionUser").on("pushSubscription").column("userId").execute();
  await db.schema
    .createTable("mobilePhone")
    .addColumn("userId", "text", (column) =>
      column.primaryKey().notNull().references("user.id").onDelete("cascade"),
    )
    .addColumn("number", "text", (column) => column.notNull())
    .addColumn("codeDigest", "text")
    .addColumn("codeEndsAt", instant)
    .addColumn("codeAttempts", "integer", (column) => column.notNull())
    .addColumn("verifiedAt", instant)
    .execute();
}
