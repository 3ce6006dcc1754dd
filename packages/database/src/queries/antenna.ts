import type { Kysely, Selectable } from "kysely";
import type { DatabaseHandle } from "../open.ts";
import type { AntennaTable } from "../schema/account.ts";
import type { Database } from "../schema.ts";
import { bumpDataVersion } from "./data-version.ts";

/** A part of the agency, whether it has pages of its own or is only where advisors receive. */
export type Antenna = Readonly<Selectable<AntennaTable>>;

/** What a place where advisors receive needs. */
export type Office = Pick<Antenna, "id" | "slug" | "name" | "insee" | "address" | "createdAt">;

/** The antennas by name, with how many advisors each has. */
export async function antennas(
  db: Kysely<Database>,
): Promise<readonly (Antenna & { readonly members: number })[]> {
  const rows = await db
    .selectFrom("antenna")
    .selectAll()
    .select(({ selectFrom }) =>
      selectFrom("antennaMember")
        .whereRef("antennaMember.antennaId", "=", "antenna.id")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .$asScalar()
        .$notNull()
        .as("members"),
    )
    .orderBy("name")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ ...row, members: Number(row.members) }));
}

/** Saves an antenna, new or known by its id. A known one keeps its slug; a taken one gets a number. */
export async function saveAntenna(handle: DatabaseHandle, antenna: Office): Promise<void> {
  const { db } = handle;
  await bumpDataVersion(handle);
  const { name, insee, address } = antenna;
  const slugs = await db.selectFrom("antenna").select("slug").where("id", "!=", antenna.id).execute();
  const taken = new Set(slugs.map(({ slug }) => slug));
  let slug = antenna.slug;
  for (let number = 2; taken.has(slug); number++) slug = `${antenna.slug}-${number}`;
  await db
    .insertInto("antenna")
    .values({ ...antenna, slug })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ name, insee, address }))
    .execute();
}

/**
 * Takes away an antenna that has no advisor and was never opened, whose address others may know; false otherwise, or
 * when there is none. Who was asked to moderate it is asked no more: without it, they would moderate the whole board.
 * Runs in a transaction.
 */
export async function removeAntenna({ db }: DatabaseHandle, id: string, now: Date): Promise<boolean> {
  const unused = await db
    .selectFrom("antenna")
    .select("id")
    .where("id", "=", id)
    .where("openedAt", "is", null)
    .where(({ exists, not, selectFrom }) =>
      not(exists(selectFrom("antennaMember").select("userId").where("antennaId", "=", id))),
    )
    .executeTakeFirst();
  if (!unused) return false;
  await db
    .updateTable("invitation")
    .set({ revokedAt: now })
    .where("antennaId", "=", id)
    .where("acceptedAt", "is", null)
    .where("revokedAt", "is", null)
    .execute();
  await db.deleteFrom("antenna").where("id", "=", id).execute();
  return true;
}
