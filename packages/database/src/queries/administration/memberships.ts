import type { MembershipsQuery } from "@tremplin/core/administration";
import { type Kysely, sql } from "kysely";
import type { CompanyRow, Database } from "../../schema.ts";
import type { MembershipRow } from "../membership/membership.ts";
import { foundRows, hasWords, type TableSource } from "./table-source.ts";

/** A membership as administrators list it. */
export interface ListedMembership
  extends Pick<MembershipRow, "id" | "state" | "heads" | "appliedAt" | "startsOn" | "endsOn">,
    Pick<CompanyRow, "slug" | "name" | "siret" | "placeLabel"> {
  /** In cents: what its invoices still ask for. */
  readonly owed: number;
}

/** The memberships as a table. */
export const membershipsSource: TableSource<MembershipsQuery, ListedMembership> = {
  find(handle, { words, filters, sort, isDescending }) {
    const { db, dialect } = handle;
    let found = db.selectFrom("membership").innerJoin("company", "company.id", "membership.companyId");
    if (words) found = found.where(hasWords(handle, words, ["name", "siret", "placeLabel"]));
    if (filters.etat) found = found.where("membership.state", "=", filters.etat as MembershipRow["state"]);
    if (filters.paiement) {
      const isWanted = filters.paiement === "du";
      found = found.where(({ exists, not }) => {
        const some = exists(owing(db).whereRef("invoice.membershipId", "=", sql.ref("membership.id")));
        return isWanted ? some : not(some);
      });
    }
    const sorts = {
      entreprise: () => dialect.folded("name"),
      demande: () => sql.ref("appliedAt"),
      fin: () => sql.ref("endsOn"),
      effectif: () => sql.ref("heads"),
    };
    return foundRows(found, { id: "membership.id", by: sorts[sort](), isDescending });
  },
  async read({ db }, ids) {
    const rows = await db
      .selectFrom("membership")
      .innerJoin("company", "company.id", "membership.companyId")
      .where("membership.id", "in", ids)
      .select([
        "membership.id",
        "membership.state",
        "heads",
        "appliedAt",
        "startsOn",
        "endsOn",
        "slug",
        "name",
        "siret",
        "placeLabel",
      ])
      .select(() => [
        owing(db)
          .clearSelect()
          .whereRef("invoice.membershipId", "=", sql.ref("membership.id"))
          .select(({ fn }) => fn.sum<number>("invoice.total").as("sum"))
          .as("asked"),
        owing(db)
          .clearSelect()
          .innerJoin("membershipPayment", "membershipPayment.invoiceId", "invoice.id")
          .whereRef("invoice.membershipId", "=", sql.ref("membership.id"))
          .select(({ fn }) => fn.sum<number>("membershipPayment.amount").as("sum"))
          .as("paid"),
      ])
      .execute();
    return rows.map(({ asked, paid, ...row }) => ({ ...row, owed: Number(asked ?? 0) - Number(paid ?? 0) }));
  },
};

/** The invoices that wait to be paid. */
function owing(db: Kysely<Database>) {
  return db
    .selectFrom("invoice")
    .select("invoice.id")
    .where("invoice.kind", "=", "invoice")
    .where("invoice.settledAt", "is", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(selectFrom("invoice as note").whereRef("note.creditOf", "=", "invoice.id").select("note.id")),
      ),
    );
}
