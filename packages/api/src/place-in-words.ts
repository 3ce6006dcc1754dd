import type { OfferSearch } from "@tremplin/core/offer";
import {
  type Commune,
  type CommuneIndex,
  distanceKm,
  type Point,
  placeWords,
} from "@tremplin/core/territory";
import { isJobWord } from "@tremplin/database";
import type { Context } from "./context.ts";
import { townPoint } from "./place.ts";

/** Farther from the board's town, a word is hardly meant as a place. */
const farthestKm = 150;
/** Nearer, each village is known; beyond, only what is a town. */
const aroundKm = 30;
const leastPopulation = 1500;
const longestName = 6;
/** What leads to a place: "serveuse à Beaune", "près de Dijon". */
const leading = /^(?:a|à|sur|de|vers|dans|pres|près|autour|cote|côté|secteur|ville)$/i;

type Nearby = ReadonlyMap<string, Commune>;
const kept = new WeakMap<CommuneIndex, { readonly town: string; readonly nearby: Nearby }>();

/**
 * A search whose words end with a town around the board's own, as when both are typed in one box: "serveur
 * dijon", "vendeuse à St Apollinaire", "21000". The town becomes the place; a place that was given stays.
 */
export function placeInWords(ctx: Pick<Context, "communes" | "instance">, search: OfferSearch): OfferSearch {
  if (search.place !== "" || search.words === "") return search;
  const words = search.words.trim().split(/\s+/);
  for (let count = Math.min(longestName, words.length); count > 0; count -= 1) {
    const commune = communeOf(ctx, words.slice(-count));
    if (commune === null) continue;
    const others = words.slice(0, -count);
    while (leading.test(others.at(-1) ?? "")) others.pop();
    return { ...search, words: others.join(" "), place: commune.insee };
  }
  return search;
}

function communeOf(ctx: Pick<Context, "communes" | "instance">, words: readonly string[]): Commune | null {
  const [first = ""] = words;
  if (words.length === 1 && isJobWord(first)) return null;
  if (leading.test(first)) return null;
  return nearbyOf(ctx).get(placeWords(words.join(" ")).join(" ")) ?? null;
}

/** The communes around the board's town by name and by postcode: the likeliest of each. */
function nearbyOf({ communes, instance }: Pick<Context, "communes" | "instance">): Nearby {
  const { town } = instance.config;
  const known = kept.get(communes);
  if (known?.town === town) return known.nearby;
  const point = townPoint({ communes, instance });
  const nearby = point === undefined ? new Map<string, Commune>() : gather(communes, point);
  kept.set(communes, { town, nearby });
  return nearby;
}

function gather(communes: CommuneIndex, point: Point): Nearby {
  const nearby = new Map<string, Commune>();
  const add = (key: string, commune: Commune) => {
    const other = nearby.get(key);
    if (!other || other.population < commune.population) nearby.set(key, commune);
  };
  for (const commune of communes.within(point.latitude, point.longitude, farthestKm)) {
    const { latitude, longitude, population, name, postcodes } = commune;
    const km = distanceKm(point, { latitude: latitude ?? 0, longitude: longitude ?? 0 });
    for (const postcode of postcodes) add(postcode, commune);
    if (km <= aroundKm || population >= leastPopulation) add(placeWords(name).join(" "), commune);
  }
  return nearby;
}
