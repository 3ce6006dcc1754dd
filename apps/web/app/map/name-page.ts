import type { Cluster } from "./clusters.ts";

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
  readonly #side: number;
  readonly #taken: Box[];

  /** `side` is that of the square, in CSS pixels. */
  constructor(dots: readonly NamedDot[], side: number) {
    this.#side = side;
    this.#taken = dots.map(({ x, y, radius }) => boxAround(this.#px(x), this.#px(y), radius, radius));
  }

  /** Takes room for a dot's name, under it, over it or beside it; null when there is none. */
  nameSpot(dot: NamedDot): NameSpot | null {
    const below = dot.radius + lineHeight / 2 + 1;
    const beside = dot.radius + gap;
    const spots: readonly NameSpot[] = [
      { dx: 0, dy: below, anchor: "middle" },
      { dx: 0, dy: -below, anchor: "middle" },
      { dx: beside, dy: 0, anchor: "start" },
      { dx: -beside, dy: 0, anchor: "end" },
    ];
    return spots.find((spot) => this.take(dot, spot)) ?? null;
  }

  /** Takes room for a dot's name at a spot; false when it is taken. */
  take({ cluster, x, y }: NamedDot, { dx, dy, anchor }: NameSpot): boolean {
    const half = (cluster.name.length * letterWidth) / 2;
    const shift = { start: half, middle: 0, end: -half }[anchor];
    return this.#take(boxAround(this.#px(x) + dx + shift, this.#px(y) + dy, half, lineHeight / 2));
  }

  /** Takes room for a ring's distance at its top. */
  hasRoomOnTop(middle: { readonly x: number; readonly y: number }, radius: number): boolean {
    const top = this.#px(middle.y - radius);
    return this.#take(boxAround(this.#px(middle.x), top - lineHeight / 2, 22, lineHeight / 2));
  }

  #take(box: Box): boolean {
    const inside = box.left >= 0 && box.right <= this.#side && box.top >= 0 && box.bottom <= this.#side;
    if (!inside || this.#taken.some((other) => overlap(box, other))) return false;
    this.#taken.push(box);
    return true;
  }

  #px(percent: number): number {
    return (percent / 100) * this.#side;
  }
}

function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
