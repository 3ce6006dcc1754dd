/** One of many things that a map shows, where its commune is. */
export interface MapPoint {
  readonly placeLabel: string;
  readonly insee: string | null;
  readonly latitude: number;
  readonly longitude: number;
}

/** Offers, or members, shown as one dot. */
export interface Cluster {
  /** Of the commune with most of them. */
  readonly name: string;
  readonly insee: string | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly count: number;
  /** How many communes it gathers. */
  readonly communes: number;
  /** Their INSEE codes, as far as they are known. */
  readonly codes: readonly string[];
  /** From its middle to the farthest commune gathered, in km; 0 for one commune. */
  readonly reachKm: number;
}

/** Gathers points by commune, those with most first. */
export function byCommune(points: readonly MapPoint[]): readonly Cluster[] {
  const groups = new Map<string, MapPoint[]>();
  for (const point of points) {
    const key = point.insee ?? point.placeLabel;
    const group = groups.get(key);
    if (group) group.push(point);
    else groups.set(key, [point]);
  }
  return [...groups.values()]
    .map((group): Cluster => {
      const [first] = group as [MapPoint, ...MapPoint[]];
      return {
        name: first.placeLabel,
        insee: first.insee,
        latitude: mean(group.map(({ latitude }) => latitude)),
        longitude: mean(group.map(({ longitude }) => longitude)),
        count: group.length,
        communes: 1,
        codes: first.insee === null ? [] : [first.insee],
        reachKm: 0,
      };
    })
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "fr"));
}

/**
 * Joins clusters whose dots would touch, the larger one taking in the smaller, so that each dot can be
 * pressed. `touching` says whether two of them are too near.
 */
export function gather(
  clusters: readonly Cluster[],
  touching: (a: Cluster, b: Cluster) => boolean,
  distanceKm: (a: Cluster, b: Cluster) => number,
): readonly Cluster[] {
  const kept: Cluster[] = [];
  for (const cluster of clusters) {
    const at = kept.findIndex((other) => touching(other, cluster));
    const host = kept[at];
    if (host === undefined) kept.push(cluster);
    else kept[at] = joined(host, cluster, distanceKm(host, cluster));
  }
  // A dot that grew may touch another now.
  return kept.length === clusters.length ? kept : gather(kept, touching, distanceKm);
}

function joined(host: Cluster, guest: Cluster, km: number): Cluster {
  return {
    ...host,
    count: host.count + guest.count,
    communes: host.communes + guest.communes,
    codes: [...host.codes, ...guest.codes],
    reachKm: Math.max(host.reachKm, km + guest.reachKm),
  };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
