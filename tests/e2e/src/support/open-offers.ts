import { type Board, withDatabase } from "./board.ts";

/** An offer that takes applications on the board, and somebody who recruits for it. */
export interface OpenOffer {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly publicId: string;
  readonly recruiterId: string;
  readonly recruiterEmail: string;
}

/** Offers of different companies to which nobody of the demo has applied. */
export function openOffers(board: Board, count: number): Promise<OpenOffer[]> {
  return withDatabase(board, async ({ db }) => {
    const rows = await db
      .selectFrom("offer")
      .innerJoin("companyMember", "companyMember.companyId", "offer.companyId")
      .innerJoin("user", "user.id", "companyMember.userId")
      .where("offer.contactKind", "=", "app")
      .where("offer.state", "=", "published")
      .where("companyMember.role", "=", "recruiter-admin")
      .where("offer.id", "not in", (eb) => eb.selectFrom("application").select("application.offerId"))
      .select([
        "offer.id",
        "offer.slug",
        "offer.publicId",
        "offer.title",
        "offer.companyId",
        "user.id as recruiterId",
        "user.email as recruiterEmail",
      ])
      .orderBy("offer.id")
      .execute();
    const ofEach = [...new Map(rows.map((row) => [row.companyId, row])).values()];
    return ofEach.slice(0, count).map(({ companyId: _, slug, publicId, ...offer }) => ({
      ...offer,
      publicId,
      path: `/offres/${slug}-${publicId}`,
    }));
  });
}
