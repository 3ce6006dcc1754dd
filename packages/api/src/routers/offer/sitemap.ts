/** One part of the addresses of live offers, for a sitemap file. */
export interface OfferSitemapPart {
  readonly entries: readonly { readonly path: string; readonly updatedAt: Date }[];
}

const input = z.object({ part: z.int().min(0), size: z.int().min(1).max(50_000) });

export const sitemap = procedure(anyone)
  .input(input)
  .query(({ ctx, input }): Promise<OfferSitemapPart> => sitemapPart(ctx, input));
