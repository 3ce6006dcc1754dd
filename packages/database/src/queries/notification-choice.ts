import {
  type Channel,
  type NotificationChoices,
  type NotificationKind,
  noChoices,
} from "@tremplin/core/notification";
import type { Kysely } from "kysely";
import type { Database } from "../schema.ts";

/** What somebody chose, and the language in which they read. */
export interface OwnChoices extends NotificationChoices {
  /** BCP 47; null: the board's. */
  readonly language: string | null;
}

export async function choicesOf(db: Kysely<Database>, userId: string): Promise<OwnChoices> {
  // One after the other: it is asked within transactions, which have one connection.
  const settings = await db
    .selectFrom("notificationSettings")
    .selectAll()
    .where("userId", "=", userId)
    .executeTakeFirst();
  const rows = await db
    .selectFrom("notificationChoice")
    .select(["kind", "channel", "isOn"])
    .where("userId", "=", userId)
    .execute();
  const picked = new Map(rows.map(({ kind, channel, isOn }) => [`${kind} ${channel}`, isOn]));
  if (!settings) return { ...noChoices, picked, language: null };
  const { digestHour, quietFrom: from, quietTo: to, isMailQuiet, language } = settings;
  return { picked, digestHour, quiet: { from, to }, isMailQuiet, language };
}

/** Keeps choices about some kinds and channels; others stay as they are. */
export async function saveChoices(
  db: Kysely<Database>,
  userId: string,
  choices: readonly { readonly kind: NotificationKind; readonly channel: Channel; readonly isOn: boolean }[],
): Promise<void> {
  if (choices.length === 0) return;
  await db
    .insertInto("notificationChoice")
    .values(choices.map((choice) => ({ userId, ...choice })))
    .onConflict((conflict) =>
      conflict
        .columns(["userId", "kind", "channel"])
        .doUpdateSet((eb) => ({ isOn: eb.ref("excluded.isOn") })),
    )
    .execute();
}

export async function saveNotificationSettings(
  db: Kysely<Database>,
  userId: string,
  {
    digestHour,
    quiet,
    isMailQuiet,
    language,
  }: Omit<NotificationChoices, "picked"> & { readonly language: string },
  now: Date,
): Promise<void> {
  const row = {
    digestHour,
    quietFrom: quiet.from,
    quietTo: quiet.to,
    isMailQuiet,
    language,
    updatedAt: now,
  };
  await db
    .insertInto("notificationSettings")
    .values({ userId, ...row })
    .onConflict((conflict) => conflict.column("userId").doUpdateSet(row))
    .execute();
}

/** Keeps the language in which somebody reads; what they chose else stays, or is as for who chose nothing. */
export async function saveLanguage(
  db: Kysely<Database>,
  userId: string,
  language: string,
  now: Date,
): Promise<void> {
  const { digestHour, quiet, isMailQuiet } = noChoices;
  await db
    .insertInto("notificationSettings")
    .values({
      userId,
      digestHour,
      quietFrom: quiet.from,
      quietTo: quiet.to,
      isMailQuiet,
      language,
      updatedAt: now,
    })
    .onConflict((conflict) => conflict.column("userId").doUpdateSet({ language, updatedAt: now }))
    .execute();
}

/** The language in which whoever has this address reads; null: the board's, or no account. */
export async function languageOfEmail(db: Kysely<Database>, email: string): Promise<string | null> {
  const row = await db
    .selectFrom("user")
    .innerJoin("notificationSettings", "notificationSettings.userId", "user.id")
    .select("notificationSettings.language")
    .where("user.email", "=", email.toLowerCase())
    .executeTakeFirst();
  return row?.language ?? null;
}

/** What somebody chose, told for themselves. */
export async function chosenOf(db: Kysely<Database>, userId: string) {
  const { picked, ...rest } = await choicesOf(db, userId);
  return { ...rest, picked: Object.fromEntries(picked) };
}
