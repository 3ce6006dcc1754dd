import {
  type ContractKind,
  contractKinds,
  type OfferFacets,
  type OfferSearch,
  type SectorFacets,
  sinceChoices,
  type WorkingTime,
  workingTimes,
} from "@tremplin/core/offer";
import {
  contractOf,
  isAlternanceProfile,
  profileBits,
  profileFlags,
  workingTimeOf,
} from "../storage/profile.ts";

/** What the facets see of an offer: its profile, and above it how old it is. */
const tallySize = 1 << (profileBits + 3);

/** Counts how often each code comes. Of the many that could, few do: only those are gone through and cleared. */
export class Tally {
  readonly #counts = new Uint32Array(tallySize);
  readonly #seen = new Uint16Array(tallySize);
  #size = 0;
  /** 1 for each code that a search keeps: what `accept` says holds until the next `clear`. */
  readonly accepted = new Uint8Array(tallySize);

  clear(): void {
    for (let at = 0; at < this.#size; at += 1) {
      const code = this.#seen[at] as number;
      this.#counts[code] = 0;
      this.accepted[code] = 0;
    }
    this.#size = 0;
  }

  add(code: number): void {
    const before = this.#counts[code] as number;
    if (before === 0) this.#seen[this.#size++] = code;
    this.#counts[code] = before + 1;
  }

  /** Goes through the codes that came. */
  each(visit: (code: number, count: number) => void): void {
    for (let at = 0; at < this.#size; at += 1) {
      const code = this.#seen[at] as number;
      visit(code, this.#counts[code] as number);
    }
  }
}

/** Ages are looked up by steps of 128 seconds: 675 of them are a day exactly. */
const stepBits = 7;
const stepsPerDay = 86_400 >> stepBits;

/**
 * Sorts ages in the classes that a search tells apart: up to one day, three days … and the search's
 * own limit. Class `limits.length` is for the older ones.
 */
export class AgeClasses {
  readonly #limits: readonly number[];
  /** The class of each step, as the upper bits of a tally code. */
  readonly #codes: Uint16Array;

  constructor(sinceDays: number | null) {
    const limits = new Set<number>(sinceChoices);
    if (sinceDays !== null) limits.add(sinceDays);
    this.#limits = [...limits].sort((a, b) => a - b);
    const oldest = this.#limits.at(-1) ?? 0;
    this.#codes = new Uint16Array(oldest * stepsPerDay + 2).fill(this.#limits.length << profileBits);
    for (const [rank, days] of [...this.#limits.entries()].reverse()) {
      this.#codes.fill(rank << profileBits, 0, days * stepsPerDay + 1);
    }
  }

  /** The classes for a search's own limit, made once for each that is usual. */
  static for(sinceDays: number | null): AgeClasses {
    const usual = usualClasses.get(sinceDays);
    if (usual) return usual;
    const made = new AgeClasses(sinceDays);
    if (sinceDays === null || sinceChoices.some((days) => days === sinceDays))
      usualClasses.set(sinceDays, made);
    return made;
  }

  /** The class of an age in seconds, as the upper bits of a tally code. */
  codeOf(seconds: number): number {
    const step = (seconds + 127) >> stepBits;
    const codes = this.#codes;
    return codes[step < codes.length ? step : codes.length - 1] as number;
  }

  isWithin(code: number, days: number): boolean {
    const limit = this.#limits[code >> profileBits];
    return limit !== undefined && limit <= days;
  }
}

const usualClasses = new Map<number | null, AgeClasses>();

/** The filters that are facets, by the name of their parameter in an address. */
export const facetFilters = [
  "contrat",
  "temps",
  "debutant",
  "alternance",
  "salaire",
  "sanspermis",
  "sansvoiture",
  "depuis",
] as const;
export type FacetFilter = (typeof facetFilters)[number];

type Test = (code: number) => boolean;

const switchTests = [
  ["debutant", (code: number) => (code & profileFlags.beginner) !== 0],
  ["alternance", isAlternanceProfile],
  ["salaire", (code: number) => (code & profileFlags.payShown) !== 0],
  ["sanspermis", (code: number) => (code & profileFlags.noLicence) !== 0],
  ["sansvoiture", (code: number) => (code & profileFlags.withoutCar) !== 0],
] as const;

function testsOf(search: OfferSearch, ages: AgeClasses): Record<FacetFilter, Test> {
  const { contracts, workingTimes: times, sinceDays } = search;
  const flag = (wanted: boolean, bit: number): Test => (wanted ? (code) => (code & bit) !== 0 : () => true);
  return {
    contrat: contracts.length > 0 ? (code) => contracts.includes(contractOf(code)) : () => true,
    temps: times.length > 0 ? (code) => times.includes(workingTimeOf(code) as WorkingTime) : () => true,
    debutant: flag(search.beginner, profileFlags.beginner),
    alternance: search.alternance ? isAlternanceProfile : () => true,
    salaire: flag(search.payShown, profileFlags.payShown),
    sanspermis: flag(search.noLicence, profileFlags.noLicence),
    sansvoiture: flag(search.withoutCar, profileFlags.withoutCar),
    depuis: sinceDays === null ? () => true : (code) => ages.isWithin(code, sinceDays),
  };
}

/** Tells of a code whether a search keeps it, each code being tried once. */
export function acceptance(search: OfferSearch, ages: AgeClasses): (code: number) => boolean {
  const tests = Object.values(testsOf(search, ages));
  const known = new Map<number, boolean>();
  return (code) => {
    const before = known.get(code);
    if (before !== undefined) return before;
    const isKept = tests.every((test) => test(code));
    known.set(code, isKept);
    return isKept;
  };
}

/** Notes in `tally.accepted` which of the codes that came a search keeps. */
export function acceptCodes(tally: Tally, search: OfferSearch, ages: AgeClasses): void {
  const tests = Object.values(testsOf(search, ages));
  tally.each((code) => {
    if (tests.every((test) => test(code))) tally.accepted[code] = 1;
  });
}

/**
 * The counts of every facet, from how many offers have each code. A facet ignores its own filter and
 * obeys the others, so a code counts for a facet when no other filter refuses it.
 */
export function facetsOf(
  tally: Tally,
  search: OfferSearch,
  ages: AgeClasses,
  sector: SectorFacets | null,
): Omit<OfferFacets, "antennas"> {
  const tests = Object.entries(testsOf(search, ages)) as [FacetFilter, Test][];
  const contracts = zeros<ContractKind>(contractKinds);
  const times = zeros<WorkingTime>(workingTimes);
  const since = zeros<number>(sinceChoices);
  const switches = { debutant: 0, alternance: 0, salaire: 0, sanspermis: 0, sansvoiture: 0 };
  tally.each((code, count) => {
    const refusal = onlyRefusal(tests, code);
    if (refusal === "several") return;
    const counts = (filter: FacetFilter) => refusal === null || refusal === filter;
    if (counts("contrat")) contracts[contractOf(code)] += count;
    const time = workingTimeOf(code);
    if (time !== null && counts("temps")) times[time] += count;
    for (const [name, test] of switchTests) if (test(code) && counts(name)) switches[name] += count;
    if (counts("depuis")) {
      for (const days of sinceChoices)
        if (ages.isWithin(code, days)) since[days] = (since[days] ?? 0) + count;
    }
  });
  return {
    contracts,
    workingTimes: times,
    beginner: switches.debutant,
    alternance: switches.alternance,
    payShown: switches.salaire,
    noLicence: switches.sanspermis,
    withoutCar: switches.sansvoiture,
    since,
    sector,
  };
}

/** The one filter that refuses a code; null when none does. */
function onlyRefusal(tests: readonly [FacetFilter, Test][], code: number): FacetFilter | null | "several" {
  let refusal: FacetFilter | null = null;
  for (const [filter, test] of tests) {
    if (test(code)) continue;
    if (refusal !== null) return "several";
    refusal = filter;
  }
  return refusal;
}

function zeros<Key extends string | number>(keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
}
