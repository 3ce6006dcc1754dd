import type { OfferPoints } from "@tremplin/api";
import { type OfferSearchPage, offerSearchParams } from "@tremplin/core/offer";
import type { Translate } from "@tremplin/instance/words";
import { usePage } from "../page.ts";
import type { Cluster } from "./clusters.ts";
import { dotHref } from "./dot-href.ts";
import { draw } from "./drawing.ts";
import { MapDrawing, useClusterName } from "./map-drawing.tsx";
import { PlaceList } from "./place-list.tsx";

interface OfferMapProps {
  readonly found: OfferSearchPage;
  readonly points: OfferPoints;
}

/** Where the offers are: a drawing, and the same as a list. Each dot and each line is a search there. */
export function OfferMap({ found, points }: OfferMapProps) {
  const { t, instance } = usePage();
  const { search, commune } = found;
  const { tiles } = instance.config.map;
  const drawing = draw(points.points, commune?.insee ?? null);
  const nameOf = useClusterName();
  const hrefOf = (cluster: Cluster) => dotHref(search, cluster);
  const missing = points.total - points.points.length;
  if (drawing.dots.length === 0) return <p className="nothing">{t("map.nothing")}</p>;
  return (
    <div className="map-view">
      <div
        className="map"
        data-map={tiles ? JSON.stringify(tiles) : undefined}
        data-points={tiles ? `/offres.points.json?${offerSearchParams(search)}` : undefined}
        data-words={tiles ? JSON.stringify(wordsOf(t)) : undefined}
        data-several={tiles ? t("map.several", { count: "#", place: "@" }) : undefined}
      >
        <MapDrawing
          drawing={drawing}
          hrefOf={hrefOf}
          labelOf={(cluster) => `${nameOf(cluster)}, ${t("search.count", { count: cluster.count })}`}
          label={t("map.label")}
        />
      </div>
      <div className="map-list">
        <h2>{t("map.places")}</h2>
        <PlaceList drawing={drawing} hrefOf={hrefOf} />
        {missing > 0 ? <p>{t("map.missing", { count: missing })}</p> : null}
      </div>
    </div>
  );
}

/** What the map with tiles says, by the names that its library gives the places (`default_locale.ts`). */
function wordsOf(t: Translate): Readonly<Record<string, string>> {
  return {
    "Map.Title": t("map.label"),
    "NavigationControl.ZoomIn": t("map.zoomIn"),
    "NavigationControl.ZoomOut": t("map.zoomOut"),
    "AttributionControl.ToggleAttribution": t("map.sources"),
    "Popup.Close": t("map.close"),
    "CooperativeGesturesHandler.WindowsHelpText": t("map.wheel"),
    "CooperativeGesturesHandler.MacHelpText": t("map.wheelMac"),
    "CooperativeGesturesHandler.MobileHelpText": t("map.fingers"),
  };
}
