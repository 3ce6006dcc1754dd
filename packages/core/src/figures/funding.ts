import type { ContractKind } from "../offer/index.ts";
import { covers, type Territory } from "../territory/index.ts";

/** What was counted in one commune. */
export interface Placed {
  readonly insee: string | null;
}

export interface PlacedOffers extends Placed {
  readonly contract: ContractKind;
  readonly count: number;
  readonly posts: number;
}

/** All that was done in a year, by commune. */
export interface YearRows {
  readonly published: readonly PlacedOffers[];
  /** Hired on the board, and filled in another way. */
  readonly signed: readonly PlacedOffers[];
  /** One row for each company that became or stayed a member. */
  readonly joined: readonly Placed[];
}

/** What the money did, in numbers. */
export interface FundingFigures {
  readonly offers: number;
  readonly posts: number;
  /** Percent of the posts that are permanent jobs; null without a post. */
  readonly permanent: number | null;
  /** Contracts signed; null when they are so few that they could point at somebody. */
  readonly contracts: number | null;
  readonly members: number;
}

/** Fewer people than this are not told: who knows the place could know who they are. */
export const fewestTold = 5;

/** Contracts without an end. */
export const permanentContracts: readonly ContractKind[] = ["cdi", "cdi-interimaire"];

/** The figures of a year within a territory; null: everywhere, what is nowhere included. */
export function fundingFigures(rows: YearRows, territory: Territory | null): FundingFigures {
  const within = <Row extends Placed>(list: readonly Row[]) =>
    territory === null ? list : list.filter(({ insee }) => covers(territory, insee));
  const published = within(rows.published);
  const posts = sum(published, (row) => row.posts);
  const permanent = sum(published, (row) => (permanentContracts.includes(row.contract) ? row.posts : 0));
  const contracts = sum(within(rows.signed), (row) => row.count);
  return {
    offers: sum(published, (row) => row.count),
    posts,
    permanent: posts === 0 ? null : Math.round((100 * permanent) / posts),
    contracts: contracts > 0 && contracts < fewestTold ? null : contracts,
    members: within(rows.joined).length,
  };
}

/** The figures of a year everywhere, and in each of some territories. */
export interface FundingParts {
  readonly all: FundingFigures;
  /** In the order of the territories. */
  readonly parts: readonly FundingFigures[];
}

/**
 * The figures of everywhere and of parts of it, beside each other: none that is hidden can be told from the others
 * by taking them away from the whole.
 */
export function fundingOfParts(rows: YearRows, territories: readonly Territory[]): FundingParts {
  const signedIn = (isWithin: (insee: string | null) => boolean) =>
    sum(rows.signed, ({ insee, count }) => (isWithin(insee) ? count : 0));
  const counts = territories.map((territory) => signedIn((insee) => covers(territory, insee)));
  /** A part within another that has few more than it: beside that one it would tell of those few. */
  const givesAway = territories.map((inner, at) =>
    territories.some((outer, other) => {
      const only = (one: Territory, two: Territory) =>
        signedIn((insee) => covers(one, insee) && !covers(two, insee));
      const more = at === other ? 0 : only(outer, inner);
      return more > 0 && more < fewestTold && only(inner, outer) === 0;
    }),
  );
  const rest = signedIn((insee) => !territories.some((territory) => covers(territory, insee)));
  const told = toldParts(counts, rest, givesAway);
  return {
    all: fundingFigures(rows, null),
    parts: territories.map((territory, at) => {
      const figures = fundingFigures(rows, territory);
      return told[at] ? figures : { ...figures, contracts: null };
    }),
  };
}

/**
 * Which parts of a whole that is told may be told, by their counts; `rest` is what is in none of them and told nowhere.
 * What is hidden together follows from the whole: it has to be several parts, and not few. Until it is, the smallest
 * of those that are told, 0 apart, is hidden too (complementary suppression). `givesAway`: parts that may not be told
 * whatever their number.
 */
export function toldParts(
  counts: readonly number[],
  rest: number,
  givesAway: readonly boolean[] = [],
): boolean[] {
  const told = counts.map((count, at) => count === 0 || (count >= fewestTold && !givesAway[at]));
  for (;;) {
    const hidden = counts.filter((_, at) => !told[at]);
    const together = sum(hidden, (count) => count) + rest;
    const areSeveral = hidden.length === 0 || hidden.length + (rest > 0 ? 1 : 0) > 1;
    if (together === 0 || (together >= fewestTold && areSeveral)) return told;
    const smallest = Math.min(...counts.filter((count, at) => told[at] && count > 0));
    if (smallest === Number.POSITIVE_INFINITY) return told;
    told[counts.findIndex((count, at) => told[at] && count === smallest)] = false;
  }
}

function sum<Row>(rows: readonly Row[], of: (row: Row) => number): number {
  return rows.reduce((total, row) => total + of(row), 0);
}
