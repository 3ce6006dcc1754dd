import { everyOffer, type OfferSearch, radiusChoices, type WiderSearch } from "@tremplin/core/offer";
import { type FacetFilter, facetFilters } from "./memory/facets.ts";
import { type SectorFilter, sectorFilters } from "./memory/sector-facets.ts";

/** Proposals shown at most: more is a puzzle. */
const mostProposals = 6;
const mostSteps = 2;
const mostWords = 2;

type Proposal = Omit<WiderSearch, "count">;

/** What widening needs to know of the index. */
export interface Widening {
  /** How many offers a search finds around the same place, or everywhere. */
  count(search: OfferSearch, everywhere: boolean): Promise<number>;
  /** Other words to search, and fewer of them: whole searches, as one types them. */
  readonly similar: readonly string[];
  readonly fewer: readonly string[];
  readonly hasPlace: boolean;
}

/**
 * Wider searches with their true counts, only those that find more than `total`: first the nearest
 * greater radii, then without one of the filters, then with like words, fewer words, and everywhere.
 * Where no single step finds anything, several at once: a search never ends in a dead end.
 */
export async function widerSearches(
  search: OfferSearch,
  total: number,
  widening: Widening,
): Promise<WiderSearch[]> {
  const first = { ...search, page: 1 };
  const radii = steps(await counted(widening.hasPlace ? greaterRadii(first) : [], total, widening));
  const filters = await counted(withoutFilter(first), total, widening);
  const similar = await counted(withWords("similar-words", first, widening.similar), total, widening);
  const fewer = await counted(withWords("fewer-words", first, widening.fewer), total, widening);
  const anywhere = await counted(
    widening.hasPlace
      ? [
          {
            kind: "without-place",
            filter: null,
            words: null,
            search: { ...first, place: "", radiusKm: everyOffer.radiusKm },
          },
        ]
      : [],
    total,
    widening,
  );
  const byCount = (a: WiderSearch, b: WiderSearch) => b.count - a.count;
  const wider = [
    ...radii,
    ...filters.sort(byCount).slice(0, 3),
    ...similar.sort(byCount).slice(0, mostWords),
    ...fewer.sort(byCount).slice(0, 2),
    ...anywhere.filter(({ count }) => count > (radii.at(-1)?.count ?? 0)),
  ].slice(0, mostProposals);
  if (wider.length > 0 || total > 0) return wider;
  return steps(await counted(lastResorts(first), total, widening));
}

const everywhere: ReadonlySet<WiderSearch["kind"]> = new Set(["without-place", "words-alone", "everything"]);

async function counted(
  proposals: readonly Proposal[],
  total: number,
  { count }: Widening,
): Promise<WiderSearch[]> {
  const wider: WiderSearch[] = [];
  for (const proposal of proposals) {
    const found = await count(proposal.search, everywhere.has(proposal.kind));
    if (found > total) wider.push({ ...proposal, count: found });
  }
  return wider;
}

function greaterRadii(search: OfferSearch): Proposal[] {
  return radiusChoices
    .filter((radius) => radius > search.radiusKm)
    .map((radiusKm) => ({ kind: "radius", filter: null, words: null, search: { ...search, radiusKm } }));
}

/** The nearest of ever wider searches, without those that find no more than the one before. */
function steps(wider: readonly WiderSearch[]): WiderSearch[] {
  return wider.filter(({ count }, at) => count > (wider[at - 1]?.count ?? 0)).slice(0, mostSteps);
}

/** Without any filter, then everywhere too, then any words, then all there is. */
function lastResorts(search: OfferSearch): Proposal[] {
  const { words, place, radiusKm, sort } = search;
  const none = { filter: null, words: null };
  return [
    { kind: "without-filter", ...none, search: { ...everyOffer, words, place, radiusKm, sort } },
    { kind: "words-alone", ...none, search: { ...everyOffer, words, sort: "pertinence" } },
    { kind: "without-words", ...none, search: { ...search, words: "", sort: "date" } },
    { kind: "everything", ...none, search: everyOffer },
  ];
}

/** How each facet filter, and each filter of other pages, is taken away; the search itself if it is not set. */
const removals: Readonly<
  Record<FacetFilter | SectorFilter | "entreprise" | "rome" | "antenne" | "commune", Partial<OfferSearch>>
> = {
  contrat: { contracts: [] },
  temps: { workingTimes: [] },
  debutant: { beginner: false },
  alternance: { alternance: false },
  salaire: { payShown: false },
  sanspermis: { noLicence: false },
  sansvoiture: { withoutCar: false },
  depuis: { sinceDays: null },
  famille: { families: [] },
  saison: { seasons: [] },
  avantage: { conditions: [] },
  qualification: { qualifications: [] },
  entreprise: { company: null },
  rome: { rome: null },
  antenne: { antenna: null },
  commune: { communes: [] },
};

function withoutFilter(search: OfferSearch): Proposal[] {
  return ([...facetFilters, ...sectorFilters, "entreprise", "rome", "antenne", "commune"] as const)
    .filter((filter) => isSet(search, removals[filter]))
    .map((filter) => ({
      kind: "without-filter",
      filter,
      words: null,
      search: { ...search, ...removals[filter] },
    }));
}

function isSet(search: OfferSearch, removal: Partial<OfferSearch>): boolean {
  const [[key, off] = []] = Object.entries(removal);
  const value = search[key as keyof OfferSearch];
  return Array.isArray(value) ? value.length > 0 : value !== off;
}

function withWords(
  kind: "similar-words" | "fewer-words",
  search: OfferSearch,
  searches: readonly string[],
): Proposal[] {
  return [...new Set(searches)].map((words) => ({ kind, filter: null, words, search: { ...search, words } }));
}
