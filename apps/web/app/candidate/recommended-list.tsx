import type { OwnRecommendation } from "@tremplin/api";
import { OfferRow } from "../offer/offer-row.tsx";
import { usePage } from "../page.ts";

/** What somebody's advisor recommends to them, with their words; nothing when there is none. */
export function RecommendedList({ recommended }: { readonly recommended: readonly OwnRecommendation[] }) {
  const { t } = usePage();
  const open = recommended.filter(({ answer }) => answer !== "declined");
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="recommandees">
      <h2 id="recommandees">{t("recommendation.mine")}</h2>
      <ul className="offer-list">
        {open.map(({ card, by, word }) => (
          <OfferRow key={card.publicId} offer={card} level={3}>
            <p className="row-word">
              {word === ""
                ? t("recommendation.by", { by })
                : t("form.pair", {
                    label: t("recommendation.by", { by }),
                    value: t("form.quote", { text: word }),
                  })}
            </p>
          </OfferRow>
        ))}
      </ul>
    </section>
  );
}
