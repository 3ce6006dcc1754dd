import { type ContractKind, contractKinds } from "../offer/index.ts";

/** From when one can begin: now, or within a month. */
export const availabilities = ["now", "month"] as const;
export type Availability = (typeof availabilities)[number];

export const libraryRadii = [10, 20, 30, 50, 100] as const;
export const defaultLibraryRadiusKm = 30;
export const libraryPageSize = 20;
/** Homes are told to a grid of so many degrees, about ten kilometres: no search finds out where somebody lives. */
const gridDegrees = 0.1;

/** A search of the library, as its address says it. Whatever is absent does not filter. */
export interface LibrarySearch {
  readonly words: string;
  /** An INSEE code or a typed name. */
  readonly place: string;
  readonly radiusKm: number;
  readonly rome: string | null;
  readonly contracts: readonly ContractKind[];
  readonly availability: Availability | null;
  /** Has a licence to drive a car. */
  readonly licence: boolean;
  /** From 1. */
  readonly page: number;
}

/** How many each choice would give, the other filters kept (a facet ignores its own filter). */
export interface LibraryFacets {
  readonly contracts: Readonly<Record<ContractKind, number>>;
  readonly availability: Readonly<Record<Availability, number>>;
  readonly licence: number;
}

/** The search that an address asks for; whatever is nonsense is ignored. */
export function parseLibrarySearch(params: URLSearchParams): LibrarySearch {
  const rome = text(params, "rome").toUpperCase();
  const contracts = params.getAll("contrat");
  const radius = Number(params.get("rayon"));
  const page = Number(params.get("page"));
  return {
    words: text(params, "q"),
    place: text(params, "lieu"),
    radiusKm: Number.isInteger(radius) && radius >= 5 && radius <= 200 ? radius : defaultLibraryRadiusKm,
    rome: /^[A-Z]\d{4}$/.test(rome) ? rome : null,
    contracts: contractKinds.filter((kind) => contracts.includes(kind)),
    availability: availabilities.find((each) => each === params.get("dispo")) ?? null,
    licence: params.get("permis") === "1",
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** The one address of a search; `parseLibrarySearch` gives the search back. */
export function librarySearchParams(search: LibrarySearch): URLSearchParams {
  const params = new URLSearchParams();
  if (search.words) params.set("q", search.words);
  if (search.place) params.set("lieu", search.place);
  if (search.radiusKm !== defaultLibraryRadiusKm) params.set("rayon", String(search.radiusKm));
  if (search.rome) params.set("rome", search.rome);
  for (const kind of search.contracts) params.append("contrat", kind);
  if (search.availability) params.set("dispo", search.availability);
  if (search.licence) params.set("permis", "1");
  if (search.page > 1) params.set("page", String(search.page));
  return params;
}

/** Where somebody lives, as the library knows it: the middle of a square of about ten kilometres. */
export function roughly(point: { readonly latitude: number; readonly longitude: number }): {
  readonly latitude: number;
  readonly longitude: number;
} {
  const middle = (degrees: number) => (Math.floor(degrees / gridDegrees) + 0.5) * gridDegrees;
  return { latitude: middle(point.latitude), longitude: middle(point.longitude) };
}

/**
 * The order of a page on a day (ISO): another one each day, so that nobody stands at the end for good. It says nothing
 * of anybody.
 */
export function orderOf<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  day: string,
): Entry[] {
  return entries
    .map((entry) => ({ entry, rank: mixed(`${day} ${entry.id}`) }))
    .sort((a, b) => a.rank - b.rank || (a.entry.id < b.entry.id ? -1 : 1))
    .map(({ entry }) => entry);
}

/** FNV-1a, 32 bits, stirred once more: neighbouring days give unlike orders. */
function mixed(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function text(params: URLSearchParams, name: string): string {
  return (params.get(name) ?? "")
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, 200)
    .toWellFormed()
    .trim();
}
