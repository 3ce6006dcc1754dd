import type { CommuneIndex } from "@tremplin/core/territory";
import { inTransaction, migrate, openDatabase, saveCompanies, saveOffers } from "@tremplin/database";
import { generateDemo } from "@tremplin/interop/demo";

const dijon = "21231";
const seed = 21_231;
const offersPerCompany = 20;

/** Fills the database at `url` with `offers` demo offers around Dijon; tells how many are saved as it goes. */
export async function seedBoard(
  url: string,
  offers: number,
  communes: CommuneIndex,
  onProgress: (saved: number) => void,
): Promise<void> {
  const centre = communes.byInsee(dijon);
  if (!centre) throw new Error("Dijon is not among the communes.");
  const database = await openDatabase({ url });
  try {
    await migrate(database);
    const now = new Date();
    const companies = Math.max(60, Math.floor(offers / offersPerCompany));
    const demo = generateDemo({ seed, offers, companies, centre, communes, now });
    await inTransaction(database, (handle) => saveCompanies(handle, demo.companies));
    let saved = 0;
    for (const batch of demo.offers) {
      await saveOffers(database, batch, now);
      saved += batch.length;
      onProgress(saved);
    }
  } finally {
    await database.close();
  }
}
