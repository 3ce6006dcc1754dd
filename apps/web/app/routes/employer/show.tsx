import { companyPath } from "@tremplin/core/employer";
import { everyOffer } from "@tremplin/core/offer";
import { Icon } from "@tremplin/ui";
import { data } from "react-router";
import { PageHead } from "../../layout/page-head.tsx";
import { OfferList } from "../../offer/offer-row.tsx";
import { PlainText } from "../../offer/plain-text.tsx";
import { usePage } from "../../page.ts";
import { searchHref } from "../../search/address.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/show";

export async function loader({ context, params }: Route.LoaderArgs) {
  const shown = await servicesOf(context).api.employer.show({ slug: params.company });
  if (!shown.ok) throw data(null, 404);
  return unsent(shown.value);
}

export default function ShowCompany({ loaderData }: Route.ComponentProps) {
  const { company, offers, total } = loaderData.unsent;
  const { t } = usePage();
  const facts = [company.activity, company.headcount, company.placeLabel].filter(Boolean);
  return (
    <div className="company-page">
      <PageHead
        title={t("company.title", { company: company.name })}
        description={t("company.description", { company: company.name, count: total })}
        canonical={companyPath(company.slug)}
      />
      <header className="company-head">
        <h1>{company.name}</h1>
        {facts.length > 0 ? <p className="lead">{facts.join(" · ")}</p> : null}
        {company.description ? (
          <div className="prose">
            <PlainText text={company.description} />
          </div>
        ) : null}
        {company.website ? (
          <p>
            <a href={company.website} rel="noopener noreferrer external">
              {t("company.website", { company: company.name })} <Icon name="outside" size={18} />
            </a>
          </p>
        ) : null}
      </header>
      <section aria-labelledby="offres">
        <h2 id="offres">{t("company.offers", { count: total })}</h2>
        {offers.length > 0 ? <OfferList offers={offers} level={3} /> : <p>{t("company.none")}</p>}
        {total > offers.length ? (
          <p>
            <a className="more" href={searchHref({ ...everyOffer, company: company.slug })}>
              {t("company.all", { count: total })}
              <Icon name="arrow" />
            </a>
          </p>
        ) : null}
      </section>
    </div>
  );
}
