import { type Commune, CommuneIndex } from "@tremplin/core/territory";
import { communeCentres, type TremplinDatabase } from "@tremplin/database";
import { readCommunes } from "@tremplin/interop";

/** All communes of France; the official centres that were fetched win over the bundled ones. */
export async function loadCommunes({ db }: Pick<TremplinDatabase, "db">): Promise<CommuneIndex> {
  const [communes, centres] = await Promise.all([readCommunes(), communeCentres(db)]);
  if (centres.length === 0) return new CommuneIndex(communes);
  const official = new Map(centres.map((centre) => [centre.insee, centre]));
  return new CommuneIndex(
    communes.map((commune): Commune => {
      const centre = official.get(commune.insee);
      return centre ? { ...commune, ...centre, estimated: false } : commune;
    }),
  );
}
