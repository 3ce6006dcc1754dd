import { qualifications } from "../sector/qualification.ts";
import { type Season, seasons } from "../sector/season.ts";
import { type WorkCondition, workConditions } from "../sector/traits.ts";
import { contractKinds } from "./contract.ts";
import { type WorkingTime, workingTimes } from "./offer.ts";
import { defaultRadiusKm, mostCommunes, type OfferSearch, type OfferSort, offerSorts } from "./search.ts";

const longestText = 200;
const farthestPage = 1_000_000;
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const timeNames: Readonly<Record<WorkingTime, string>> = { full: "plein", part: "partiel" };
/** How an address names the seasons (`saison=hiver`) and what the work gives (`avantage=logement`). */
export const seasonNames: Readonly<Record<Season, string>> = {
  winter: "hiver",
  summer: "ete",
  both: "bi-saison",
  "all-year": "annee",
};
export const conditionNames: Readonly<Record<WorkCondition, string>> = {
  housing: "logement",
  "ski-pass": "forfait",
  meals: "repas",
  split: "coupure",
  straight: "sans-coupure",
};
const mostFamilies = 30;
/** Switches of the address (`debutant=1`) and what they set. */
const switches = {
  debutant: "beginner",
  alternance: "alternance",
  salaire: "payShown",
  sanspermis: "noLicence",
  sansvoiture: "withoutCar",
} as const satisfies Record<string, keyof OfferSearch>;

/**
 * The search that an address asks for. Whatever is unknown or nonsense is ignored, as addresses are
 * typed, shortened and mangled by mailers: this never fails.
 */
export function parseOfferSearch(params: URLSearchParams): OfferSearch {
  const words = readText(params, "q");
  const sort = params.get("tri")?.toLowerCase() as OfferSort;
  const contracts = readList(params, "contrat");
  const times = readList(params, "temps");
  const rome = readText(params, "rome").toUpperCase();
  const company = readText(params, "entreprise").toLowerCase();
  const antenna = readText(params, "antenne").toLowerCase();
  const [seasonList, conditionList] = [readList(params, "saison"), readList(params, "avantage")];
  const qualificationList = readList(params, "qualification");
  return {
    words,
    place: readText(params, "lieu"),
    radiusKm: readNumber(params, "rayon", 0, 100) ?? defaultRadiusKm,
    contracts: contractKinds.filter((kind) => contracts.includes(kind)),
    workingTimes: workingTimes.filter((time) => times.includes(timeNames[time])),
    beginner: isOn(params, "debutant"),
    alternance: isOn(params, "alternance"),
    payShown: isOn(params, "salaire"),
    noLicence: isOn(params, "sanspermis"),
    withoutCar: isOn(params, "sansvoiture"),
    sinceDays: readNumber(params, "depuis", 1, 365),
    company: slug.test(company) ? company : null,
    rome: /^[A-Z]\d{4}$/.test(rome) ? rome : null,
    antenna: slug.test(antenna) ? antenna : null,
    communes: readCommunes(params),
    families: readFamilies(params),
    seasons: seasons.filter((season) => seasonList.includes(seasonNames[season])),
    conditions: workConditions.filter((condition) => conditionList.includes(conditionNames[condition])),
    qualifications: qualifications.filter((each) => qualificationList.includes(each)),
    sort: offerSorts.includes(sort) ? sort : defaultSort(words),
    page: readNumber(params, "page", 1, farthestPage) ?? 1,
    view: params.get("vue") === "carte" ? "map" : "list",
  };
}

/**
 * The one address of a search: fixed order, defaults left out, so that two equal searches have equal
 * addresses (caches, canonical links). `parseOfferSearch` gives the search back.
 */
export function offerSearchParams(search: OfferSearch): URLSearchParams {
  const params = new URLSearchParams();
  const words = tidy(search.words);
  const place = tidy(search.place);
  if (words) params.set("q", words);
  if (place) params.set("lieu", place);
  if (search.radiusKm !== defaultRadiusKm) params.set("rayon", String(search.radiusKm));
  for (const kind of contractKinds) if (search.contracts.includes(kind)) params.append("contrat", kind);
  for (const time of workingTimes) {
    if (search.workingTimes.includes(time)) params.append("temps", timeNames[time]);
  }
  for (const [name, key] of Object.entries(switches)) if (search[key]) params.set(name, "1");
  if (search.sinceDays !== null) params.set("depuis", String(search.sinceDays));
  if (search.company !== null) params.set("entreprise", search.company);
  if (search.rome !== null) params.set("rome", search.rome);
  if (search.antenna !== null) params.set("antenne", search.antenna);
  for (const code of search.communes) params.append("commune", code);
  for (const family of search.families) params.append("famille", family);
  for (const season of search.seasons) params.append("saison", seasonNames[season]);
  for (const condition of search.conditions) params.append("avantage", conditionNames[condition]);
  for (const qualification of search.qualifications) params.append("qualification", qualification);
  if (search.sort !== defaultSort(words)) params.set("tri", search.sort);
  if (search.page > 1) params.set("page", String(search.page));
  if (search.view === "map") params.set("vue", "carte");
  return params;
}

/** The search that finds everything: where one starts from. */
export const everyOffer: OfferSearch = parseOfferSearch(new URLSearchParams());

function defaultSort(words: string): OfferSort {
  return words ? "pertinence" : "date";
}

function tidy(text: string): string {
  // Lone surrogates do not survive an address, and control characters are never meant.
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, longestText)
    .toWellFormed()
    .trim();
}

function readText(params: URLSearchParams, name: string): string {
  return tidy(params.get(name) ?? "");
}

/** Values of a repeatable parameter, which may also be written with commas. */
function readList(params: URLSearchParams, name: string): readonly string[] {
  return params.getAll(name).flatMap((value) =>
    value
      .toLowerCase()
      .split(",")
      .map((part) => part.trim()),
  );
}

/** Ids of families, which only the instance knows: those that could be one, in an order of their own. */
function readFamilies(params: URLSearchParams): readonly string[] {
  const ids = readList(params, "famille").filter(
    (id) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) && id.length <= 40,
  );
  return [...new Set(ids)].sort().slice(0, mostFamilies);
}

function readCommunes(params: URLSearchParams): readonly string[] {
  const codes = readList(params, "commune").map((code) => code.toUpperCase());
  const known = codes.filter((code) => /^(\d{2}|2A|2B)\d{3}$/.test(code));
  return [...new Set(known)].sort().slice(0, mostCommunes);
}

function readNumber(params: URLSearchParams, name: string, min: number, max: number): number | null {
  const text = params.get(name)?.trim() ?? "";
  if (!/^\d{1,7}$/.test(text)) return null;
  const number = Number(text);
  return number >= min && number <= max ? number : null;
}

function isOn(params: URLSearchParams, name: keyof typeof switches): boolean {
  return ["1", "on", "oui", "true"].includes(params.get(name)?.toLowerCase() ?? "");
}
