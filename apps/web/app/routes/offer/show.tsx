import type { OfferPage, OnOffer } from "@tremplin/api";
import { companyPath } from "@tremplin/core/employer";
import { everyOffer, offerPath, publicIdFromPath } from "@tremplin/core/offer";
import { easyLanguage } from "@tremplin/instance/words";
import { ButtonLink, Icon, Notice } from "@tremplin/ui";
import { data, redirect } from "react-router";
import { OnOfferPanel } from "../../candidate/on-offer-panel.tsx";
import { pagesOfRome } from "../../content/about-job.ts";
import { JobAside } from "../../content/job-aside.tsx";
import { usePublicPages } from "../../content/public-pages.ts";
import { headcountText } from "../../employer/headcount.ts";
import { inFrench } from "../../language/written-in.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { jsonLd } from "../../offer/json-ld.ts";
import { OfferApply } from "../../offer/offer-apply.tsx";
import { OfferFacts } from "../../offer/offer-facts.tsx";
import { OfferHead } from "../../offer/offer-head.tsx";
import { OfferList } from "../../offer/offer-row.tsx";
import { PlainText } from "../../offer/plain-text.tsx";
import { QrCode } from "../../offer/qr-code.tsx";
import { Share } from "../../offer/share.tsx";
import { usePage } from "../../page.ts";
import { searchHref } from "../../search/address.ts";
import { servicesOf } from "../../services.ts";
import { slot } from "../../slots/slot.tsx";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/show";

const OfferHeadSlot = slot("OfferHead", OfferHead);
const OfferFactsSlot = slot("OfferFacts", OfferFacts);
const OfferApplySlot = slot("OfferApply", OfferApply);

/** An address with another slug leads to the right one; an offer that has ended answers 410, Gone. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const publicId = publicIdFromPath(params.offer);
  if (publicId === null) throw data(null, 404);
  const { api, actor } = servicesOf(context);
  const shown = await api.offer.show({ publicId });
  if (!shown.ok && shown.refusal.code === "offer-paused") {
    return data(unsent({ paused: String(shown.refusal.details?.title ?? ""), page: null }), 404);
  }
  if (!shown.ok) throw data(null, 404);
  // Visitors share one page: what is somebody's own is added for them alone.
  const isCandidate = actor.kind === "person" && actor.roles.includes("candidate");
  const own = isCandidate ? await api.candidate.onOffer({ publicId }) : null;
  const path = offerPath(shown.value.offer);
  const url = new URL(request.url);
  if (url.pathname !== path) throw redirect(path + url.search, 301);
  const page = { shown: shown.value, own: own?.ok ? own.value : null };
  return data(unsent({ paused: null, page }), shown.value.status === "expired" ? 410 : 200);
}

export default function ShowOffer({ loaderData }: Route.ComponentProps) {
  const { paused, page } = loaderData.unsent;
  return page === null ? <PausedOffer title={paused} /> : <OfferArticle {...page} />;
}

/** For links that people kept: the offer is to come back, and nothing else of it is shown. */
function PausedOffer({ title }: { readonly title: string }) {
  const { t } = usePage();
  return (
    <div className="narrow-page">
      <PageHead title={title} />
      <h1>{title}</h1>
      <Notice tone="warning">
        <p>
          <strong>{t("offer.paused")}</strong> {t("offer.pausedWhy")}
        </p>
      </Notice>
      <p>
        <ButtonLink href={`/offres?q=${encodeURIComponent(title)}`}>{t("offer.similar")}</ButtonLink>
      </p>
    </div>
  );
}

interface OfferArticleProps {
  readonly shown: OfferPage;
  readonly own: OnOffer | null;
}

function OfferArticle({ shown, own }: OfferArticleProps) {
  const { t, baseUrl, actor, language, has } = usePage();
  const french = inFrench({ language });
  const isEasy = language === easyLanguage;
  const { offer, company, similar, jobPosting } = shown;
  const { jobs } = usePublicPages();
  const path = offerPath(offer);
  const live = shown.status === "live";
  const saysHow = offer.contact !== null;
  return (
    <article className="offer-page">
      <OfferPageHead shown={shown} path={path} />
      {live && jobPosting ? (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: jsonLd escapes what could end the script
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd(jobPosting) }} />
      ) : null}
      <header className="offer-head" {...(own ? { "data-seen": `/espace/offre/${offer.publicId}` } : {})}>
        <OfferHeadSlot offer={offer} company={company} isLive={live} />
      </header>
      <div className="offer-main">
        <section aria-label={t("offer.inShort")}>
          <OfferFactsSlot offer={offer} fromTown={shown.fromTown} />
        </section>
        <section className="prose" aria-labelledby="missions">
          <h2 id="missions">{t("offer.tasks")}</h2>
          <div {...french}>
            <PlainText text={offer.description} />
          </div>
          {isEasy ? null : (
            <>
              <Skills skills={offer.skills} />
              <Job offer={offer} />
            </>
          )}
        </section>
        <CompanyBlock shown={shown} />
        {saysHow ? (
          <p className="apply-bar no-print">
            <ButtonLink look="strong" href="#postuler">
              {t("offer.howToApply")}
              <Icon name="arrow" />
            </ButtonLink>
          </p>
        ) : null}
      </div>
      <aside className="offer-side" aria-label={t("offer.actions")}>
        {saysHow ? (
          <section className="apply" aria-labelledby="postuler">
            <h2 id="postuler">{t("offer.howToApply")}</h2>
            <OfferApplySlot offer={offer} />
          </section>
        ) : null}
        {own ? <OnOfferPanel own={own} title={offer.title} /> : null}
        {live && actor.kind === "person" && actor.roles.includes("advisor") && has("recommendations") ? (
          <p className="no-print">
            <ButtonLink href={`/espace/offre/${offer.publicId}/recommander`} rel="nofollow">
              {t("recommend.link")}
            </ButtonLink>
          </p>
        ) : null}
        {isEasy ? null : <Share title={offer.title} address={baseUrl + path} />}
        <p className="report-link no-print">
          <a href={`/signaler/offre/${offer.publicId}`} rel="nofollow">
            {t("report.link")}
          </a>
        </p>
        <div className="print-only">
          {/* The shortest address, which leads to the whole one: fewer and larger squares. */}
          <QrCode address={baseUrl + offerPath({ ...offer, slug: "" })} label={t("offer.qrCode")} />
          <p>{baseUrl + path}</p>
        </div>
      </aside>
      {isEasy ? null : (
        <JobAside jobs={pagesOfRome(jobs, [offer.romeCode])} id="metier" className="offer-similar no-print" />
      )}
      {similar.length > 0 && !isEasy ? (
        <section className="offer-similar no-print" aria-labelledby="semblables">
          <h2 id="semblables">{t("offer.similar")}</h2>
          <OfferList offers={similar} level={3} />
        </section>
      ) : null}
    </article>
  );
}

function OfferPageHead({
  shown: { offer, status },
  path,
}: {
  readonly shown: OfferPage;
  readonly path: string;
}) {
  const { t } = usePage();
  const company = offer.companyName ?? t("offer.confidential");
  return (
    <PageHead
      title={t("offer.pageTitle", { title: offer.title, place: offer.place.label })}
      description={t("offer.description", { title: offer.title, company, place: offer.place.label })}
      {...(status === "live" ? { canonical: path, image: `${path}/partage.png` } : {})}
    />
  );
}

function Skills({ skills }: { readonly skills: readonly string[] }) {
  const { t } = usePage();
  if (skills.length === 0) return null;
  return (
    <>
      <h3>{t("offer.skills")}</h3>
      <ul>
        {skills.map((skill) => (
          <li key={skill}>{skill}</li>
        ))}
      </ul>
    </>
  );
}

/** What the work is called elsewhere, and the way to all offers of it. */
function Job({ offer: { romeCode, romeLabel } }: { readonly offer: OfferPage["offer"] }) {
  const { t } = usePage();
  if (romeLabel === null) return null;
  const job = t("search.rome", { job: romeLabel });
  return <p>{romeCode ? <a href={searchHref({ ...everyOffer, rome: romeCode })}>{job}</a> : job}</p>;
}

function CompanyBlock({ shown: { company } }: { readonly shown: OfferPage }) {
  const { t } = usePage();
  if (!company) return null;
  const facts = [
    company.activity,
    company.headcount && headcountText(company.headcount, t),
    company.placeLabel,
  ].filter(Boolean);
  return (
    <section className="company-block" aria-labelledby="entreprise">
      <h2 id="entreprise">{company.name}</h2>
      {facts.length > 0 ? <p className="soft">{facts.join(" · ")}</p> : null}
      {company.description ? <PlainText text={company.description} /> : null}
      <p className="no-print">
        <a href={companyPath(company.slug)}>{t("offer.companyOffers", { company: company.name })}</a>
      </p>
    </section>
  );
}
