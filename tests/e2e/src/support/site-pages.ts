import { companyPath } from "@tremplin/core/employer";
import { offerPath } from "@tremplin/core/offer";
import { type Board, withDatabase } from "./board.ts";

/** The pages of the site, each in the states that look different. */
export const sitePages = [
  "home",
  "search",
  "search with words, place and filters",
  "search on a map",
  "search that finds nothing",
  "search for an unknown place",
  "offer",
  "expired offer",
  "company",
  "about",
  "legal notice",
  "accessibility statement",
  "privacy",
  "credits",
  "unknown page",
] as const;

export type SitePage = (typeof sitePages)[number];

/** The status that each page answers, when it is not 200. */
export const statuses: Partial<Record<SitePage, number>> = { "expired offer": 410, "unknown page": 404 };

const paths: Partial<Record<SitePage, string>> = {
  home: "/",
  search: "/offres",
  "search with words, place and filters": "/offres?q=vandeuse&lieu=21231&contrat=cdi&debutant=1",
  "search on a map": "/offres?lieu=21231&rayon=30&vue=carte",
  "search that finds nothing": "/offres?q=boulanger&lieu=2A004&rayon=5",
  "search for an unknown place": "/offres?q=vendeur&lieu=Xyzzyville",
  about: "/a-propos",
  "legal notice": "/mentions-legales",
  "accessibility statement": "/accessibilite",
  privacy: "/donnees-personnelles",
  credits: "/credits",
  "unknown page": "/nulle-part",
};

/** The path of a page; those of the demo's offers and companies are found in its database. */
export async function pathOf(page: SitePage, board: Board): Promise<string> {
  const known = paths[page];
  if (known !== undefined) return known;
  return withDatabase(board, async ({ db }) => {
    if (page === "company") {
      const { slug } = await db
        .selectFrom("company")
        .innerJoin("offer", "offer.companyId", "company.id")
        .select("company.slug")
        .where("offer.state", "=", "published")
        .where("offer.companyName", "is not", null)
        .orderBy("company.slug")
        .limit(1)
        .executeTakeFirstOrThrow();
      return companyPath(slug);
    }
    const offer = await db
      .selectFrom("offer")
      .select(["slug", "publicId"])
      .where("state", "=", page === "offer" ? "published" : "expired")
      .where("companyName", "is not", null)
      .orderBy("seq")
      .limit(1)
      .executeTakeFirstOrThrow();
    return offerPath(offer);
  });
}
