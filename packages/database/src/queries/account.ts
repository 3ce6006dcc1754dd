import type { AccountRole, MemberRole, ModeratedAntenna, Person } from "@tremplin/core/account";
import { type Kysely, type Selectable, sql } from "kysely";
import type { DatabaseHandle } from "../open.ts";
import type { UserTable } from "../schema/account.ts";
import type { Database } from "../schema.ts";

export type UserRow = Selectable<UserTable>;

/** A person with all that they may do; null when there is none, or when their account is closed. */
export async function personById(db: Kysely<Database>, userId: string): Promise<Person | null> {
  const user = await db
    .selectFrom("user")
    .leftJoin("notificationSettings", "notificationSettings.userId", "user.id")
    .select(["user.name", "user.email", "user.disabledAt", "notificationSettings.language"])
    .where("user.id", "=", userId)
    .executeTakeFirst();
  if (!user || user.disabledAt !== null) return null;
  const places = await placesOf(db, userId);
  const moderated = places.some(({ kind }) => kind === "moderated") ? await moderatedBy(db, userId) : [];
  return {
    kind: "person",
    userId,
    name: user.name,
    email: user.email,
    roles: places.flatMap(({ kind, role }) => (kind === "role" ? [role as AccountRole] : [])),
    memberships: places.flatMap(({ kind, place: companyId, role }) =>
      kind === "company" ? [{ companyId, role: role as MemberRole }] : [],
    ),
    antennaIds: places.flatMap(({ kind, place }) => (kind === "antenna" ? [place] : [])),
    ...(moderated.length > 0 ? { moderated } : {}),
    ...(user.language === null ? {} : { language: user.language }),
  };
}

/** The open antennas that somebody moderates: of a closed one nobody moderates anything. */
async function moderatedBy(db: Kysely<Database>, userId: string): Promise<ModeratedAntenna[]> {
  const rows = await db
    .selectFrom("antennaModerator")
    .innerJoin("antenna", "antenna.id", "antennaModerator.antennaId")
    .where("userId", "=", userId)
    .where("openedAt", "is not", null)
    .where("closedAt", "is", null)
    .select(["antennaId", "territory"])
    .orderBy("antennaId")
    .execute();
  return rows.flatMap(({ antennaId, territory }) => (territory === null ? [] : [{ antennaId, territory }]));
}

/** Whether there is such an account, and it is not closed. */
export async function isAccountOpen(db: Kysely<Database>, userId: string): Promise<boolean> {
  const open = await db
    .selectFrom("user")
    .select("id")
    .where("id", "=", userId)
    .where("disabledAt", "is", null)
    .executeTakeFirst();
  return open !== undefined;
}

type PlaceKind = "role" | "company" | "antenna" | "moderated";

/** What somebody is, and where: asked at each request, so all in one question. */
function placesOf(db: Kysely<Database>, userId: string) {
  return (
    db
      .selectFrom("companyMember")
      .select([
        sql<PlaceKind>`'company'`.as("kind"),
        "companyId as place",
        sql<string>`"role"`.as("role"),
        "createdAt",
      ])
      .where("userId", "=", userId)
      // In the name of a suspended company nobody does anything.
      .where(({ exists, not, selectFrom }) =>
        not(
          exists(
            selectFrom("company")
              .select("id")
              .whereRef("company.id", "=", "companyMember.companyId")
              .where("standing", "=", "suspended"),
          ),
        ),
      )
      .unionAll(
        db
          .selectFrom("userRole")
          .select([
            sql<PlaceKind>`'role'`.as("kind"),
            sql<string>`''`.as("place"),
            sql<string>`"role"`.as("role"),
            "createdAt",
          ])
          .where("userId", "=", userId),
      )
      .unionAll(
        db
          .selectFrom("antennaMember")
          .select([
            sql<PlaceKind>`'antenna'`.as("kind"),
            "antennaId as place",
            sql<string>`''`.as("role"),
            "createdAt",
          ])
          .where("userId", "=", userId),
      )
      .unionAll(
        db
          .selectFrom("antennaModerator")
          .select([
            sql<PlaceKind>`'moderated'`.as("kind"),
            "antennaId as place",
            sql<string>`''`.as("role"),
            "createdAt",
          ])
          .where("userId", "=", userId),
      )
      .orderBy("createdAt")
      .orderBy("place")
      .orderBy("role")
      .execute()
  );
}

/** The account of an address, in whatever case it was typed. */
export function userByEmail(db: Kysely<Database>, email: string): Promise<UserRow | undefined> {
  return db.selectFrom("user").selectAll().where("email", "=", email.toLowerCase()).executeTakeFirst();
}

/** The account of an id, closed ones too. */
export function userById(db: Kysely<Database>, id: string): Promise<UserRow | undefined> {
  return db.selectFrom("user").selectAll().where("id", "=", id).executeTakeFirst();
}

export interface NewUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly isDemo?: boolean;
}

/**
 * Makes an account that nobody has proved to own yet: the first link that is followed does. An
 * address that has one keeps it as it is. Answers the account's id.
 */
export async function createUser(
  { db }: DatabaseHandle,
  { id, name, email, isDemo = false }: NewUser,
  now: Date,
): Promise<string> {
  await db
    .insertInto("user")
    .values({
      id,
      name,
      email: email.toLowerCase(),
      emailVerified: isDemo,
      image: null,
      twoFactorEnabled: false,
      isDemo,
      createdAt: now,
      updatedAt: now,
    })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .execute();
  const user = await userByEmail(db, email);
  return user?.id ?? id;
}

/** Gives somebody a role on the board; having it already is the same. */
export async function giveRole(
  { db }: DatabaseHandle,
  userId: string,
  role: AccountRole,
  now: Date,
): Promise<void> {
  await db
    .insertInto("userRole")
    .values({ userId, role, createdAt: now })
    .onConflict((conflict) => conflict.columns(["userId", "role"]).doNothing())
    .execute();
}

/** Makes an advisor one of an antenna; being so already is the same. */
export async function joinAntenna(
  { db }: DatabaseHandle,
  antennaId: string,
  userId: string,
  now: Date,
): Promise<void> {
  await db
    .insertInto("antennaMember")
    .values({ antennaId, userId, createdAt: now })
    .onConflict((conflict) => conflict.columns(["antennaId", "userId"]).doNothing())
    .execute();
}

/** Makes somebody a member of a company, or changes what they are in it. */
export async function setMember(
  { db }: DatabaseHandle,
  companyId: string,
  userId: string,
  role: MemberRole,
  now: Date,
): Promise<void> {
  await db
    .insertInto("companyMember")
    .values({ companyId, userId, role, createdAt: now })
    .onConflict((conflict) => conflict.columns(["companyId", "userId"]).doUpdateSet({ role }))
    .execute();
  // Somebody has let them in: that they were taken out once counts no more.
  await db
    .deleteFrom("companyRemoval")
    .where("companyId", "=", companyId)
    .where("userId", "=", userId)
    .execute();
}

/** Changes what somebody is called. */
export async function renameUser(db: Kysely<Database>, id: string, name: string, now: Date): Promise<void> {
  await db.updateTable("user").set({ name, updatedAt: now }).where("id", "=", id).execute();
}

/** Who reads offers before they show; administrators who are not moderators too are not written to. */
export function moderatorsOf(
  db: Kysely<Database>,
): Promise<{ userId: string; email: string; name: string }[]> {
  return holdersOf(db, "moderator");
}

/** Those who administer, to tell them of what waits. */
export function administratorsOf(
  db: Kysely<Database>,
): Promise<{ userId: string; email: string; name: string }[]> {
  return holdersOf(db, "administrator");
}

function holdersOf(db: Kysely<Database>, role: AccountRole) {
  return db
    .selectFrom("userRole")
    .innerJoin("user", "user.id", "userRole.userId")
    .where("userRole.role", "=", role)
    .where("user.disabledAt", "is", null)
    .select(["user.id as userId", "user.email", "user.name"])
    .orderBy("user.id")
    .execute();
}

/** How many others may moderate. */
export async function countModerators(db: Kysely<Database>, exceptId: string): Promise<number> {
  const rows = await db
    .selectFrom("userRole")
    .innerJoin("user", "user.id", "userRole.userId")
    .select("userRole.userId")
    .distinct()
    .where("userRole.role", "in", ["moderator", "administrator"])
    .where("user.disabledAt", "is", null)
    .where("userRole.userId", "!=", exceptId)
    .execute();
  return rows.length;
}

/** Whether anybody has an account. */
export async function hasUsers(db: Kysely<Database>): Promise<boolean> {
  return (await db.selectFrom("user").select("id").limit(1).executeTakeFirst()) !== undefined;
}

/** An invented person of a demo, with what they are. */
export interface DemoUser {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly AccountRole[];
  readonly company: string | null;
  /** The antenna that they moderate. */
  readonly antenna: string | null;
}

/** The invented people of a demo, in the order in which they were made. */
export async function demoUsers(db: Kysely<Database>): Promise<DemoUser[]> {
  const [users, roles, members, moderators] = await Promise.all([
    db.selectFrom("user").select(["id", "name"]).where("isDemo", "=", true).orderBy("id").execute(),
    db.selectFrom("userRole").select(["userId", "role"]).execute(),
    db
      .selectFrom("companyMember")
      .innerJoin("company", "company.id", "companyMember.companyId")
      .select(["companyMember.userId", "company.name"])
      .execute(),
    db
      .selectFrom("antennaModerator")
      .innerJoin("antenna", "antenna.id", "antennaModerator.antennaId")
      .select(["antennaModerator.userId", "antenna.name"])
      .execute(),
  ]);
  const rolesOfUser = Map.groupBy(roles, ({ userId }) => userId);
  const companyOf = new Map(members.map(({ userId, name }) => [userId, name]));
  const antennaOf = new Map(moderators.map(({ userId, name }) => [userId, name]));
  return users.map(({ id, name }) => ({
    id,
    name,
    roles: (rolesOfUser.get(id) ?? []).map(({ role }) => role),
    company: companyOf.get(id) ?? null,
    antenna: antennaOf.get(id) ?? null,
  }));
}
