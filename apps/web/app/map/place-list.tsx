import type { Cluster } from "./clusters.ts";
import type { Drawing } from "./drawing.ts";
import { useClusterName } from "./map-drawing.tsx";

interface PlaceListProps {
  readonly drawing: Drawing;
  readonly hrefOf: (cluster: Cluster) => string;
}

/** What the dots of a drawing show, as a list: each line leads where its dot does. */
export function PlaceList({ drawing, hrefOf }: PlaceListProps) {
  const nameOf = useClusterName();
  return (
    <ol>
      {drawing.dots.map(({ cluster }) => (
        <li key={cluster.name + cluster.count}>
          <a href={hrefOf(cluster)}>{nameOf(cluster)}</a>
          <span>{cluster.count}</span>
        </li>
      ))}
    </ol>
  );
}
