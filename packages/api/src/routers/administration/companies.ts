import { companiesTable } from "@tremplin/core/administration";
import { companiesSource, type ListedCompany, tablePage } from "@tremplin/database";
import { administrator } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { tableInput } from "../../table/table-input.ts";
import { type FileColumn, takeAway, takeAwayFormat } from "../../table/take-away.ts";

const query = tableInput(companiesTable);

/** The companies of the board. */
export const list = procedure(administrator)
  .input(query)
  .query(({ ctx, input }) => tablePage(companiesSource, ctx.database, input, ctx.now()));

const columns: readonly FileColumn<ListedCompany>[] = [
  { word: "column.company", cell: ({ name }) => name },
  { word: "column.siret", cell: ({ siret }) => siret },
  { word: "column.town", cell: ({ placeLabel }) => placeLabel },
  { word: "column.activity", cell: ({ activity }) => activity },
  { word: "column.headcount", cell: ({ headcount }) => headcount },
  { word: "column.standing", cell: ({ standing }, t) => t(`companyStanding.${standing}`) },
  { word: "column.members", cell: ({ members }) => members },
  { word: "column.liveOffers", cell: ({ liveOffers }) => liveOffers },
  { word: "column.verifiedAt", cell: ({ verifiedAt }) => verifiedAt },
  { word: "column.createdAt", cell: ({ createdAt }) => createdAt },
];

/** The companies that a query finds, in a file. */
export const file = procedure(administrator)
  .input(takeAwayFormat.extend({ query }))
  .mutation(({ ctx, input }) => {
    const table = {
      name: "companies",
      title: "administration.companies",
      source: companiesSource,
      columns,
    } as const;
    return takeAway(ctx, table, input.query, input.format);
  });
