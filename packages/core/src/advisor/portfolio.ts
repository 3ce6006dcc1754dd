import { type QueryOf, tableShape } from "../table/index.ts";
import { programmes } from "./follow.ts";
import { needKinds } from "./needs.ts";

/** Whom an advisor sees: their own, those of a colleague for whom they stand in today, those whom they no longer accompany. */
export const portfolioGroups = ["miens", "remplacement", "archives"] as const;

/** An advisor's young people as a table: by what waits longest, or by name, never by a merit. */
export const portfolioTable = tableShape({
  sorts: ["nom", "attente"],
  usualSort: "attente",
  filters: { besoin: needKinds, programme: programmes, antenne: "text", groupe: portfolioGroups },
});

export type PortfolioQuery = QueryOf<typeof portfolioTable>;

/** Young people of one portfolio at most: a bound on what one page reads. */
export const maxPortfolio = 2_000;
