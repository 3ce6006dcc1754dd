import { getRandomValues } from "node:crypto";
import { emptyProfile } from "@tremplin/core/employer";
import { type Clock, uuidv7 } from "@tremplin/core/shared";
import {
  addClaim,
  demoEmployers,
  hasCompanyProfiles,
  inTransaction,
  saveCompanyProfile,
  type TremplinDatabase,
} from "@tremplin/database";
import type { Instance } from "@tremplin/instance";

interface DemoCompaniesTarget {
  readonly database: TremplinDatabase;
  readonly instance: Instance;
  readonly now: Clock;
}

const dayMs = 86_400_000;
/** One company in so many takes spontaneous applications. */
const openOneIn = 3;
const claims = 3;

/**
 * Gives a demo companies in all states: some take spontaneous applications until a date, and recruiters of
 * some ask to act for another, which a moderator decides.
 */
export async function seedDemoCompanies({ database, instance, now }: DemoCompaniesTarget): Promise<void> {
  if (instance.config.demoOffers === null || (await hasCompanyProfiles(database.db))) return;
  const employers = await demoEmployers(database.db);
  const at = now();
  const newId = () => uuidv7(at, (bytes) => getRandomValues(new Uint8Array(bytes)));
  await inTransaction(database, async (handle) => {
    for (const [rank, { companyId }] of employers.entries()) {
      if (rank % openOneIn !== 0) continue;
      const spontaneousUntil = new Date(at.getTime() + (40 + 10 * rank) * dayMs).toISOString().slice(0, 10);
      await saveCompanyProfile(handle, { ...emptyProfile(companyId, at), spontaneousUntil });
    }
    for (let rank = 0; rank < claims; rank++) {
      const [claimant, claimed] = [employers.at(-1 - rank), employers[rank + 1]];
      if (!claimant || !claimed || claimant.companyId === claimed.companyId) continue;
      await addClaim(handle.db, {
        id: newId(),
        companyId: claimed.companyId,
        userId: claimant.userId,
        state: "requested",
        ground: null,
        phone: instance.config.contact.phone ?? "01 99 00 00 00",
        form: null,
        requestedAt: new Date(at.getTime() - (rank + 1) * dayMs),
        decidedAt: null,
        decidedBy: null,
        reason: null,
      });
    }
  });
}
