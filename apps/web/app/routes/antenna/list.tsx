import type { Territories } from "@tremplin/api";
import { antennaPath } from "@tremplin/core/antenna";
import { everyOffer } from "@tremplin/core/offer";
import { Numbers } from "../../antenna/numbers.tsx";
import { Picture } from "../../employer/picture.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { dotHref } from "../../map/dot-href.ts";
import { PlaceMap } from "../../map/place-map.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/list";

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.antenna.list());
}

/** All territories at once: each with its numbers, and where the offers are. */
export default function ListTerritories({ loaderData }: Route.ComponentProps) {
  const { antennas, points } = loaderData.unsent;
  const { t, instance, has } = usePage();
  return (
    <div className="column antenna-page">
      <PageHead
        title={t("antenna.territories")}
        description={t("antenna.territoriesDescription", { board: instance.config.name })}
        canonical="/territoires"
      />
      <div>
        <h1>{t("antenna.territories")}</h1>
        <p className="lead">{t(antennas.length > 0 ? "antenna.territoriesIntro" : "antenna.none")}</p>
      </div>
      <ul className="antenna-cards">
        {antennas.map(({ slug, name, accent, picture, numbers }) => (
          <li key={slug} className={accent === null ? "antenna-card" : `antenna-card antenna-edge-${accent}`}>
            {picture ? <Picture picture={picture} alt="" className="antenna-picture" isLazy /> : null}
            <h2>
              <a href={antennaPath({ slug })}>{name}</a>
            </h2>
            <Numbers numbers={numbers} />
          </li>
        ))}
      </ul>
      {antennas.length > 1 ? <p className="soft">{t("antenna.listOverlap")}</p> : null}
      {has("map") && points.length > 0 ? <TerritoryMap points={points} /> : null}
    </div>
  );
}

/** Where the offers are: a drawing, and the same as a list. */
function TerritoryMap({ points }: Pick<Territories, "points">) {
  const { t } = usePage();
  return (
    <section aria-labelledby="carte">
      <h2 id="carte">{t("antenna.map")}</h2>
      <p className="soft">{t("antenna.mapHint")}</p>
      <PlaceMap
        points={points}
        hrefOf={(cluster) => dotHref(everyOffer, cluster)}
        countOf={(count) => t("search.count", { count })}
        label={t("antenna.map")}
      />
    </section>
  );
}
