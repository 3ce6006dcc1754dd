import type { OfferPoints } from "@tremplin/api";
import {
  type OfferSearch,
  type OfferSearchPage,
  offerSearchParams,
  radiusChoices,
} from "@tremplin/core/offer";
import { usePage } from "../page.ts";
import { searchHref } from "../search/address.ts";
import type { Cluster } from "./clusters.ts";
import { type Dot, draw } from "./drawing.ts";

interface OfferMapProps {
  readonly found: OfferSearchPage;
  readonly points: OfferPoints;
}

/** Where the offers are: a drawing, and the same as a list. Each dot and each line is a search there. */
export function OfferMap({ found, points }: OfferMapProps) {
  const { t, instance } = usePage();
  const { search, commune } = found;
  const { tiles } = instance.config.map;
  const { dots, rings, middle } = draw(points.points, commune?.insee ?? null);
  const missing = points.total - points.points.length;
  if (dots.length === 0) return <p className="nothing">{t("map.nothing")}</p>;
  return (
    <div className="map-view">
      <div
        className="map"
        data-map={tiles ? JSON.stringify(tiles) : undefined}
        data-points={tiles ? `/offres.points.json?${offerSearchParams(search)}` : undefined}
        data-label={tiles ? t("map.label") : undefined}
        data-several={tiles ? t("map.several", { count: "#", place: "@" }) : undefined}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing of links, not a set of fields */}
        <svg className="map-drawing" role="group" aria-label={t("map.label")}>
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: circles and their distances take no focus */}
          <g className="map-rings" aria-hidden="true">
            {rings.map(({ km, radius }) => (
              <circle key={km} cx={percent(middle.x)} cy={percent(middle.y)} r={percent(radius)} />
            ))}
            {rings
              .filter(({ told }) => told)
              .map(({ km, radius }) => (
                <text key={km} x={percent(middle.x)} y={percent(middle.y - radius)} dy="-4">
                  {t("map.km", { km })}
                </text>
              ))}
          </g>
          {dots.map((dot) => (
            <MapDot key={dot.cluster.name + dot.x} dot={dot} search={search} />
          ))}
        </svg>
      </div>
      <div className="map-list">
        <h2>{t("map.places")}</h2>
        <ol>
          {dots.map(({ cluster }) => (
            <li key={cluster.name + cluster.count}>
              <a href={placeHref(search, cluster)}>
                {t("map.place", { name: cluster.name, others: cluster.communes - 1 })}
              </a>
              <span>{cluster.count}</span>
            </li>
          ))}
        </ol>
        {missing > 0 ? <p>{t("map.missing", { count: missing })}</p> : null}
      </div>
    </div>
  );
}

function MapDot({
  dot: { cluster, x, y, radius, name: spot, roomy },
  search,
}: {
  readonly dot: Dot;
  readonly search: OfferSearch;
}) {
  const { t } = usePage();
  const { name, count, communes } = cluster;
  const label = `${t("map.place", { name, others: communes - 1 })}, ${t("search.count", { count })}`;
  return (
    <>
      <a className="map-dot" href={placeHref(search, cluster)} aria-label={label}>
        <circle cx={percent(x)} cy={percent(y)} r={radius} />
        <text x={percent(x)} y={percent(y)} dy="0.36em">
          {count}
        </text>
      </a>
      {spot ? (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a text takes no focus, and the dot's link says the same
        <text
          className={roomy ? "map-name map-name-roomy" : "map-name"}
          aria-hidden="true"
          x={percent(x)}
          y={percent(y)}
          dx={spot.dx}
          dy={spot.dy + middleOfLetters}
          textAnchor={spot.anchor}
        >
          {name}
        </text>
      ) : null}
    </>
  );
}

/** From the line that letters stand on to their middle, in CSS pixels. */
const middleOfLetters = 4.5;

function percent(number: number): string {
  return `${number.toFixed(2)}%`;
}

/** The list of what a dot stands for. */
function placeHref(search: OfferSearch, { insee, name, reachKm }: Cluster): string {
  const radiusKm = radiusChoices.find((km) => km >= reachKm) ?? 100;
  return searchHref({ ...search, place: insee ?? name, radiusKm, view: "list", page: 1 });
}
