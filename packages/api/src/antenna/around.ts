import type { AntennaAround } from "@tremplin/core/antenna";
import { antennas, contentDocuments, type DatabaseHandle } from "@tremplin/database";
import { takenAddresses } from "@tremplin/instance";
import type { Context } from "../context.ts";
import { communeGroups } from "./groups.ts";

/** What an antenna must not get in the way of: pages, the other antennas, the board's own host name. */
export async function antennaAround(
  { db }: Pick<DatabaseHandle, "db">,
  ctx: Pick<Context, "instance" | "communes" | "baseUrl" | "hasVariable">,
  ownId: string | null,
): Promise<AntennaAround> {
  const [all, groups] = await Promise.all([antennas(db), communeGroups()]);
  return {
    taken: await addressesAround({ db }, ctx),
    others: all.filter(({ id }) => id !== ownId).map(({ slug, host }) => ({ slug, host })),
    mainHost: ctx.hasVariable("PUBLIC_URL") ? new URL(ctx.baseUrl).hostname : null,
    membersOf: (code) => groups.get(code)?.communes ?? null,
    isCommune: (code) => ctx.communes.byInsee(code) !== null,
  };
}

/** The addresses of the board and of all pages, those being written too: an antenna would hide them once published. */
export async function addressesAround(
  { db }: Pick<DatabaseHandle, "db">,
  { instance }: Pick<Context, "instance">,
): Promise<ReadonlySet<string>> {
  const written = (await contentDocuments(db)).filter(({ deletedAt }) => deletedAt === null);
  return takenAddresses([...instance.content.keys(), ...written.map(({ path }) => path)]);
}
