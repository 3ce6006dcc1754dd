import { distanceKm } from "@tremplin/core/territory";
import { byCommune, type Cluster, gather, type OfferPoint } from "./clusters.ts";

/** A cluster on the drawing: its middle in percent of the square, its radius in CSS pixels. */
export interface Dot {
  readonly cluster: Cluster;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Whether its name can be written under it without covering another. */
  readonly named: boolean;
}

/** A circle of equal distance around the middle of the search, in percent of the square. */
export interface Ring {
  readonly km: number;
  readonly radius: number;
}

export interface Drawing {
  readonly dots: readonly Dot[];
  readonly rings: readonly Ring[];
  /** The middle of the rings. */
  readonly middle: { readonly x: number; readonly y: number };
}

/** The side of the square on the smallest phones, in CSS pixels: what fits there fits everywhere. */
const smallestSide = 288;
const margin = 9;
const kmPerDegree = 111.32;
const most = 80;

/**
 * Places offers on a square, north up, without any background: a dot for each commune, or for several
 * that would touch, and circles of distance around the searched commune, or else the one with most offers.
 */
export function draw(points: readonly OfferPoint[], insee: string | null): Drawing {
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
  const dots = gather(communes, touching, distanceKm).map((cluster) => ({ cluster, ...dotOf(cluster) }));
  return { dots: nameThose(dots), rings: ringsFor(percentPerKm), middle: place(centre) };
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

/** Its surface grows with the count; never under what a finger can press. */
function dotRadius(count: number): number {
  return Math.min(26, 12 + Math.sqrt(count - 1) * 1.6);
}

/** Three or so round distances that fill the square. */
function ringsFor(percentPerKm: number): readonly Ring[] {
  const step = [2, 5, 10, 20, 50, 100, 200, 500].find((km) => km * percentPerKm >= 14) ?? 1000;
  return [1, 2, 3, 4].map((times) => ({ km: step * times, radius: step * times * percentPerKm }));
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const letterWidth = 6.6;
const lineHeight = 16;

/** Names the dots, largest first, as long as a name covers nothing. */
function nameThose(dots: readonly Omit<Dot, "named">[]): readonly Dot[] {
  const px = (percent: number) => (percent / 100) * smallestSide;
  const boxes: Box[] = dots.map(({ x, y, radius }) => around(px(x), px(y), radius, radius));
  return dots.map((dot) => {
    const half = (dot.cluster.name.length * letterWidth) / 2;
    const box = around(px(dot.x), px(dot.y) + dot.radius + lineHeight / 2 + 1, half, lineHeight / 2);
    const named =
      box.left > 0 &&
      box.right < smallestSide &&
      box.bottom < smallestSide &&
      !boxes.some((other) => overlap(box, other));
    if (named) boxes.push(box);
    return { ...dot, named };
  });
}

function around(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
