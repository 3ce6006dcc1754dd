import { Notice } from "@tremplin/ui";
import { data, redirect } from "react-router";
import { ArticlePage } from "../../content/article-page.tsx";
import { ContentBody } from "../../content/body.tsx";
import { JobPage } from "../../content/job-page.tsx";
import { JsonLd } from "../../content/json-ld.tsx";
import { countFigures } from "../../content/part-data.ts";
import { questionsData } from "../../content/schema-org.ts";
import { isPublic, pageFor } from "../../content/shown.ts";
import { longIsoDay } from "../../format/day.ts";
import { asWritten } from "../../language/written-in.ts";
import { Funders } from "../../layout/funders.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/show";

/** Any page that the instance's owner wrote; every other address is unknown. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const services = servicesOf(context);
  const page = pageFor(services, params["*"]);
  if (!page) {
    const moved = await services.api.content.moved({ path: params["*"] });
    if (moved !== null && pageFor(services, moved))
      throw redirect(`/${moved}${new URL(request.url).search}`, 301);
    throw data(null, 404);
  }
  const [figures, offers] = await Promise.all([
    countFigures(services, page.parts),
    page.kind === "portrait" ? services.api.content.jobOffers({ rome: [...page.rome] }) : null,
  ]);
  return unsent({ page, figures, offers, isPublished: isPublic(page, services) });
}

export default function ShowContent({ loaderData }: Route.ComponentProps) {
  const shown = usePage();
  const { t } = shown;
  const written = asWritten(shown);
  const { page, figures, offers, isPublished } = loaderData.unsent;
  const body = (
    <div className="content-body" {...written}>
      <ContentBody parts={page.parts} figures={figures} />
    </div>
  );
  const notice = isPublished ? null : <Notice tone="warning">{t("content.unpublished")}</Notice>;
  return (
    <>
      <PageHead
        title={page.title}
        description={page.description}
        {...(isPublished ? { canonical: `/${page.path}` } : {})}
        {...(page.image ? { image: page.image.shareSrc } : {})}
        {...(page.kind === "article" ? { type: "article" } : {})}
      />
      <JsonLd data={questionsData(page)} />
      {page.kind === "article" ? (
        <ArticlePage page={page} notice={notice} body={body} />
      ) : page.kind === "portrait" ? (
        <JobPage page={page} offers={offers} notice={notice} body={body} />
      ) : (
        <article className="narrow-page content-page">
          {notice}
          <h1 lang={written.lang}>{page.title}</h1>
          {body}
          <PageFunders path={page.path} />
          {page.updated ? (
            <p className="soft">{t("content.updated", { day: longIsoDay(page.updated) })}</p>
          ) : null}
        </article>
      )}
    </>
  );
}

/** The page about the board says who pays for it. */
function PageFunders({ path }: { readonly path: string }) {
  const { t, instance } = usePage();
  if (path !== "a-propos" || instance.config.funders.length === 0) return null;
  return (
    <section aria-labelledby="financeurs">
      <h2 id="financeurs">{t("layout.funders")}</h2>
      <Funders label={t("layout.funders")} />
    </section>
  );
}
