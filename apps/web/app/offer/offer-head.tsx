import { companyPath } from "@tremplin/core/employer";
import { Icon, Notice } from "@tremplin/ui";
import { agoText, longDay } from "../format/day.ts";
import { inFrench } from "../language/written-in.ts";
import { usePage } from "../page.ts";
import type { SlotProps } from "../slots/props.ts";

/** What an offer is called, whose it is, and until when. */
export function OfferHead({ offer, company, isLive }: SlotProps<"OfferHead">) {
  const page = usePage();
  const { t, now, instance } = page;
  const french = inFrench(page);
  const { timeZone } = instance.config;
  return (
    <>
      <p className="back no-print">
        <a href="/offres" data-back="">
          <Icon name="previous" />
          {t("offer.back")}
        </a>
      </p>
      <h1 {...(french.lang ? { lang: french.lang } : {})}>{offer.title}</h1>
      <p className="offer-who">
        {company ? (
          <a href={companyPath(company.slug)}>{company.name}</a>
        ) : (
          (offer.companyName ?? t("offer.confidential"))
        )}
        {" · "}
        {offer.place.label}
      </p>
      <p className="offer-when">
        <time dateTime={offer.publishedAt.toISOString()}>
          {t("offer.published", { ago: agoText(offer.publishedAt, now(), timeZone, t) })}
        </time>
        {offer.expiresAt && isLive
          ? ` · ${t("offer.until", { day: longDay(offer.expiresAt, timeZone) })}`
          : null}
      </p>
      {isLive ? null : (
        <Notice tone="warning">
          <p>
            <strong>{t("offer.expired")}</strong> {t("offer.expiredWhy")}
          </p>
        </Notice>
      )}
    </>
  );
}
