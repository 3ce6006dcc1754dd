import { companyPath } from "@tremplin/core/employer";
import { offerPath } from "@tremplin/core/offer";
import { isShown } from "@tremplin/instance";
import { instance, town } from "../instances/under-test.ts";
import { type Board, withDatabase } from "./board.ts";

/** Every page that a site may have, each in the states that look different. */
const everySitePage = [
  "home",
  "search",
  "search with words, place and filters",
  "search on a map",
  "search that finds nothing",
  "search for an unknown place",
  "offer",
  "expired offer",
  "company",
  "articles",
  "article",
  "portraits of jobs",
  "portrait of a job",
  "families of jobs",
  "family of jobs",
  "members",
  "about",
  "legal notice",
  "accessibility statement",
  "privacy",
  "credits",
  "unknown page",
] as const;

export type SitePage = (typeof everySitePage)[number];

const family = instance.config.sector?.families?.[0]?.id;
/** An article and a portrait of the instance's own. */
const [article, portrait] = (["article", "portrait"] as const).map((kind) =>
  [...instance.content.values()].find((page) => page.kind === kind && isShown(page, today())),
);

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Which of the pages that not every instance has are there. */
const isThere: Partial<Record<SitePage, boolean>> = {
  articles: article !== undefined,
  article: article !== undefined,
  "portraits of jobs": portrait !== undefined,
  "portrait of a job": portrait !== undefined,
  "families of jobs": instance.config.features.sector,
  "family of jobs": family !== undefined,
  members: instance.config.features.membership,
};

/** The pages of the instance under test. */
export const sitePages: readonly SitePage[] = everySitePage.filter((name) => isThere[name] ?? true);

/** The status that each page answers, when it is not 200. */
export const statuses: Partial<Record<SitePage, number>> = { "expired offer": 410, "unknown page": 404 };

const paths: Partial<Record<SitePage, string>> = {
  home: "/",
  search: "/offres",
  "search with words, place and filters": `/offres?q=vandeuse&lieu=${town.insee}&contrat=cdi&debutant=1`,
  "search on a map": `/offres?lieu=${town.insee}&rayon=30&vue=carte`,
  "search that finds nothing": "/offres?q=boulanger&lieu=2A004&rayon=5",
  "search for an unknown place": "/offres?q=vendeur&lieu=Xyzzyville",
  articles: "/actualites",
  article: `/${article?.path}`,
  "portraits of jobs": "/metiers",
  "portrait of a job": `/${portrait?.path}`,
  "families of jobs": "/metiers/familles",
  "family of jobs": `/metiers/familles/${family}`,
  members: "/adherents",
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
