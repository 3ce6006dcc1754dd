import type { MemberDirectory } from "@tremplin/api";
import { directorySearchParams } from "@tremplin/core/membership";
import { departmentOf } from "@tremplin/core/territory";
import type { Cluster } from "../map/clusters.ts";
import { draw } from "../map/drawing.ts";
import { MapDrawing, useClusterName } from "../map/map-drawing.tsx";
import { usePage } from "../page.ts";

/** Where the members are: a drawing, and the same as a list. Each dot and each line leads to those there. */
export function MemberMap({ members }: Pick<MemberDirectory, "members">) {
  const { t } = usePage();
  const nameOf = useClusterName();
  const points = members.flatMap(({ point, insee, placeLabel }) =>
    point === null ? [] : [{ ...point, insee, placeLabel: placeLabel ?? "" }],
  );
  const drawing = draw(points, null);
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

/** The list of one commune; of the department, for a dot that gathers several. */
function hrefOf({ name, insee, communes }: Cluster): string {
  const department = insee === null ? null : departmentOf(insee);
  return `/adherents?${directorySearchParams({ words: communes === 1 ? name : "", department })}`;
}
