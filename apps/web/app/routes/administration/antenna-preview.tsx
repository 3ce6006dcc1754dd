import { Notice } from "@tremplin/ui";
import { data } from "react-router";
import { AntennaHead, AntennaPlace } from "../../antenna/antenna-head.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/antenna-preview";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.administration.antennas.preview({ id: params.antenna });
  if (!found.ok) throw data(null, 404);
  return unsent({ id: params.antenna, antenna: found.value });
}

/** The page of an antenna before the public sees it. */
export default function PreviewAntenna({ loaderData }: Route.ComponentProps) {
  const { id, antenna } = loaderData.unsent;
  const { t } = usePage();
  return (
    <div className="antenna-page">
      <PageHead title={antenna.name} />
      <Notice tone="information">
        <p>
          {t("antennaAdmin.previewNotice")}{" "}
          <a href={`/espace/administration/antennes/${id}`}>{t("antennaAdmin.edit")}</a>
        </p>
      </Notice>
      <AntennaHead antenna={antenna} />
      <AntennaPlace antenna={antenna} title={t("antenna.areas")} contactTitle={t("antenna.contact")} />
    </div>
  );
}
