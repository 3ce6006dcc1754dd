import { offerPath } from "@tremplin/core/offer";
import { Tag } from "@tremplin/ui";
import { contractText, workingTimeText } from "../format/contract.ts";
import { agoText } from "../format/day.ts";
import { amountText, payUnitText } from "../format/money.ts";
import { distanceText } from "../format/place.ts";
import { inFrench } from "../language/written-in.ts";
import { type Page, usePage } from "../page.ts";
import type { SlotProps } from "../slots/props.ts";

/** An offer in a list. The whole row leads to it, by its title's link. */
export function OfferCard({ offer, level }: SlotProps<"OfferCard">) {
  const page = usePage();
  const { t, now, instance } = page;
  const Title = `h${level}` as const;
  const distance = offer.distanceKm === null ? null : distanceText(offer.distanceKm, t);
  return (
    <>
      <Title className="offer-row-title">
        <a href={offerPath(offer)} lang={inFrench(page).lang}>
          {offer.title}
        </a>
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
    </>
  );
}

/** What of a sector decides at a glance; the rest is on the offer's page. */
const shownConditions = ["housing", "ski-pass", "meals"] as const;

/** What else decides at a glance, in one line. */
function factsOf(offer: SlotProps<"OfferCard">["offer"], { t }: Page): string {
  const facts = [
    offer.sector?.season ? t(`sector.season.${offer.sector.season}`) : null,
    workingTimeText(offer, t),
    ...shownConditions.flatMap((condition) =>
      offer.sector?.conditions.includes(condition) ? [t(`sector.condition.${condition}`)] : [],
    ),
    offer.experience === "none" ? t("offer.beginner") : null,
    offer.remote === "none" ? null : t(`offer.remote.${offer.remote}`),
    offer.posts > 1 ? t("offer.posts", { count: offer.posts }) : null,
  ];
  return facts.filter((fact) => fact !== null).join(" · ");
}
