import { usePage } from "../page.ts";
import type { Cluster } from "./clusters.ts";
import type { Dot, Drawing } from "./drawing.ts";

interface MapDrawingProps {
  readonly drawing: Drawing;
  /** Where a dot leads, and what it says. */
  readonly hrefOf: (cluster: Cluster) => string;
  readonly labelOf: (cluster: Cluster) => string;
  /** What the whole is. */
  readonly label: string;
}

/** Dots on a plain ground with circles of distance around the middle: each dot is a link. */
export function MapDrawing({ drawing: { dots, rings, middle }, hrefOf, labelOf, label }: MapDrawingProps) {
  const { t } = usePage();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing of links, not a set of fields
    <svg className="map-drawing" role="group" aria-label={label}>
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
        <MapDot
          key={dot.cluster.name + dot.x}
          dot={dot}
          href={hrefOf(dot.cluster)}
          label={labelOf(dot.cluster)}
        />
      ))}
    </svg>
  );
}

/** What a dot stands for, as one says it: "Dijon et 2 communes". */
export function useClusterName(): (cluster: Cluster) => string {
  const { t } = usePage();
  return ({ name, communes }) => t("map.place", { name, others: communes - 1 });
}

function MapDot({
  dot: { cluster, x, y, radius, name: spot, roomy },
  href,
  label,
}: {
  readonly dot: Dot;
  readonly href: string;
  readonly label: string;
}) {
  return (
    <>
      <a className="map-dot" href={href} aria-label={label}>
        <circle cx={percent(x)} cy={percent(y)} r={radius} />
        <text x={percent(x)} y={percent(y)} dy="0.36em">
          {cluster.count}
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
          {cluster.name}
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
