import { isMinor } from "@tremplin/core/candidate";
import { type AnonymousCv, anonymousCv, type LibraryFacts, whyHidden } from "@tremplin/core/cv-library";
import type { ContractKind } from "@tremplin/core/offer";
import { departmentOf } from "@tremplin/core/territory";
import type { Kysely, Selectable } from "kysely";
import type { LibraryEntryTable } from "../../schema/cv-library.ts";
import type { Database } from "../../schema.ts";

export type LibraryEntryRow = Selectable<LibraryEntryTable>;

/** The moment of a question, and the zone in which days and ages are counted. */
export interface LibraryMoment {
  readonly now: Date;
  readonly timeZone: string;
}

/** An agreement that holds, with all that decides whether it shows, but not what it shows. */
export interface LibraryRow {
  readonly id: string;
  readonly candidateId: string;
  readonly cvVersionId: string;
  readonly consentedAt: Date;
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly birthDate: string | null;
  readonly insee: string | null;
  readonly placeLabel: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Wishes follow the profile: they tell nobody's name. */
  readonly contracts: readonly ContractKind[] | null;
  readonly radiusKm: number | null;
  readonly availableFrom: string | null;
  readonly facts: LibraryFacts;
}

/** What an employer sees of somebody: an anonymous CV and what they wish for. */
export interface LibraryCv {
  readonly id: string;
  readonly cv: AnonymousCv;
  readonly contracts: readonly ContractKind[];
  readonly radiusKm: number;
  /** Code: `21`. */
  readonly department: string | null;
  /** ISO day; null means now. */
  readonly availableFrom: string | null;
}

/** The agreements that hold, all or one: those that do not show for another reason are among them, and say why. */
export async function libraryRows(
  db: Kysely<Database>,
  { now, timeZone }: LibraryMoment,
  one: { readonly id?: string; readonly candidateId?: string } = {},
): Promise<LibraryRow[]> {
  let query = db
    .selectFrom("libraryEntry")
    .innerJoin("user", "user.id", "libraryEntry.candidateId")
    .leftJoin("cvVersion", (join) =>
      join
        .onRef("cvVersion.id", "=", "libraryEntry.cvVersionId")
        .onRef("cvVersion.userId", "=", "libraryEntry.candidateId")
        .on("cvVersion.deletedAt", "is", null),
    )
    .leftJoin("candidateProfile as profile", "profile.userId", "libraryEntry.candidateId")
    .leftJoin("follow", "follow.candidateId", "libraryEntry.candidateId")
    .leftJoin("representativeConsent as representative", (join) =>
      join
        .onRef("representative.candidateId", "=", "libraryEntry.candidateId")
        .on("representative.revokedAt", "is", null),
    )
    .where("libraryEntry.revokedAt", "is", null)
    .select([
      "libraryEntry.id",
      "libraryEntry.candidateId",
      "libraryEntry.cvVersionId",
      "libraryEntry.consentedAt",
      "user.name",
      "user.email",
      "user.disabledAt",
      "cvVersion.state as cvState",
      "profile.phone",
      "profile.birthDate",
      "profile.insee",
      "profile.placeLabel",
      "profile.latitude",
      "profile.longitude",
      "profile.contracts",
      "profile.radiusKm",
      "profile.availableFrom",
      "follow.advisorId",
      "follow.archivedAt",
      "representative.candidateId as representedId",
    ]);
  if (one.id !== undefined) query = query.where("libraryEntry.id", "=", one.id);
  if (one.candidateId !== undefined) query = query.where("libraryEntry.candidateId", "=", one.candidateId);
  const rows = await query.execute();
  return rows.map(({ disabledAt, cvState, advisorId, archivedAt, representedId, ...row }) => ({
    ...row,
    facts: {
      isConsented: true,
      cvState,
      isDisabled: disabledAt !== null,
      isArchived: archivedAt !== null,
      hasAdvisor: advisorId !== null,
      isBirthDateTold: row.birthDate !== null,
      isMinor: isMinor(row.birthDate, now, timeZone),
      hasRepresentativeConsent: representedId !== null,
    },
  }));
}

/** All that partner employers may find now. */
export async function findableRows(db: Kysely<Database>, at: LibraryMoment): Promise<LibraryRow[]> {
  return (await libraryRows(db, at)).filter(({ facts }) => whyHidden(facts) === null);
}

/** One that partner employers may find now; undefined for whatever else there is or was. */
export async function findableRow(
  db: Kysely<Database>,
  id: string,
  at: LibraryMoment,
): Promise<LibraryRow | undefined> {
  const [row] = await libraryRows(db, at, { id });
  return row && whyHidden(row.facts) === null ? row : undefined;
}

/** What these show, by agreement; their owners taken out once more, by the names that they bear today. */
export async function libraryCvs(
  db: Kysely<Database>,
  rows: readonly LibraryRow[],
): Promise<Map<string, LibraryCv>> {
  if (rows.length === 0) return new Map();
  const contents = await db
    .selectFrom("libraryEntry")
    .select(["id", "content"])
    .where(
      "id",
      "in",
      rows.map(({ id }) => id),
    )
    .execute();
  const byId = new Map(contents.map(({ id, content }) => [id, content]));
  return new Map(
    rows.flatMap((row) => {
      const content = byId.get(row.id);
      if (!content) return [];
      const { name, email, phone, birthDate, placeLabel: commune } = row;
      const cv = anonymousCv(content, { names: [name], email, phone, birthDate, commune });
      return [[row.id, { id: row.id, cv, ...wishesOf(row) }] as const];
    }),
  );
}

/** What somebody wishes for, as their profile says today. */
export function wishesOf({
  contracts,
  radiusKm,
  insee,
  availableFrom,
}: Pick<LibraryRow, "contracts" | "radiusKm" | "insee" | "availableFrom">): Omit<LibraryCv, "id" | "cv"> {
  return {
    contracts: contracts ?? [],
    radiusKm: radiusKm ?? 0,
    department: insee === null ? null : departmentOf(insee),
    availableFrom,
  };
}

/** Keeps an agreement in the place of an earlier one. */
export async function saveLibraryEntry(
  db: Kysely<Database>,
  entry: Omit<LibraryEntryRow, "revokedAt">,
): Promise<void> {
  await revokeLibraryEntry(db, entry.candidateId, entry.consentedAt);
  await db
    .insertInto("libraryEntry")
    .values({ ...entry, revokedAt: null })
    .execute();
}

/** Takes the agreement back, from now on; false when there was none. */
export async function revokeLibraryEntry(
  db: Kysely<Database>,
  candidateId: string,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("libraryEntry")
    .set({ revokedAt: now })
    .where("candidateId", "=", candidateId)
    .where("revokedAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** All that somebody ever agreed to, the last first. */
export function libraryEntriesOf(
  db: Kysely<Database>,
  candidateId: string,
): Promise<
  (Pick<LibraryEntryRow, "id" | "cvVersionId" | "consentedAt" | "revokedAt"> & { cvTitle: string })[]
> {
  return db
    .selectFrom("libraryEntry")
    .innerJoin("cvVersion", "cvVersion.id", "libraryEntry.cvVersionId")
    .where("candidateId", "=", candidateId)
    .select(["libraryEntry.id", "cvVersionId", "consentedAt", "revokedAt", "cvVersion.title as cvTitle"])
    .orderBy("consentedAt", "desc")
    .limit(200)
    .execute();
}

/** The version of a CV that an agreement is about, whether it holds or not; null once it was deleted. */
export async function libraryVersionOf(db: Kysely<Database>, entryId: string): Promise<string | null> {
  const row = await db
    .selectFrom("libraryEntry")
    .innerJoin("cvVersion", "cvVersion.id", "libraryEntry.cvVersionId")
    .where("libraryEntry.id", "=", entryId)
    .where("cvVersion.deletedAt", "is", null)
    .select("cvVersion.id")
    .executeTakeFirst();
  return row?.id ?? null;
}
