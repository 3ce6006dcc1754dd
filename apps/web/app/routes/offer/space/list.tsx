import type { OwnOffer } from "@tremplin/api";
import type { OfferState } from "@tremplin/core/offer";
import { ButtonLink, Notice, Tag } from "@tremplin/ui";
import { longDay } from "../../../format/day.ts";
import { PageHead } from "../../../layout/page-head.tsx";
import { usePage } from "../../../page.ts";
import { servicesOf } from "../../../services.ts";
import { unsent } from "../../../unsent.ts";
import type { Route } from "./+types/list";

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.offer.mine());
}

/** What needs somebody first, then what shows, then what is over. */
const order: readonly OfferState[] = [
  "changes-requested",
  "rejected",
  "submitted",
  "published",
  "paused",
  "expired",
  "filled",
  "archived",
];

/** The offers of one's companies by state, and those being written. */
export default function OwnOffers({ loaderData }: Route.ComponentProps) {
  const { t, actor, instance } = usePage();
  const { companies, drafts, offers } = loaderData.unsent;
  const isStaff = actor.kind === "person" && actor.roles.some((role) => role !== "candidate");
  const { timeZone } = instance.config;
  return (
    <>
      <PageHead title={t("ownOffers.title")} />
      <h1>{t("ownOffers.title")}</h1>
      <p className="button-row">
        {companies.length > 0 ? (
          <ButtonLink look="strong" href="/espace/offres/nouvelle">
            {t("ownOffers.new")}
          </ButtonLink>
        ) : null}
        {isStaff ? (
          <ButtonLink href="/espace/offres/employeur">{t("ownOffers.forEmployer")}</ButtonLink>
        ) : null}
      </p>
      {companies.length === 0 && !isStaff ? (
        <Notice>
          <p>{t("ownOffers.noCompany")}</p>
        </Notice>
      ) : null}
      {companies
        .filter(({ needsMembership }) => needsMembership)
        .map(({ id, name, slug }) => (
          <Notice key={id} tone="warning">
            <p>{t("ownOffers.membershipNeeded", { company: name })}</p>
            <p>
              <a href={`/espace/entreprise/${slug}/adhesion`}>
                {t("draft.membershipHow", { company: name })}
              </a>
            </p>
          </Notice>
        ))}
      {drafts.length > 0 ? (
        <section aria-labelledby="brouillons">
          <h2 id="brouillons">{t("ownOffers.drafts")}</h2>
          <ul className="plain-list">
            {drafts.map(({ id, offerId, fields, updatedAt }) => (
              <li key={id} className="plain-row">
                <a href={`/espace/offres/brouillon/${id}/${offerId ? "relire" : "poste"}`}>
                  {fields.title?.trim() || t("ownOffers.untitled")}
                </a>
                <span className="field-hint">
                  {t("ownOffers.touched", { day: longDay(updatedAt, timeZone) })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {order.map((state) => {
        const those = offers.filter((offer) => offer.state === state);
        return those.length > 0 ? <OffersIn key={state} state={state} offers={those} /> : null;
      })}
      {drafts.length === 0 && offers.length === 0 && (companies.length > 0 || isStaff) ? (
        <p>{t(companies.length > 0 ? "ownOffers.none" : "ownOffers.noneStaff")}</p>
      ) : null}
    </>
  );
}

function OffersIn({ state, offers }: { readonly state: OfferState; readonly offers: readonly OwnOffer[] }) {
  const { t, instance } = usePage();
  const { timeZone } = instance.config;
  return (
    <section aria-labelledby={`etat-${state}`}>
      <h2 id={`etat-${state}`}>
        {t(`offerState.${state}`)} <span className="field-hint">({offers.length})</span>
      </h2>
      <ul className="plain-list">
        {offers.map(({ id, title, place, expiresAt }) => (
          <li key={id} className="plain-row">
            <span>
              <a href={`/espace/offres/${id}`}>{title}</a> <span className="field-hint">{place}</span>
            </span>
            {state === "published" && expiresAt ? (
              <Tag>{t("ownOffers.until", { day: longDay(expiresAt, timeZone) })}</Tag>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
