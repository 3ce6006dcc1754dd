import { type CandidateProfile, emptyProfile } from "@tremplin/core/candidate";
import type { Kysely, Selectable } from "kysely";
import type { CandidateProfileTable, RepresentativeConsentTable } from "../schema/candidate.ts";
import type { Database } from "../schema.ts";

export type RepresentativeConsent = Selectable<RepresentativeConsentTable>;

/** What a young person told of themselves; an empty profile when nothing. */
export async function profileOf(db: Kysely<Database>, userId: string): Promise<CandidateProfile> {
  const row = await db
    .selectFrom("candidateProfile")
    .selectAll()
    .where("userId", "=", userId)
    .executeTakeFirst();
  return row ? profileOfRow(row) : emptyProfile;
}

/** The profiles of several, by person; who told nothing is not in it. */
export async function profilesOf(
  db: Kysely<Database>,
  userIds: readonly string[],
): Promise<Map<string, CandidateProfile>> {
  if (userIds.length === 0) return new Map();
  const rows = await db.selectFrom("candidateProfile").selectAll().where("userId", "in", userIds).execute();
  return new Map(rows.map((row) => [row.userId, profileOfRow(row)]));
}

/** Keeps a profile as a whole, in the place of what was told before. */
export async function saveProfile(
  db: Kysely<Database>,
  userId: string,
  { place, ...profile }: CandidateProfile,
  now: Date,
): Promise<void> {
  const row = {
    ...profile,
    insee: place?.insee ?? null,
    placeLabel: place?.label ?? null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    updatedAt: now,
  };
  await db
    .insertInto("candidateProfile")
    .values({ userId, createdAt: now, ...row })
    .onConflict((conflict) => conflict.column("userId").doUpdateSet(row))
    .execute();
}

/** The consent of a minor's legal representative that holds; undefined when there is none. */
export function consentOf(
  db: Kysely<Database>,
  candidateId: string,
): Promise<RepresentativeConsent | undefined> {
  return db
    .selectFrom("representativeConsent")
    .selectAll()
    .where("candidateId", "=", candidateId)
    .where("revokedAt", "is", null)
    .executeTakeFirst();
}

/** Records the consent, in the place of an earlier one. */
export async function recordConsent(db: Kysely<Database>, consent: RepresentativeConsent): Promise<void> {
  const { candidateId: _, ...told } = consent;
  await db
    .insertInto("representativeConsent")
    .values(consent)
    .onConflict((conflict) => conflict.column("candidateId").doUpdateSet(told))
    .execute();
}

/** Takes the consent back: nothing more is sent. False when there was none. */
export async function revokeConsent(db: Kysely<Database>, candidateId: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("representativeConsent")
    .set({ revokedAt: now })
    .where("candidateId", "=", candidateId)
    .where("revokedAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

function profileOfRow(row: Selectable<CandidateProfileTable>): CandidateProfile {
  const { userId: _, createdAt, updatedAt, insee, placeLabel, latitude, longitude, ...told } = row;
  const isPlaced = insee !== null && placeLabel !== null && latitude !== null && longitude !== null;
  return { ...told, place: isPlaced ? { insee, label: placeLabel, latitude, longitude } : null };
}
