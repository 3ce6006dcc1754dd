import type { CompaniesQuery } from "@tremplin/core/administration";
import type { CompanyStanding } from "@tremplin/core/employer";
import { sql } from "kysely";
import type { CompanyRow } from "../../schema.ts";
import { liveOffers } from "../offer.ts";
import { foundRows, hasWords, type TableSource } from "./table-source.ts";

/** A company as the agency's people list it. */
export interface ListedCompany
  extends Pick<
    CompanyRow,
    "id" | "slug" | "name" | "siret" | "placeLabel" | "activity" | "headcount" | "createdAt"
  > {
  readonly members: number;
  readonly liveOffers: number;
  readonly standing: CompanyStanding;
  /** Wholly of the board's sector. */
  readonly inSector: boolean;
  /** When the State's register was found to know it. */
  readonly verifiedAt: Date | null;
}

/** The companies as a table. */
export const companiesSource: TableSource<CompaniesQuery, ListedCompany> = {
  find(handle, { words, filters, sort, isDescending }, now) {
    const { db, dialect } = handle;
    let found = db.selectFrom("company");
    if (words) found = found.where(hasWords(handle, words, ["name", "siret", "placeLabel", "activity"]));
    if (filters.statut) found = found.where("standing", "=", filters.statut as CompanyStanding);
    if (filters.siret) found = found.where("siret", filters.siret === "avec" ? "is not" : "is", null);
    if (filters.membres) {
      const isWanted = filters.membres === "avec";
      found = found.where(({ exists, not, selectFrom }) => {
        const some = exists(
          selectFrom("companyMember").select("userId").whereRef("companyId", "=", "company.id"),
        );
        return isWanted ? some : not(some);
      });
    }
    const sorts = {
      nom: () => dialect.folded("name"),
      ville: () => dialect.folded("placeLabel"),
      creation: () => sql.ref("createdAt"),
      membres: () =>
        db
          .selectFrom("companyMember")
          .whereRef("companyId", "=", sql.ref("company.id"))
          .select(({ fn }) => fn.countAll().as("count")),
      offres: () =>
        liveOffers(db, now)
          .whereRef("offer.companyId", "=", sql.ref("company.id"))
          .select(({ fn }) => fn.countAll().as("count")),
    };
    return foundRows(found, { id: "company.id", by: sorts[sort](), isDescending });
  },
  read({ db }, ids, now) {
    return db
      .selectFrom("company")
      .leftJoin("companyProfile", "companyProfile.companyId", "company.id")
      .where("company.id", "in", ids)
      .select([
        "company.id",
        "slug",
        "name",
        "siret",
        "placeLabel",
        "activity",
        "headcount",
        "standing",
        "inSector",
        "company.createdAt",
        "companyProfile.verifiedAt",
      ])
      .select(({ selectFrom }) => [
        selectFrom("companyMember")
          .whereRef("companyMember.companyId", "=", "company.id")
          .select(({ fn }) => fn.countAll<number>().as("count"))
          .$asScalar()
          .$notNull()
          .as("members"),
        liveOffers(db, now)
          .whereRef("offer.companyId", "=", sql.ref("company.id"))
          .select(({ fn }) => fn.countAll<number>().as("count"))
          .$asScalar()
          .$notNull()
          .as("liveOffers"),
      ])
      .execute();
  },
};
