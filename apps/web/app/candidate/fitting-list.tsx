import type { FittingOffer } from "@tremplin/api";
import { OfferRow } from "../offer/offer-row.tsx";
import { usePage } from "../page.ts";
import { reasonText } from "./fit-words.ts";

/** Offers that suit, each with why. */
export function FittingList({ offers }: { readonly offers: readonly FittingOffer[] }) {
  const { t } = usePage();
  return (
    <ul className="offer-list">
      {offers.map(({ card, reasons }) => (
        <OfferRow key={card.publicId} offer={card} level={3}>
          <ul className="fit-reasons" aria-label={t("fit.why")}>
            {reasons.map((reason) => (
              <li key={reason.code}>{reasonText(reason, t)}</li>
            ))}
          </ul>
        </OfferRow>
      ))}
    </ul>
  );
}
