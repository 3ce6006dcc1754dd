import { contactRequestsOf, type DatabaseHandle, libraryEntriesOf, libraryViewsOf } from "@tremplin/database";

/** What the library keeps of somebody, for themselves: each agreement with its dates, who looked, who asked. */
export async function libraryData({ db }: Pick<DatabaseHandle, "db">, userId: string) {
  const [agreements, views, requests] = await Promise.all([
    libraryEntriesOf(db, userId),
    libraryViewsOf(db, userId),
    contactRequestsOf(db, { candidateId: userId }),
  ]);
  return {
    agreements: agreements.map(({ cvTitle, consentedAt, revokedAt }) => ({
      cv: cvTitle,
      consentedAt,
      revokedAt,
    })),
    views: views.map(({ companyName, day, at }) => ({ company: companyName, day, at })),
    requests: requests.map(({ companyName, offerTitle, text, state, askedAt, changedAt, reason }) => ({
      company: companyName,
      offer: offerTitle,
      text,
      state,
      askedAt,
      changedAt,
      reason,
    })),
  };
}
