import type { Territory } from "@tremplin/core/territory";
import type { Kysely } from "kysely";
import type { DatabaseHandle } from "../open.ts";
import type { Database } from "../schema.ts";
import type { Antenna } from "./antenna.ts";
import { bumpDataVersion } from "./data-version.ts";

/** An antenna that the public sees: it has a territory, and was opened. */
export type OpenAntenna = Antenna & { readonly territory: Territory };

/** The antennas that are open, by name. */
export async function openAntennas(db: Kysely<Database>): Promise<OpenAntenna[]> {
  const rows = await db
    .selectFrom("antenna")
    .selectAll()
    .where("openedAt", "is not", null)
    .where("closedAt", "is", null)
    .orderBy("name")
    .orderBy("id")
    .execute();
  return rows.flatMap((row) => (row.territory === null ? [] : [{ ...row, territory: row.territory }]));
}

/** The antennas that were open once, whose addresses lead on. */
export function closedAntennas(db: Kysely<Database>): Promise<Pick<Antenna, "slug" | "host">[]> {
  return db
    .selectFrom("antenna")
    .select(["slug", "host"])
    .where("openedAt", "is not", null)
    .where("closedAt", "is not", null)
    .orderBy("slug")
    .execute();
}

/** The antenna of an id, open or not. */
export async function antennaById(db: Kysely<Database>, id: string): Promise<Antenna | null> {
  return (await db.selectFrom("antenna").selectAll().where("id", "=", id).executeTakeFirst()) ?? null;
}

/** Saves all of an antenna, new or known by its id. Its address and host name must be free. */
export async function saveAntennaPage(handle: DatabaseHandle, antenna: Antenna): Promise<void> {
  await bumpDataVersion(handle);
  const { id: _, createdAt: __, ...changed } = antenna;
  await handle.db
    .insertInto("antenna")
    .values(antenna)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(changed))
    .execute();
}

/** Somebody who moderates an antenna. */
export interface AntennaModerator {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
}

/** Who moderates an antenna, in the order in which they came. */
export function antennaModerators(db: Kysely<Database>, antennaId: string): Promise<AntennaModerator[]> {
  return db
    .selectFrom("antennaModerator")
    .innerJoin("user", "user.id", "antennaModerator.userId")
    .where("antennaId", "=", antennaId)
    .where("user.disabledAt", "is", null)
    .select(["user.id as userId", "user.name", "user.email"])
    .orderBy("antennaModerator.createdAt")
    .orderBy("user.id")
    .execute();
}

/** How many people moderate each antenna; those without anybody are absent. */
export async function countAntennaModerators(db: Kysely<Database>): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom("antennaModerator")
    .innerJoin("user", "user.id", "antennaModerator.userId")
    .where("user.disabledAt", "is", null)
    .groupBy("antennaId")
    .select(({ fn }) => ["antennaId", fn.countAll<number>().as("count")])
    .execute();
  return new Map(rows.map(({ antennaId, count }) => [antennaId, Number(count)]));
}

/** Makes somebody a moderator of an antenna; being so already is the same. */
export async function addAntennaModerator(
  { db }: DatabaseHandle,
  antennaId: string,
  userId: string,
  now: Date,
): Promise<void> {
  await db
    .insertInto("antennaModerator")
    .values({ antennaId, userId, createdAt: now })
    .onConflict((conflict) => conflict.columns(["antennaId", "userId"]).doNothing())
    .execute();
}

/** Takes the moderation of an antenna from somebody; false when it was not theirs. */
export async function removeAntennaModerator(
  { db }: DatabaseHandle,
  antennaId: string,
  userId: string,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("antennaModerator")
    .where("antennaId", "=", antennaId)
    .where("userId", "=", userId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** The moderators of open antennas, each with where they may act. */
export async function territorialModerators(
  db: Kysely<Database>,
): Promise<(AntennaModerator & { readonly territory: Territory })[]> {
  const rows = await db
    .selectFrom("antennaModerator")
    .innerJoin("antenna", "antenna.id", "antennaModerator.antennaId")
    .innerJoin("user", "user.id", "antennaModerator.userId")
    .where("user.disabledAt", "is", null)
    .where("antenna.openedAt", "is not", null)
    .where("antenna.closedAt", "is", null)
    .select(["user.id as userId", "user.name", "user.email", "antenna.territory"])
    .orderBy("user.id")
    .execute();
  return rows.flatMap(({ territory, ...person }) => (territory === null ? [] : [{ ...person, territory }]));
}
