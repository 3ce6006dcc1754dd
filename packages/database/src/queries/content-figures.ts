import { contractKinds, isAlternance, isPermanent } from "@tremplin/core/offer";
import { type Kysely, sql } from "kysely";
import type { Database } from "../schema.ts";
import { liveOffers } from "./offer.ts";

/** What a page shows of the board's numbers. */
export interface ContentFigures {
  readonly offers: number;
  readonly posts: number;
  /** Named companies that have an offer. */
  readonly companies: number;
  /** Offers without an end date. */
  readonly permanent: number;
  /** Offers in which one learns a job at work and at school. */
  readonly training: number;
  /** People who were hired by an application sent on the board, ever; decisions that may be taken back count later. */
  readonly hires: number;
}

/** Which offers are counted. */
export interface FigureScope {
  /** ROME codes; empty: all jobs. */
  readonly rome: readonly string[];
  /** INSEE codes; null: everywhere. */
  readonly communes: readonly string[] | null;
}

/** Counts the live offers of some jobs in some communes, and those hired through them. */
export async function contentFigures(
  db: Kysely<Database>,
  { rome, communes }: FigureScope,
  { now, settled }: { readonly now: Date; readonly settled: Date },
): Promise<ContentFigures> {
  let live = liveOffers(db, now);
  let hired = db
    .selectFrom("application")
    .innerJoin("offer", "offer.id", "application.offerId")
    .where("application.state", "=", "hired")
    .where("application.changedAt", "<=", settled);
  if (rome.length > 0) {
    live = live.where("offer.romeCode", "in", rome);
    hired = hired.where("offer.romeCode", "in", rome);
  }
  if (communes !== null) {
    // No commune at all is none, which `in ()` cannot say.
    const codes = communes.length > 0 ? communes : [""];
    live = live.where("offer.insee", "in", codes);
    hired = hired.where("offer.insee", "in", codes);
  }
  const among = (kinds: readonly string[]) =>
    sql<number>`coalesce(sum(case when "offer"."contract" in (${sql.join(kinds)}) then 1 else 0 end), 0)`;
  const counted = await live
    .select(({ fn }) => [
      fn.countAll<number>().as("offers"),
      fn.coalesce(fn.sum<number>("offer.posts"), sql.lit(0)).as("posts"),
      fn.count<number>("offer.companyName").distinct().as("companies"),
      among(contractKinds.filter(isPermanent)).as("permanent"),
      among(contractKinds.filter(isAlternance)).as("training"),
    ])
    .executeTakeFirstOrThrow();
  const { hires } = await hired
    .select(({ fn }) => fn.countAll<number>().as("hires"))
    .executeTakeFirstOrThrow();
  const { offers, posts, companies, permanent, training } = counted;
  return {
    offers: Number(offers),
    posts: Number(posts),
    companies: Number(companies),
    permanent: Number(permanent),
    training: Number(training),
    hires: Number(hires),
  };
}
