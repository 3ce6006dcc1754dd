import { offersTable } from "@tremplin/core/administration";
import { offerPath } from "@tremplin/core/offer";
import { type ListedOffer, offersSource, tablePage } from "@tremplin/database";
import { administrator } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { tableInput } from "../../table/table-input.ts";
import { type FileColumn, takeAway, takeAwayFormat } from "../../table/take-away.ts";

const query = tableInput(offersTable);

/** The offers of the board, in whatever state. */
export const list = procedure(administrator)
  .input(query)
  .query(({ ctx, input }) => tablePage(offersSource, ctx.database, input, ctx.now()));

const columns = (baseUrl: string): readonly FileColumn<ListedOffer>[] => [
  { word: "column.offer", cell: ({ title }) => title },
  { word: "column.company", cell: ({ companyName }) => companyName },
  { word: "column.town", cell: ({ placeLabel }) => placeLabel },
  { word: "column.contract", cell: ({ contract }, t) => t(`contract.${contract}`) },
  { word: "column.posts", cell: ({ posts }) => posts },
  { word: "column.state", cell: ({ state }, t) => t(`offerState.${state}`) },
  { word: "column.source", cell: ({ source }) => source },
  { word: "column.updatedAt", cell: ({ updatedAt }) => updatedAt },
  { word: "column.publishedAt", cell: ({ publishedAt }) => publishedAt },
  { word: "column.expiresAt", cell: ({ expiresAt }) => expiresAt },
  { word: "column.address", cell: (offer) => baseUrl + offerPath(offer) },
];

/** The offers that a query finds, in a file. */
export const file = procedure(administrator)
  .input(takeAwayFormat.extend({ query }))
  .mutation(({ ctx, input }) => {
    const own = { name: "offers", title: "administration.offers", source: offersSource } as const;
    return takeAway(ctx, { ...own, columns: columns(ctx.baseUrl) }, input.query, input.format);
  });
