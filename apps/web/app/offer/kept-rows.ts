import type { OfferCard } from "@tremplin/core/offer";

/** The level of the heading in an offer's row. */
export type RowLevel = 2 | 3 | 4;

interface RowMarkup {
  readonly level: RowLevel;
  /** Searches from two places near each other say the same. */
  readonly distance: string | null;
  readonly html: string;
}

/** The row of an offer on a day, each way in which it was told. */
interface KeptRow {
  readonly offer: OfferCard;
  readonly day: string;
  readonly markups: readonly RowMarkup[];
}

/** People search from few places. */
const mostOfOne = 8;

/**
 * HTMLs, as offers have one or several. With the old ones 4,000 for a language, of 500 to 1,700 signs of two bytes: 4 to
 * 14 MB once that many rows were looked at.
 */
const mostYoung = 2_000;

/**
 * The rows of offers as HTML, for one language: each until its offer or the day changes; what was not asked for while
 * two thousand others were goes.
 */
export class KeptRows {
  #young = new Map<string, KeptRow>();
  /** How many HTMLs the young rows hold. */
  #count = 0;
  #old: ReadonlyMap<string, KeptRow> = new Map();

  /** The row of an offer, made the first time; its parts are no key, as one would take as long to make as to find. */
  of(offer: OfferCard, day: string, level: RowLevel, distance: string | null, make: () => string): string {
    const markups = this.#markups(offer, day);
    for (const known of markups) if (known.level === level && known.distance === distance) return known.html;
    const html = make();
    const others = markups.length < mostOfOne ? markups : [];
    this.#put({ offer, day, markups: [...others, { level, distance, html }] });
    return html;
  }

  /** What is kept of an offer as it is on a day, and is young again. */
  #markups(offer: OfferCard, day: string): readonly RowMarkup[] {
    const young = this.#young.get(offer.publicId);
    const row = young ?? this.#old.get(offer.publicId);
    if (!row || row.day !== day || !isSame(row.offer, offer)) return [];
    if (!young) this.#put(row);
    return row.markups;
  }

  #put(row: KeptRow): void {
    const { publicId } = row.offer;
    this.#count += row.markups.length - (this.#young.get(publicId)?.markups.length ?? 0);
    if (this.#count > mostYoung) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#count = row.markups.length;
    }
    this.#young.set(publicId, row);
  }
}

/** Whether two cards say the same but for the distance. Those of one reading of the database share what they hold. */
function isSame(one: OfferCard, other: OfferCard): boolean {
  for (const key in one) {
    if (key === "distanceKm") continue;
    const [was, is] = [one[key as keyof OfferCard], other[key as keyof OfferCard]];
    if (was === is) continue;
    if (typeof was !== "object" || JSON.stringify(was) !== JSON.stringify(is)) return false;
  }
  return true;
}
