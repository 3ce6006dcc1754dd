import { data } from "react-router";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { FamilyCards } from "../../sector/family-cards.tsx";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/families";

export async function loader({ context }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.sector.families();
  if (!found.ok) throw data(null, 404);
  return unsent({ families: found.value });
}

/** The families of jobs of the board's sector. */
export default function Families({ loaderData }: Route.ComponentProps) {
  const { families } = loaderData.unsent;
  const { t, instance } = usePage();
  const sector = instance.config.sector?.name ?? "";
  return (
    <div className="family-page">
      <PageHead
        title={t("family.title")}
        description={t("family.description", { board: instance.config.name, sector })}
        canonical="/metiers/familles"
      />
      <h1>{t("family.title")}</h1>
      <p className="lead">{t("family.intro", { sector })}</p>
      <FamilyCards families={families} level={2} />
    </div>
  );
}
