/** A feed of offers, whatever form it is written in. Addresses are absolute. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page that shows the same offers to people. */
  readonly pageUrl: string;
  /** The feed's own address, with its search. */
  readonly selfUrl: string;
  /** The next page of the feed; null on the last. */
  readonly nextUrl: string | null;
  readonly language: string;
  readonly iconUrl: string | null;
  readonly total: number;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** Never changes, whatever becomes of the offer's words. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** One line for readers that show no text. */
  readonly summary: string;
  /** The offer's text: paragraphs, "- " lists. */
  readonly text: string;
  readonly companyName: string | null;
  readonly categories: readonly string[];
  readonly publishedAt: Date;
  readonly updatedAt: Date;
  /** What a program reads of the offer: contract, place, pay … */
  readonly facts: Readonly<Record<string, unknown>>;
}
