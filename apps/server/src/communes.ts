import { CommuneIndex, withOfficialCentres } from "@tremplin/core/territory";
import { communeCentres, type TremplinDatabase } from "@tremplin/database";
import { readCommunes } from "@tremplin/interop";

/** All communes of France; the official centres that were fetched win over the bundled ones. */
export async function loadCommunes({ db }: Pick<TremplinDatabase, "db">): Promise<CommuneIndex> {
  const [communes, centres] = await Promise.all([readCommunes(), communeCentres(db)]);
  return new CommuneIndex(centres.length === 0 ? communes : withOfficialCentres(communes, centres));
}
