import { applicationExample } from "@tremplin/database/testing";
import { type Board, withDatabase } from "./board.ts";
import type { OpenOffer } from "./open-offers.ts";

/** Has a young person have applied to an offer, and to nothing else; answers the application's id. */
export function sentApplication(board: Board, candidateId: string, offer: OpenOffer): Promise<string> {
  const id = crypto.randomUUID();
  return withDatabase(board, async ({ db }) => {
    const { companyId } = await db
      .selectFrom("offer")
      .select("companyId")
      .where("id", "=", offer.id)
      .executeTakeFirstOrThrow();
    await db.deleteFrom("application").where("candidateId", "=", candidateId).execute();
    const now = new Date();
    const sent = {
      id,
      offerId: offer.id,
      offerTitle: offer.title,
      companyId,
      candidateId,
      senderId: candidateId,
    };
    await db
      .insertInto("application")
      .values(applicationExample({ ...sent, createdAt: now, updatedAt: now, changedAt: now, sentAt: now }))
      .execute();
    return id;
  });
}
