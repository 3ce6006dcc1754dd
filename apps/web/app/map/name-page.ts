import type { Cluster } from "./clusters.ts";

/** The side of the square on the smallest phones, in CSS pixels: what fits there fits everywhere. */
export const smallestSide = 288;

const letterWidth = 6.6;
const lineHeight = 16;
const gap = 3;

/** A spot for a name: from the middle of its dot, in CSS pixels, to the middle of its line or to an end of it. */
export interface NameSpot {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: "start" | "middle" | "end";
}

/** A dot to name: its middle in percent of the square, its radius in CSS pixels. */
export interface NamedDot {
  readonly cluster: Pick<Cluster, "name">;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The room that is left on the square for words, as dots and names take it. */
export class NamePage {
  readonly #taken: Box[];

  constructor(dots: readonly NamedDot[]) {
    this.#taken = dots.map(({ x, y, radius }) => boxAround(px(x), px(y), radius, radius));
  }

  /** Takes room for a dot's name, under it, over it or beside it; null when there is none. */
  nameSpot({ cluster, x, y, radius }: NamedDot): NameSpot | null {
    const width = cluster.name.length * letterWidth;
    const below = radius + lineHeight / 2 + 1;
    const beside = radius + gap + width / 2;
    const spots: readonly (readonly [NameSpot, centreX: number, centreY: number])[] = [
      [{ dx: 0, dy: below, anchor: "middle" }, 0, below],
      [{ dx: 0, dy: -below, anchor: "middle" }, 0, -below],
      [{ dx: radius + gap, dy: 0, anchor: "start" }, beside, 0],
      [{ dx: -radius - gap, dy: 0, anchor: "end" }, -beside, 0],
    ];
    for (const [spot, dx, dy] of spots) {
      if (this.#take(boxAround(px(x) + dx, px(y) + dy, width / 2, lineHeight / 2))) return spot;
    }
    return null;
  }

  /** Takes room for a ring's distance at its top. */
  hasRoomOnTop(middle: { readonly x: number; readonly y: number }, radius: number): boolean {
    return this.#take(boxAround(px(middle.x), px(middle.y - radius) - lineHeight / 2, 22, lineHeight / 2));
  }

  #take(box: Box): boolean {
    const inside = box.left >= 0 && box.right <= smallestSide && box.top >= 0 && box.bottom <= smallestSide;
    if (!inside || this.#taken.some((other) => overlap(box, other))) return false;
    this.#taken.push(box);
    return true;
  }
}

function px(percent: number): number {
  return (percent / 100) * smallestSide;
}

function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
