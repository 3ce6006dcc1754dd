import type { OwnMarks } from "@tremplin/api";
import { type OfferCard, offerPath } from "@tremplin/core/offer";
import { Tag } from "@tremplin/ui";
import type { ReactNode } from "react";
import { MarkForms } from "../candidate/mark-form.tsx";
import { contractText, workingTimeText } from "../format/contract.ts";
import { agoText } from "../format/day.ts";
import { amountText, payUnitText } from "../format/money.ts";
import { distanceText } from "../format/place.ts";
import { type Page, usePage } from "../page.ts";

/** An offer in a list. The whole row leads to it, by its title's link. */
export function OfferRow({
  offer,
  level = 2,
  own,
  children,
}: {
  readonly offer: OfferCard;
  readonly level?: 2 | 3 | 4;
  /** What who has signed in did with it; absent for visitors. */
  readonly own?: OwnMarks | null;
  /** What is said of the offer to the reader alone. */
  readonly children?: ReactNode;
}) {
  const page = usePage();
  const { t, now, instance } = page;
  const Title = `h${level}` as const;
  const distance = offer.distanceKm === null ? null : distanceText(offer.distanceKm, t);
  return (
    <li className={own?.isSeen ? "offer-row is-seen" : "offer-row"}>
      <Title className="offer-row-title">
        <a href={offerPath(offer)}>{offer.title}</a>
      </Title>
      <p className="offer-row-who">
        {offer.companyName ?? t("offer.confidential")}
        <span className="offer-row-place">
          {distance ? `${offer.placeLabel}, ${distance}` : offer.placeLabel}
        </span>
      </p>
      <p className="offer-row-facts">
        <Tag>{contractText(offer.contract, offer.contractMonths, t)}</Tag>
        {factsOf(offer, page)}
      </p>
      <p className="offer-row-pay">
        {offer.pay?.kind === "stated" ? (
          <>
            <strong>{amountText(offer.pay, t)}</strong> {payUnitText(offer.pay, t)}
          </>
        ) : null}
      </p>
      <p className="offer-row-when">
        <time dateTime={offer.publishedAt.toISOString()}>
          {agoText(offer.publishedAt, now(), instance.config.timeZone, t)}
        </time>
      </p>
      {children}
      {own === undefined ? null : <OwnRow offer={offer} own={own} />}
    </li>
  );
}

/** What one did with the offer, and may do. */
function OwnRow({ offer, own }: { readonly offer: OfferCard; readonly own: OwnMarks | null }) {
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

/** What else decides at a glance, in one line. */
function factsOf(offer: OfferCard, { t }: Page): string {
  const facts = [
    workingTimeText(offer, t),
    offer.experience === "none" ? t("offer.beginner") : null,
    offer.remote === "none" ? null : t(`offer.remote.${offer.remote}`),
    offer.posts > 1 ? t("offer.posts", { count: offer.posts }) : null,
  ];
  return facts.filter((fact) => fact !== null).join(" · ");
}

/** Offers one under the other. */
export function OfferList({
  offers,
  level = 2,
  marks,
}: {
  readonly offers: readonly OfferCard[];
  readonly level?: 2 | 3 | 4;
  /** By id of the offer; absent for visitors. */
  readonly marks?: Readonly<Record<string, OwnMarks>> | null;
}) {
  return (
    <ul className="offer-list">
      {offers.map((offer) => (
        <OfferRow
          key={offer.publicId}
          offer={offer}
          level={level}
          {...(marks ? { own: marks[offer.id] ?? null } : {})}
        />
      ))}
    </ul>
  );
}
