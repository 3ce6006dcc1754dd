import { inTransaction, offersEnding, offersExpired, saveLink, wasNotified } from "@tremplin/database";
import type { Context } from "./context.ts";
import { linkToken } from "./link-token.ts";
import { tellCompany } from "./routers/offer/tell-company.ts";

/** Days before the end at which the authors are reminded, the nearest last. */
const reminders = [7, 1] as const;
const dayMs = 86_400_000;
/** A link stays good for a while after the end: an ended offer may be prolonged. */
const linkDays = 21;

/**
 * Reminds the authors of offers that end soon, once for each end and reminder; the mail leads to a page where
 * one prolongs, pauses or closes. Answers how many offers were told of.
 */
export async function remindOfEndings(
  ctx: Pick<Context, "database" | "instance" | "now" | "baseUrl">,
): Promise<number> {
  const now = ctx.now();
  let told = 0;
  for (const [rank, days] of reminders.entries()) {
    const nearer = reminders[rank + 1] ?? 0;
    const from = new Date(now.getTime() + nearer * dayMs);
    const to = new Date(now.getTime() + days * dayMs);
    for (const offer of await offersEnding(ctx.database.db, from, to)) {
      await inTransaction(ctx.database, async (handle) => {
        const key = `offer-ending ${days} ${offer.id} ${offer.expiresAt?.toISOString()}`;
        if (await wasNotified(handle.db, key)) return;
        const { token, digest } = linkToken();
        await saveLink(handle.db, {
          digest,
          purpose: "offer-life",
          subjectId: offer.id,
          email: offer.companyName ?? "",
          createdAt: now,
          expiresAt: new Date(now.getTime() + linkDays * dayMs),
          usedAt: null,
        });
        const values = { days, path: `/lien/offre/${token}` };
        await tellCompany(handle, ctx, offer, { kind: "offer.ending", values, dedupeKey: key });
        told += 1;
      });
    }
  }
  return told;
}

/** Tells the authors of offers that ended within a day, once for each end. */
export async function tellOfEnded(
  ctx: Pick<Context, "database" | "instance" | "now" | "baseUrl">,
): Promise<void> {
  const now = ctx.now();
  for (const offer of await offersExpired(ctx.database.db, new Date(now.getTime() - dayMs), now)) {
    const dedupeKey = `offer-expired ${offer.id} ${offer.expiresAt?.toISOString()}`;
    await inTransaction(ctx.database, (handle) =>
      tellCompany(handle, ctx, offer, { kind: "offer.expired", values: {}, dedupeKey }),
    );
  }
}
