import type { OwnMarks } from "@tremplin/api";
import type { OfferCard as Offer } from "@tremplin/core/offer";
import type { ReactNode } from "react";
import { MarkForms } from "../candidate/mark-form.tsx";
import { isoDay } from "../format/day.ts";
import { distanceText } from "../format/place.ts";
import { ByWords, Kept } from "../kept-markup.ts";
import { type Page, usePage } from "../page.ts";
import { slot } from "../slots/slot.tsx";
import { OfferCard } from "./offer-card.tsx";

const OfferCardSlot = slot("OfferCard", OfferCard);

/** An offer in a list, and what who reads it did with it. */
export function OfferRow({
  offer,
  level = 2,
  own,
  children,
}: {
  readonly offer: Offer;
  readonly level?: 2 | 3 | 4;
  /** What who has signed in did with it; absent for visitors. */
  readonly own?: OwnMarks | null;
  /** What is said of the offer to the reader alone. */
  readonly children?: ReactNode;
}) {
  return (
    <li className={own?.isSeen ? "offer-row is-seen" : "offer-row"}>
      <OfferCardSlot offer={offer} level={level} />
      {children}
      {own === undefined ? null : <OwnRow offer={offer} own={own} />}
    </li>
  );
}

/** What one did with the offer, and may do. */
function OwnRow({ offer, own }: { readonly offer: Offer; readonly own: OwnMarks | null }) {
  const { t } = usePage();
  const said = [own?.hasApplied ? t("mark.applied") : null, own?.isSeen ? t("mark.seen") : null];
  const shown = said.filter((word) => word !== null).join(" · ");
  return (
    <div className="offer-row-own">
      <MarkForms offer={offer} marks={own ?? undefined} />
      {shown === "" ? null : <span className="offer-row-said">{shown}</span>}
    </div>
  );
}

/** Offers one under the other. */
export function OfferList({
  offers,
  level = 2,
  marks,
}: {
  readonly offers: readonly Offer[];
  readonly level?: 2 | 3 | 4;
  /** By id of the offer; absent for visitors. */
  readonly marks?: Readonly<Record<string, OwnMarks>> | null;
}) {
  const page = usePage();
  if (!marks) {
    const rows = rowsMarkup(offers, level, page);
    // biome-ignore lint/security/noDangerouslySetInnerHtml: made by React, from the same rows
    return <ul className="offer-list" dangerouslySetInnerHTML={{ __html: rows }} />;
  }
  return (
    <ul className="offer-list">
      {offers.map((offer) => (
        <OfferRow key={offer.publicId} offer={offer} level={level} own={marks[offer.id] ?? null} />
      ))}
    </ul>
  );
}

/** The row of an offer on a day, by the distance that it says: searches from two places near each other say the same. */
interface KeptRow {
  readonly offer: Offer;
  readonly day: string;
  readonly byDistance: Map<string | null, string>;
}

/** People search from few places. */
const mostDistances = 8;

/** By the heading's level, then by the offer. */
const kept = new ByWords(() => ({ 2: new Kept<KeptRow>(), 3: new Kept<KeptRow>(), 4: new Kept<KeptRow>() }));

/**
 * The rows of offers as all visitors see them. The same offers stand in most searches, and rows are half of a page's
 * rendering: each is kept until the offer or the day changes.
 */
function rowsMarkup(offers: readonly Offer[], level: 2 | 3 | 4, page: Page): string {
  const { t, now, instance, toMarkup } = page;
  const day = isoDay(now(), instance.config.timeZone);
  const rows = kept.of(t)[level];
  let made = "";
  for (const offer of offers) {
    let row = rows.of(offer.publicId, () => ({ offer, day, byDistance: new Map() }));
    if (row.day !== day || !isSame(row.offer, offer)) {
      row = { offer, day, byDistance: new Map() };
      rows.put(offer.publicId, row);
    }
    const distance = offer.distanceKm === null ? null : distanceText(offer.distanceKm, t);
    let markup = row.byDistance.get(distance);
    if (markup === undefined) {
      markup = toMarkup(<OfferRow offer={offer} level={level} />);
      if (row.byDistance.size >= mostDistances) row.byDistance.clear();
      row.byDistance.set(distance, markup);
    }
    made += markup;
  }
  return made;
}

/** Whether two cards say the same but for the distance. Those of one reading of the database share what they hold. */
function isSame(one: Offer, other: Offer): boolean {
  for (const key in one) {
    if (key === "distanceKm") continue;
    const [was, is] = [one[key as keyof Offer], other[key as keyof Offer]];
    if (was === is) continue;
    if (typeof was !== "object" || JSON.stringify(was) !== JSON.stringify(is)) return false;
  }
  return true;
}
