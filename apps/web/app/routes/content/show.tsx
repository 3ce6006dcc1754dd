import { data } from "react-router";
import { longIsoDay } from "../../format/day.ts";
import { Funders } from "../../layout/funders.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/show";

/** Any page that the instance's owner wrote; every other address is unknown. */
export function loader({ context, params }: Route.LoaderArgs) {
  const page = servicesOf(context).instance.content.get(params["*"]);
  if (!page) throw data(null, 404);
  return unsent(page);
}

export default function ShowContent({ loaderData: { unsent: page } }: Route.ComponentProps) {
  const { t, instance } = usePage();
  return (
    <article className="narrow-page prose">
      <PageHead title={page.title} description={page.description} canonical={`/${page.path}`} />
      <h1>{page.title}</h1>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made from Markdown without raw HTML, when the instance is loaded */}
      <div dangerouslySetInnerHTML={{ __html: page.html }} />
      {page.path === "a-propos" && instance.config.funders.length > 0 ? (
        <section aria-labelledby="financeurs">
          <h2 id="financeurs">{t("layout.funders")}</h2>
          <Funders label={t("layout.funders")} />
        </section>
      ) : null}
      {page.updated ? (
        <p className="soft">{t("content.updated", { day: longIsoDay(page.updated) })}</p>
      ) : null}
    </article>
  );
}
