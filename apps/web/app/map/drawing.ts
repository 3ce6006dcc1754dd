import { distanceKm } from "@tremplin/core/territory";
import { byCommune, type Cluster, gather, type MapPoint } from "./clusters.ts";
import { NamePage, type NameSpot } from "./name-page.ts";

/** A cluster on the drawing: its middle in percent of the square, its radius in CSS pixels. */
export interface Dot {
  readonly cluster: Cluster;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Where its name is written, where it covers nothing; null when it fits nowhere. */
  readonly name: NameSpot | null;
  /** The name fits only where the square is large. */
  readonly roomy: boolean;
}

/** A circle of equal distance around the middle of the search, in percent of the square. */
export interface Ring {
  readonly km: number;
  readonly radius: number;
  /** Whether its distance can be written on top of it without covering a dot or a name. */
  readonly told: boolean;
}

export interface Drawing {
  readonly dots: readonly Dot[];
  readonly rings: readonly Ring[];
  /** The middle of the rings. */
  readonly middle: { readonly x: number; readonly y: number };
}

/** The side of the square on the smallest phones, in CSS pixels: what fits there fits everywhere. */
const smallestSide = 288;
/** The least side where more names are shown: styles/map.css has it too. */
const roomySide = 480;
const margin = 9;
const kmPerDegree = 111.32;
const most = 80;

/**
 * Places points on a square, north up, without any background: a dot for each commune, or for several
 * that would touch, and circles of distance around the searched commune, or else the one with most of them.
 */
export function draw(points: readonly MapPoint[], insee: string | null): Drawing {
  const communes = byCommune(points).slice(0, most);
  const centre = communes.find((commune) => commune.insee === insee) ?? communes[0];
  if (!centre) return { dots: [], rings: [], middle: { x: 50, y: 50 } };

  const { place, percentPerKm } = squareAround(communes, centre);
  const dotOf = (cluster: Cluster) => ({ ...place(cluster), radius: dotRadius(cluster.count) });
  const touching = (a: Cluster, b: Cluster) => {
    const [one, other] = [dotOf(a), dotOf(b)];
    const apart = (Math.hypot(one.x - other.x, one.y - other.y) / 100) * smallestSide;
    return apart < one.radius + other.radius + 3;
  };
  const dots = gather(communes, touching, distanceKm)
    .map((cluster) => ({ cluster, ...dotOf(cluster) }))
    .sort((a, b) => b.cluster.count - a.cluster.count);
  const middle = place(centre);
  const rings = ringsFor(percentPerKm);
  return { ...withNames(dots, rings, middle), middle };
}

/** Writes what fits on the smallest square, then what more fits on a large one. */
function withNames(
  dots: readonly Omit<Dot, "name" | "roomy">[],
  rings: readonly Omit<Ring, "told">[],
  middle: Drawing["middle"],
): Pick<Drawing, "dots" | "rings"> {
  const small = new NamePage(dots, smallestSide);
  const named = dots.map((dot) => ({ ...dot, name: small.nameSpot(dot), roomy: false }));
  const told = rings.map((ring) => ({ ...ring, told: small.hasRoomOnTop(middle, ring.radius) }));
  const large = new NamePage(dots, roomySide);
  for (const dot of named) if (dot.name) large.take(dot, dot.name);
  for (const { told: isTold, radius } of told) if (isTold) large.hasRoomOnTop(middle, radius);
  return {
    dots: named.map((dot) => (dot.name ? dot : { ...dot, name: large.nameSpot(dot), roomy: true })),
    rings: told,
  };
}

type Spot = Pick<Cluster, "latitude" | "longitude">;

/** How to put a spot on the square that holds all spots: metres are equal both ways, at this latitude. */
function squareAround(spots: readonly Spot[], centre: Spot) {
  const stretch = Math.cos((centre.latitude * Math.PI) / 180);
  const flat = spots.map(({ latitude, longitude }) => ({ x: longitude * stretch, y: latitude }));
  const xs = flat.map(({ x }) => x);
  const ys = flat.map(({ y }) => y);
  const span = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys), 0.05);
  const middle = { x: (Math.max(...xs) + Math.min(...xs)) / 2, y: (Math.max(...ys) + Math.min(...ys)) / 2 };
  const percentPerDegree = (100 - 2 * margin) / span;
  return {
    percentPerKm: percentPerDegree / kmPerDegree,
    place: ({ latitude, longitude }: Spot) => ({
      x: 50 + (longitude * stretch - middle.x) * percentPerDegree,
      y: 50 - (latitude - middle.y) * percentPerDegree,
    }),
  };
}

/** Its surface grows with the count; a little over the 24 px that a finger needs (WCAG 2.2, 2.5.8). */
function dotRadius(count: number): number {
  return Math.min(26, 12.5 + Math.sqrt(count - 1) * 1.6);
}

/** Three or so round distances that fill the square. */
function ringsFor(percentPerKm: number): readonly Omit<Ring, "told">[] {
  const step = [2, 5, 10, 20, 50, 100, 200, 500].find((km) => km * percentPerKm >= 14) ?? 1000;
  return [1, 2, 3, 4].map((times) => ({ km: step * times, radius: step * times * percentPerKm }));
}
