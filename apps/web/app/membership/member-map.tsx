import type { MemberDirectory } from "@tremplin/api";
import { type DirectorySearch, directorySearchParams } from "@tremplin/core/membership";
import type { Cluster } from "../map/clusters.ts";
import { PlaceMap } from "../map/place-map.tsx";
import { usePage } from "../page.ts";

/** Where the members are: a drawing, and the same as a list. Each dot and each line leads to those there. */
export function MemberMap({
  members,
  search,
}: Pick<MemberDirectory, "members"> & { readonly search: DirectorySearch }) {
  const { t } = usePage();
  const points = members.flatMap(({ point, insee, placeLabel }) =>
    point === null ? [] : [{ ...point, insee, placeLabel: placeLabel ?? "" }],
  );
  // The same search, in the communes of the dot alone: its number and the list's are one.
  const hrefOf = ({ codes }: Cluster) =>
    `/adherents?${directorySearchParams({ ...search, communes: codes.toSorted() })}`;
  return (
    <PlaceMap
      points={points}
      hrefOf={hrefOf}
      countOf={(count) => t("directory.count", { count })}
      label={t("directory.map")}
    />
  );
}
