import type { OfferOriginKind, OffersQuery } from "@tremplin/core/administration";
import type { ContractKind, OfferState } from "@tremplin/core/offer";
import { type Kysely, sql } from "kysely";
import type { Database, OfferRow } from "../../schema.ts";
import { foundRows, hasWords, type TableSource } from "./table-source.ts";

/** An offer as the agency's people list it, in whatever state. */
export interface ListedOffer
  extends Pick<
    OfferRow,
    | "id"
    | "publicId"
    | "slug"
    | "title"
    | "state"
    | "companyId"
    | "placeLabel"
    | "contract"
    | "posts"
    | "source"
    | "updatedAt"
    | "publishedAt"
    | "expiresAt"
  > {
  /** Its company's name, for those who may know a confidential one; null when it has none. */
  readonly companyName: string | null;
}

const companyName = sql<string | null>`coalesce("company"."name", "offer"."companyName")`;

/** The offers as a table. */
export const offersSource: TableSource<OffersQuery, ListedOffer> = {
  find(handle, { words, filters, sort, isDescending }) {
    const { dialect } = handle;
    const { etat, contrat, origine, entreprise } = filters;
    let found = withCompany(handle.db);
    const searched = [
      "offer.title",
      "offer.companyName",
      "company.name",
      "offer.placeLabel",
      "offer.publicId",
    ];
    if (words) found = found.where(hasWords(handle, words, searched));
    if (etat) found = found.where("offer.state", "=", etat as OfferState);
    if (contrat) found = found.where("offer.contract", "=", contrat as ContractKind);
    if (entreprise) found = found.where("offer.companyId", "=", entreprise);
    if (origine === "import") found = found.where("offer.source", "not in", ["board", "demo"]);
    else if (origine) found = found.where("offer.source", "=", origine as OfferOriginKind);
    const sorts = {
      titre: () => dialect.folded("offer.title"),
      entreprise: () => dialect.folded("offer.companyName"),
      modification: () => sql.ref("offer.updatedAt"),
      publication: () => sql.ref("offer.publishedAt"),
      fin: () => sql.ref("offer.expiresAt"),
    };
    return foundRows(found, { id: "offer.id", by: sorts[sort](), isDescending });
  },
  read({ db }, ids) {
    return withCompany(db)
      .where("offer.id", "in", ids)
      .select([
        "offer.id",
        "offer.publicId",
        "offer.slug",
        "offer.title",
        "offer.state",
        "offer.companyId",
        "offer.placeLabel",
        "offer.contract",
        "offer.posts",
        "offer.source",
        "offer.updatedAt",
        "offer.publishedAt",
        "offer.expiresAt",
      ])
      .select(companyName.as("companyName"))
      .execute();
  },
};

function withCompany(db: Kysely<Database>) {
  return db.selectFrom("offer").leftJoin("company", "company.id", "offer.companyId");
}
