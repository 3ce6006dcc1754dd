import { ButtonLink, Disclosure } from "@tremplin/ui";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import { WorkshopList } from "../../workshop/workshop-list.tsx";
import type { Route } from "./+types/list";

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.workshop.list());
}

/** The workshops to come; for advisors also those of the last month, whose list they may want. */
export default function ShowWorkshops({ loaderData }: Route.ComponentProps) {
  const { t } = usePage();
  const { isAdvisor, coming, past } = loaderData.unsent;
  return (
    <>
      <PageHead title={t("workshop.title")} />
      <h1>{t("workshop.title")}</h1>
      <p className="lead">{t(isAdvisor ? "workshop.introAdvisor" : "workshop.intro")}</p>
      {isAdvisor ? (
        <p>
          <ButtonLink look="strong" href="/espace/ateliers/nouveau">
            {t("workshop.announce")}
          </ButtonLink>
        </p>
      ) : null}
      <section aria-labelledby="a-venir">
        <h2 id="a-venir">{t("workshop.coming")}</h2>
        {coming.length === 0 ? <p className="soft">{t("workshop.none")}</p> : null}
        <WorkshopList workshops={coming} />
      </section>
      {past.length === 0 ? null : (
        <Disclosure summary={`${t("workshop.past")} (${past.length})`}>
          <WorkshopList workshops={past} />
        </Disclosure>
      )}
    </>
  );
}
