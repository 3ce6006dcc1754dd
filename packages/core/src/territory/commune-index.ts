import type { Commune } from "./commune.ts";
import type { Point } from "./distance.ts";
import { distanceKm } from "./distance.ts";
import { NameIndex, type NameMatch } from "./name-index.ts";
import { placeWords } from "./place-words.ts";
import { PointIndex } from "./point-index.ts";
import { readArea, readTypedPlace, type TypedPlace } from "./typed-place.ts";

/** What a typed place means: the likeliest commune and the others it may be, likeliest first. */
export interface ResolvedPlace {
  readonly commune: Commune | null;
  readonly choices: readonly Commune[];
}

/** `near` favours the communes around a point, such as the board's own town. */
export interface SuggestOptions {
  readonly limit?: number;
  readonly near?: Point | undefined;
}

interface Ranked {
  readonly commune: Commune;
  readonly score: number;
  /** Close enough to what was typed to be taken without asking. */
  readonly sure: boolean;
}

const choiceCount = 6;
/** A village is not taken for the mistyped name of another place: it is proposed. */
const leastPopulationOfMistyped = 2000;

/** All communes in memory, found by code, by typed name and by place. */
export class CommuneIndex {
  readonly communes: readonly Commune[];
  readonly #names: NameIndex;
  readonly #points: PointIndex;
  readonly #byInsee = new Map<string, Commune>();
  readonly #byPostcode = new Map<string, Commune[]>();
  /** Paris, Lyon and Marseille: their arrondissements say more. */
  readonly #divided = new Set<string>();

  constructor(communes: readonly Commune[]) {
    this.communes = communes;
    this.#names = new NameIndex(communes.map((commune) => commune.name));
    this.#points = new PointIndex(communes);
    for (const commune of communes) {
      this.#byInsee.set(commune.insee, commune);
      if (commune.parent !== null) this.#divided.add(commune.parent);
      for (const postcode of commune.postcodes) {
        const sharing = this.#byPostcode.get(postcode);
        if (sharing) sharing.push(commune);
        else this.#byPostcode.set(postcode, [commune]);
      }
    }
  }

  byInsee(code: string): Commune | null {
    return this.#byInsee.get(code) ?? null;
  }

  /** The communes of a postcode, likeliest first: arrondissements, then by population. */
  byPostcode(postcode: string): Commune[] {
    const weight = (commune: Commune) => (this.#divided.has(commune.insee) ? -1 : commune.population);
    return (this.#byPostcode.get(postcode) ?? []).toSorted((a, b) => weight(b) - weight(a));
  }

  /** What someone who typed this may mean: a name or its beginning, a postcode, "Dijon (21)" … */
  suggest(typed: string, { limit = 8, near }: SuggestOptions = {}): Commune[] {
    return this.#search(typed, limit, near).map((ranked) => ranked.commune);
  }

  /**
   * The commune that a code or a typed name stands for. An INSEE code wins over the postcode that is
   * written the same (21200 is Couchey and the postcode of Beaune): the others are in `choices`.
   * A name that is only begun, or unknown, gives no commune.
   */
  resolve(typed: string, { near }: Pick<SuggestOptions, "near"> = {}): ResolvedPlace {
    const code = typed.trim().toUpperCase();
    const exact = [this.byInsee(code), ...this.byPostcode(code)].filter((commune) => commune !== null);
    const found: Ranked[] =
      exact.length > 0
        ? exact.map((commune) => ({ commune, score: 0, sure: true }))
        : this.#search(typed, choiceCount + 1, near);
    const [best, ...others] = found;
    if (!best?.sure)
      return { commune: null, choices: found.slice(0, choiceCount).map(({ commune }) => commune) };
    const choices = others
      .filter(({ sure, score }) => sure && score > best.score - 3)
      .map(({ commune }) => commune)
      .filter((commune) => commune !== best.commune && commune.parent !== best.commune.insee);
    return { commune: best.commune, choices: choices.slice(0, choiceCount) };
  }

  /** The commune whose centre is the nearest; null beyond `withinKm`, as in another country. */
  nearest(latitude: number, longitude: number, withinKm = 50): Commune | null {
    // An estimated centre may be some km off, so a known one just behind it is the safer answer.
    const weight = ({ estimated }: Commune, km: number) => km + (estimated ? 4 : 0);
    let best: { commune: Commune; weight: number } | null = null;
    for (const { id, distanceKm: km } of this.#points.within({ latitude, longitude }, withinKm)) {
      const commune = this.communes[id] as Commune;
      if (this.#divided.has(commune.insee)) continue;
      if (best === null || weight(commune, km) < best.weight) best = { commune, weight: weight(commune, km) };
    }
    return best?.commune ?? null;
  }

  /** The communes whose centre is at most `km` away, nearest first. */
  within(latitude: number, longitude: number, km: number): Commune[] {
    return this.#points.within({ latitude, longitude }, km).map(({ id }) => this.communes[id] as Commune);
  }

  #search(typed: string, limit: number, near: Point | undefined): Ranked[] {
    const best = new Best(limit);
    const digits = typed.replace(/\s/g, "").toUpperCase();
    if (/^(\d{1,5}|2[AB]\d{0,3})$/.test(digits)) {
      this.#addByCode(digits, best, near);
      return best.ranked;
    }
    const places = readTypedPlace(typed);
    for (const place of places) {
      this.#names.find(place.words, (match) => this.#addMatch(match, place, best, near));
      if (best.ranked.length > 0) break;
    }
    const area = readArea(typed);
    if (area && !best.ranked[0]?.sure) {
      for (const commune of this.communes.filter(area)) best.add(commune, rank(commune, near), false);
    }
    for (const place of places) {
      if (best.ranked.length > 0) break;
      this.#names.findMistyped(place.words, (match) => this.#addMatch(match, place, best, near));
    }
    return best.ranked;
  }

  #addMatch(match: NameMatch, { words, keeps }: TypedPlace, best: Best, near: Point | undefined): void {
    const commune = this.communes[match.id] as Commune;
    if (!keeps(commune)) return;
    const { begins, complete, edits, wholeWords } = match;
    let score = rank(commune, near) - 2 * edits;
    if (begins) score += 2.5 + (wholeWords ? 0.5 : 0) + (complete ? 1.5 : 0);
    if (words.length > 1 && placeWords(commune.name)[0] === words[0]) score += 0.5;
    const sure = edits === 0 ? wholeWords : complete && commune.population >= leastPopulationOfMistyped;
    best.add(commune, score, sure);
  }

  /** A postcode or its beginning; the INSEE code comes after, as people know postcodes. */
  #addByCode(code: string, best: Best, near: Point | undefined): void {
    const whole = code.length === 5;
    for (const [postcode, communes] of this.#byPostcode) {
      if (!postcode.startsWith(code)) continue;
      for (const commune of communes) {
        const divided = whole && this.#divided.has(commune.insee);
        best.add(commune, rank(commune, near) - (divided ? 4 : 0), whole);
      }
    }
    const commune = this.#byInsee.get(code);
    if (commune) best.add(commune, -10, true);
    if (best.ranked.length > 0) return;
    // "75000" and "69000" are typed, though no letter goes there.
    const department = code.slice(0, 2);
    for (const each of this.communes) {
      if (each.department === department) best.add(each, rank(each, near), code.endsWith("000"));
    }
  }
}

function pointOf({ latitude, longitude }: Commune): Point | null {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

/** How likely a commune is meant, all else equal: ten times the people count as one step. */
function rank(commune: Commune, near: Point | undefined): number {
  const people = Math.log10(commune.population + 1);
  const point = near && pointOf(commune);
  return point ? people - Math.log2(1 + distanceKm(near, point) / 20) / 2 : people;
}

/** The `limit` best seen so far, each commune once, best first. */
class Best {
  readonly ranked: Ranked[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(commune: Commune, score: number, sure: boolean): void {
    const worst = this.ranked[this.#limit - 1];
    if (worst !== undefined && worst.score >= score) return;
    if (this.ranked.some((ranked) => ranked.commune === commune)) return;
    const at = this.ranked.findIndex((ranked) => ranked.score < score);
    this.ranked.splice(at < 0 ? this.ranked.length : at, 0, { commune, score, sure });
    if (this.ranked.length > this.#limit) this.ranked.pop();
  }
}
