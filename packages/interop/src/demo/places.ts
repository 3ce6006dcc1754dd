import { type Commune, type CommuneIndex, distanceKm } from "@tremplin/core/territory";
import type { Random } from "./random.ts";

/** A commune whose coordinates are known. */
export type PlacedCommune = Commune & { readonly latitude: number; readonly longitude: number };

/** Where people of the demo work, in km around its town. */
const radiusKm = 40;
/** Below, a place is a village, where few shops and offices are. */
const townPopulation = 2000;

/** At this distance, in km, a commune counts a third (1/e) of what it would in the town: a board is about its own. */
const fadingKm = 12;
/** Below 1, a city does not drown the towns around it. */
const cityPower = 0.8;

/** Draws communes around a town, each more often the more inhabitants it has and the nearer it is. */
export class Places {
  readonly #all: Draw;
  readonly #towns: Draw;

  constructor(centre: Commune, communes: CommuneIndex) {
    if (!isPlaced(centre)) throw new Error(`${centre.name} has no coordinates`);
    const around = communes.within(centre.latitude, centre.longitude, radiusKm).filter(isPlaced);
    const divided = new Set(around.map((commune) => commune.parent));
    const inhabited = around.filter((commune) => commune.population > 0 && !divided.has(commune.insee));
    const weight = (commune: PlacedCommune) =>
      Math.max(commune.population, 1) ** cityPower * Math.exp(-distanceKm(centre, commune) / fadingKm);
    this.#all = new Draw(inhabited.length > 0 ? inhabited : [centre], weight);
    const towns = inhabited.filter((commune) => commune.population >= townPopulation);
    this.#towns = towns.length > 0 ? new Draw(towns, weight) : this.#all;
  }

  anywhere(random: Random): PlacedCommune {
    return this.#all.pick(random);
  }

  inTown(random: Random): PlacedCommune {
    return this.#towns.pick(random);
  }
}

class Draw {
  readonly #communes: readonly PlacedCommune[];
  readonly #totals: Float64Array;

  constructor(communes: readonly PlacedCommune[], weightOf: (commune: PlacedCommune) => number) {
    this.#communes = communes;
    let total = 0;
    this.#totals = Float64Array.from(communes, (commune) => {
      total += weightOf(commune);
      return total;
    });
  }

  pick(random: Random): PlacedCommune {
    const wanted = random.next() * (this.#totals.at(-1) ?? 0);
    let low = 0;
    let high = this.#totals.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#totals[middle] as number) > wanted) high = middle;
      else low = middle + 1;
    }
    return this.#communes[low] as PlacedCommune;
  }
}

function isPlaced(commune: Commune): commune is PlacedCommune {
  return commune.latitude !== null && commune.longitude !== null;
}

/** A point of the commune: near its centre, a little farther in a large town. */
export function pointIn(commune: PlacedCommune, random: Random): { latitude: number; longitude: number } {
  const km = Math.min(2.5, 0.3 + Math.sqrt(commune.population) / 200) * Math.sqrt(random.next());
  const angle = random.next() * 2 * Math.PI;
  const kmPerDegree = 111.2;
  const latitude = commune.latitude + (km * Math.sin(angle)) / kmPerDegree;
  const longitude =
    commune.longitude + (km * Math.cos(angle)) / (kmPerDegree * Math.cos((commune.latitude * Math.PI) / 180));
  return { latitude: round(latitude), longitude: round(longitude) };
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

/** The smallest and the largest population of a commune of which a phrase may be said. */
const sizes = new Map<string, readonly [least: number, most: number]>();

function sizesOf(phrase: string): readonly [least: number, most: number] {
  if (/tram|centre-ville|quartier|piétonne|gare\b|rocade/.test(phrase)) return [8000, Infinity];
  if (/\bbus\b|desservi/.test(phrase)) return [3000, Infinity];
  if (/village/.test(phrase)) return [0, 3000];
  return [0, Infinity];
}

/** True when a phrase about buses, villages … may be said of a commune. */
export function suits(phrase: string, { population }: Commune): boolean {
  let size = sizes.get(phrase);
  if (size === undefined) {
    size = sizesOf(phrase);
    sizes.set(phrase, size);
  }
  return population >= size[0] && population < size[1];
}
