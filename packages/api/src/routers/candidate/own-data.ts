import { type DatabaseHandle, savedSearches } from "@tremplin/database";

/** What is kept of what somebody did with offers, and of what they were told of them, for themselves. */
export async function offerData({ db }: Pick<DatabaseHandle, "db">, userId: string) {
  const [marks, recommendations, advice, searches] = await Promise.all([
    db
      .selectFrom("offerMark")
      .innerJoin("offer", "offer.id", "offerMark.offerId")
      .select(["offer.title", "offer.publicId", "offerMark.kind", "offerMark.at"])
      .where("offerMark.candidateId", "=", userId)
      .orderBy("offerMark.at")
      .execute(),
    db
      .selectFrom("recommendation")
      .innerJoin("offer", "offer.id", "recommendation.offerId")
      .select(["offer.title", "offer.publicId"])
      .select(["advisorName", "word", "at", "seenAt", "answer", "reason", "answeredAt"])
      .where("recommendation.candidateId", "=", userId)
      .orderBy("recommendation.at")
      .execute(),
    db
      .selectFrom("adviceRequest")
      .innerJoin("offer", "offer.id", "adviceRequest.offerId")
      .select(["offer.title", "offer.publicId"])
      .select(["text", "askedAt", "answer", "answeredBy", "answeredAt"])
      .where("adviceRequest.candidateId", "=", userId)
      .orderBy("askedAt")
      .execute(),
    savedSearches(db, { userId }),
  ]);
  return {
    marks,
    recommendations,
    advice,
    searches: searches.map(({ label, query, rhythm, byEmail, createdAt }) => ({
      label,
      query,
      rhythm,
      byEmail,
      createdAt,
    })),
  };
}
