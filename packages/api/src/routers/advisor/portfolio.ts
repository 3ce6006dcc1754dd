import {
  type ExitReason,
  type Need,
  type NeedKind,
  type PortfolioQuery,
  type Programme,
  portfolioTable,
  waitingSince,
} from "@tremplin/core/advisor";
import { ageOn } from "@tremplin/core/candidate";
import { type AccompaniedRow, antennas, coversOn, portfolioOf } from "@tremplin/database";
import { type Asking, today } from "../../asking.ts";
import { advisor } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { tableInput } from "../../table/table-input.ts";
import { needKindsHere, needsHere } from "./needs-here.ts";

/** A young person in the list: who they are, and why to think of them now. */
export interface Accompanied {
  readonly id: string;
  readonly name: string;
  /** Null when they have not told when they were born. */
  readonly age: number | null;
  readonly place: string | null;
  /** Who accompanies them, when the reader only stands in. */
  readonly advisor: string | null;
  readonly antenna: string | null;
  readonly programme: Programme | null;
  readonly archivedAt: Date | null;
  readonly exitReason: ExitReason | null;
  readonly needs: readonly Need[];
}

export interface Portfolio {
  readonly total: number;
  readonly rows: readonly Accompanied[];
  /** How many of the whole portfolio have each need. */
  readonly counts: Readonly<Partial<Record<NeedKind, number>>>;
  /** Those that this board knows, by its features. */
  readonly needKinds: readonly NeedKind[];
  readonly antennas: readonly { readonly id: string; readonly name: string }[];
  readonly isStandingIn: boolean;
}

/** One's young people with what each needs now. Nobody is ranked: by what waits longest, or by name. */
export const portfolio = procedure(advisor)
  .input(tableInput(portfolioTable))
  .query(async ({ ctx, input }): Promise<Portfolio> => {
    const { sort, isDescending, page, size } = input;
    const [{ people, found, covers }, places] = await Promise.all([
      peopleFound(ctx, input),
      antennas(ctx.database.db),
    ]);
    const needKinds = needKindsHere(ctx);
    const sorted = sort === "attente" ? found.toSorted(byWaiting) : found;
    const ordered = isDescending ? sorted.toReversed() : sorted;
    return {
      total: ordered.length,
      rows: ordered.slice((page - 1) * size, page * size),
      counts: countsOf(people, needKinds),
      needKinds,
      antennas: places.map(({ id, name }) => ({ id, name })),
      isStandingIn: covers.length > 0,
    };
  });

/** The young people of a group, and those of them whom the other filters find. */
export async function peopleFound(
  ctx: Asking,
  { words, filters }: Pick<PortfolioQuery, "words" | "filters">,
) {
  const { now, instance, database, actor } = ctx;
  const day = today(ctx);
  const covers = await coversOn(database.db, actor.userId, day);
  const rows = await portfolioOf(
    database,
    {
      advisorIds: advisorIdsOf(ctx, filters.groupe, covers),
      isArchived: filters.groupe === "archives",
      words,
      ...(filters.programme ? { programme: filters.programme as Programme } : {}),
      ...(filters.antenne ? { antennaId: filters.antenne } : {}),
    },
    { now: now(), timeZone: instance.config.timeZone },
  );
  const people = rows.map((row) => accompanied(row, ctx, day));
  const { besoin } = filters;
  const found = besoin ? people.filter(({ needs }) => needs.some(({ kind }) => kind === besoin)) : people;
  return { people, found, covers };
}

function advisorIdsOf(
  { actor }: Asking,
  group: string | undefined,
  covers: readonly { readonly advisorId: string }[],
): string[] {
  const covered = covers.map(({ advisorId }) => advisorId);
  if (group === "remplacement") return covered;
  return group === undefined ? [actor.userId, ...covered] : [actor.userId];
}

function accompanied(row: AccompaniedRow, ctx: Asking, day: string): Accompanied {
  const { id, name, birthDate, archivedAt, exitReason, programme } = row;
  return {
    id,
    name,
    age: birthDate === null ? null : ageOn(birthDate, day),
    place: row.placeLabel,
    advisor: row.advisorId === ctx.actor.userId ? null : row.advisorName,
    antenna: row.antennaName,
    programme,
    archivedAt,
    exitReason,
    // Whom one no longer accompanies asks nothing of one.
    needs: archivedAt === null ? needsHere(row.facts, ctx) : [],
  };
}

/** What waits longest first; who needs nothing comes last, by name. */
function byWaiting(one: Accompanied, other: Accompanied): number {
  const [since, otherSince] = [waitingSince(one.needs), waitingSince(other.needs)];
  if (since === null || otherSince === null) return Number(since === null) - Number(otherSince === null);
  return since.getTime() - otherSince.getTime();
}

function countsOf(
  people: readonly Accompanied[],
  kinds: readonly NeedKind[],
): Partial<Record<NeedKind, number>> {
  const counted = kinds.map((kind) => [
    kind,
    people.filter(({ needs }) => needs.some((need) => need.kind === kind)).length,
  ]);
  return Object.fromEntries(counted.filter(([, count]) => count !== 0));
}
