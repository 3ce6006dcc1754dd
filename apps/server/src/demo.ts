import type { CommuneIndex } from "@tremplin/core/territory";
import {
  hasOffers,
  inTransaction,
  saveCompanies,
  saveOffers,
  type TremplinDatabase,
} from "@tremplin/database";
import type { Instance } from "@tremplin/instance";
import { saveMountain } from "./demo-mountain.ts";
import { StartError } from "./start-error.ts";

/** Told how many offers are made, of how many. */
export type DemoProgress = (made: number, total: number) => void;

export interface DemoTarget {
  readonly database: TremplinDatabase;
  readonly instance: Instance;
  readonly communes: CommuneIndex;
  readonly now: Date;
}

/** Offers for each employer, about as in a real town. */
const offersPerCompany = 5;
const fewestCompanies = 60;

/**
 * Gives a board that has no offer yet those of a demo, if its instance asks for them: all of them or,
 * when it is interrupted, none.
 */
export async function seedDemo(target: DemoTarget, onProgress: DemoProgress = () => {}): Promise<void> {
  const { database, instance, communes, now } = target;
  const { demoOffers, town } = instance.config;
  if (demoOffers === null || (await hasOffers(database.db))) return;
  const centre = communes.byInsee(town);
  if (!centre) throw new StartError(`La commune ${town} de instance.json (« town ») n'existe pas.`);

  // Read only now: a board is seldom new.
  const { generateDemo, generateMountainDemo } = await import("@tremplin/interop/demo");
  const { count, seed, world } = demoOffers;
  if (world === "montagne") {
    onProgress(0, count);
    await saveMountain(target, generateMountainDemo({ seed, offers: count, communes, now }));
    onProgress(count, count);
    return;
  }
  const companies = Math.max(fewestCompanies, Math.ceil(count / offersPerCompany));
  onProgress(0, count);
  const demo = generateDemo({ seed, offers: count, companies, centre, communes, now });
  await inTransaction(database, async (handle) => {
    await saveCompanies(handle, demo.companies);
    let made = 0;
    for (const batch of demo.offers) {
      await saveOffers(handle, batch, now);
      made += batch.length;
      onProgress(made, count);
    }
  });
}
