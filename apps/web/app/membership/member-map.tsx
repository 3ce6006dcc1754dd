import type { MemberDirectory } from "@tremplin/api";
import { type DirectorySearch, directorySearchParams } from "@tremplin/core/membership";
import type { Cluster } from "../map/clusters.ts";
import { draw } from "../map/drawing.ts";
import { MapDrawing, useClusterName } from "../map/map-drawing.tsx";
import { usePage } from "../page.ts";

/** Where the members are: a drawing, and the same as a list. Each dot and each line leads to those there. */
export function MemberMap({
  members,
  search,
}: Pick<MemberDirectory, "members"> & { readonly search: DirectorySearch }) {
  const { t } = usePage();
  const nameOf = useClusterName();
  const points = members.flatMap(({ point, insee, placeLabel }) =>
    point === null ? [] : [{ ...point, insee, placeLabel: placeLabel ?? "" }],
  );
  const drawing = draw(points, null);
  // The same search, in the communes of the dot alone: its number and the list's are one.
  const hrefOf = ({ codes }: Cluster) =>
    `/adherents?${directorySearchParams({ ...search, communes: codes.toSorted() })}`;
  return (
    <div className="map-view">
      <div className="map">
        <MapDrawing
          drawing={drawing}
          hrefOf={hrefOf}
          labelOf={(cluster) => `${nameOf(cluster)}, ${t("directory.count", { count: cluster.count })}`}
          label={t("directory.map")}
        />
      </div>
      <div className="map-list">
        <h3>{t("map.places")}</h3>
        <ol>
          {drawing.dots.map(({ cluster }) => (
            <li key={cluster.name + cluster.count}>
              <a href={hrefOf(cluster)}>{nameOf(cluster)}</a>
              <span>{cluster.count}</span>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
