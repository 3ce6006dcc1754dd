import type { OwnMarks } from "@tremplin/api";
import type { OfferCard as Offer } from "@tremplin/core/offer";
import type { ReactNode } from "react";
import { MarkForms } from "../candidate/mark-form.tsx";
import { isoDay } from "../format/day.ts";
import { distanceText } from "../format/place.ts";
import { ByWords } from "../kept-markup.ts";
import { type Page, usePage } from "../page.ts";
import { slot } from "../slots/slot.tsx";
import { KeptRows, type RowLevel } from "./kept-rows.ts";
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
  readonly level?: RowLevel;
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
  readonly level?: RowLevel;
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

/** By language. */
const kept = new ByWords(() => new KeptRows());

/**
 * The rows of offers as all visitors see them. The same offers stand in most searches, and rows are half of a page's
 * rendering: each is kept until the offer or the day changes.
 */
function rowsMarkup(offers: readonly Offer[], level: RowLevel, page: Page): string {
  const { t, now, instance, toMarkup } = page;
  const day = isoDay(now(), instance.config.timeZone);
  const rows = kept.of(t);
  let made = "";
  for (const offer of offers) {
    const distance = offer.distanceKm === null ? null : distanceText(offer.distanceKm, t);
    made += rows.of(offer, day, level, distance, () => toMarkup(<OfferRow offer={offer} level={level} />));
  }
  return made;
}
