import type { CompanyContact, EmployerPage } from "@tremplin/api";
import { companyPath } from "@tremplin/core/employer";
import { everyOffer } from "@tremplin/core/offer";
import { hasFeature } from "@tremplin/instance/features";
import { Icon } from "@tremplin/ui";
import { data } from "react-router";
import { WriteTo } from "../../conversation/write-to.tsx";
import { CompanyHeadSlot } from "../../employer/company-head-slot.ts";
import { CompanyPhotos } from "../../employer/company-photos.tsx";
import { Spontaneous } from "../../employer/spontaneous.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { OfferList } from "../../offer/offer-row.tsx";
import { usePage } from "../../page.ts";
import { searchHref } from "../../search/address.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/show";

export async function loader({ context, params }: Route.LoaderArgs) {
  const { api, actor, instance } = servicesOf(context);
  // Visitors share one page: what is somebody's own is added for them alone.
  const isCandidate = actor.kind === "person" && actor.roles.includes("candidate");
  const [shown, contact] = await Promise.all([
    api.employer.show({ slug: params.company }),
    isCandidate && hasFeature(instance.config, "conversation")
      ? api.conversation.withCompany({ slug: params.company })
      : null,
  ]);
  if (!shown.ok) throw data(null, 404);
  return unsent({ ...shown.value, contact });
}

export default function ShowCompany({ loaderData: { unsent: shown } }: Route.ComponentProps) {
  const { company, offers, total } = shown;
  const { t, has } = usePage();
  return (
    <div className="company-page">
      <PageHead
        title={t("company.title", { company: company.name })}
        description={t("company.description", { company: company.name, count: total })}
        canonical={companyPath(company.slug)}
      />
      <CompanyHeadSlot company={company} logo={shown.logo} level={1} />
      <CompanyPhotos company={company} photos={shown.photos} />
      <section aria-labelledby="offres">
        <h2 id="offres">{t("company.offers", { count: total })}</h2>
        {has("applications") ? <Answers answers={shown.answers} /> : null}
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
      {shown.contact ? <ContactCompany contact={shown.contact} /> : null}
      <Spontaneous company={company} spontaneousUntil={shown.spontaneousUntil} />
      {has("companySignUp") ? (
        <p className="soft">
          {t("company.yours")} <a href="/inscription/entreprise">{t("company.manage")}</a>
        </p>
      ) : null}
      <p className="report-link no-print">
        <a href={`/signaler/entreprise/${company.slug}`} rel="nofollow">
          {t("report.link")}
        </a>
      </p>
    </div>
  );
}

/** A word to the company for whom its rules allow one; else the advisor may introduce them. */
function ContactCompany({ contact: { matter, advisor } }: { readonly contact: CompanyContact }) {
  const { t, actor, has } = usePage();
  if (matter) {
    return <WriteTo kind={matter.kind} subject={matter.subjectId} label={t("conversation.writeEmployer")} />;
  }
  if (advisor === null || actor.kind !== "person" || !has("introductions")) return null;
  return (
    <section aria-labelledby="mise-en-relation">
      <h2 id="mise-en-relation">{t("introduction.ask")}</h2>
      <p>{t("introduction.askHint", { name: advisor })}</p>
      <WriteTo kind="accompaniment" subject={actor.userId} label={t("conversation.writeAdvisor")} />
    </section>
  );
}

/** How the company answers those who apply, once enough have. */
function Answers({ answers }: Pick<EmployerPage, "answers">) {
  const { t } = usePage();
  if (answers === null) return null;
  return <p className="company-answers">{t("company.answers", { ...answers })}</p>;
}
