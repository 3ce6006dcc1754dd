import { getRandomValues } from "node:crypto";
import { holdForReview, judgeContent } from "@tremplin/api";
import type { Offer } from "@tremplin/core/offer";
import { recogniseTraits } from "@tremplin/core/sector";
import { uuidv7 } from "@tremplin/core/shared";
import {
  inTransaction,
  openReview,
  saveCompanies,
  saveInSector,
  saveOffers,
  type TremplinDatabase,
} from "@tremplin/database";
import type { Instance } from "@tremplin/instance";

interface MountainOffers {
  readonly companies: Parameters<typeof saveCompanies>[1];
  readonly inSector: readonly string[];
  readonly offers: Iterable<readonly Offer[]>;
}

interface MountainTarget {
  readonly database: TremplinDatabase;
  readonly instance: Instance;
  readonly now: Date;
}

/**
 * Saves a demo of the mountain as an import would: the sector's traits are read from the texts, and what the rules
 * of the board doubt waits for a moderator.
 */
export async function saveMountain(
  { database, instance, now }: MountainTarget,
  demo: MountainOffers,
): Promise<void> {
  await inTransaction(database, async (handle) => {
    await saveCompanies(handle, demo.companies);
    for (const id of demo.inSector) await saveInSector(handle, id, true);
    for (const batch of demo.offers) {
      const shown: Offer[] = [];
      const held: Offer[] = [];
      for (const offer of batch) {
        const judgement = await judgeContent(handle, { instance }, offer, offer.companyId);
        if (judgement === null) {
          shown.push(offer);
          continue;
        }
        const sector = recogniseTraits({ ...offer, payExtras: offer.pay?.extras ?? null }, judgement.family);
        if (judgement.verdict === "in") shown.push({ ...offer, sector });
        else held.push({ ...offer, sector, state: "submitted", publishedAt: null, expiresAt: null });
      }
      await saveOffers(handle, [...shown, ...held], now);
      const newId = () => uuidv7(now, (bytes) => getRandomValues(new Uint8Array(bytes)));
      for (const offer of held) await openReview(handle.db, holdForReview(offer, newId(), now));
    }
  });
}
