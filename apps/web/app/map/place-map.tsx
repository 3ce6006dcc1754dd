import { usePage } from "../page.ts";
import type { Cluster, MapPoint } from "./clusters.ts";
import { draw } from "./drawing.ts";
import { MapDrawing, useClusterName } from "./map-drawing.tsx";
import { PlaceList } from "./place-list.tsx";

interface PlaceMapProps {
  readonly points: readonly MapPoint[];
  /** Where a dot leads, and how many it says to be there. */
  readonly hrefOf: (cluster: Cluster) => string;
  readonly countOf: (count: number) => string;
  /** What the whole is. */
  readonly label: string;
}

/** Where things are: a drawing, and the same as a list, below a heading of the second level. */
export function PlaceMap({ points, hrefOf, countOf, label }: PlaceMapProps) {
  const { t } = usePage();
  const nameOf = useClusterName();
  const drawing = draw(points, null);
  return (
    <div className="map-view">
      <div className="map">
        <MapDrawing
          drawing={drawing}
          hrefOf={hrefOf}
          labelOf={(cluster) => `${nameOf(cluster)}, ${countOf(cluster.count)}`}
          label={label}
        />
      </div>
      <div className="map-list">
        <h3>{t("map.places")}</h3>
        <PlaceList drawing={drawing} hrefOf={hrefOf} />
      </div>
    </div>
  );
}
