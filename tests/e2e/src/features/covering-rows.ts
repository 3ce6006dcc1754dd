/** What may vary, each with its values. */
export type Factors<Name extends string> = Readonly<Record<Name, readonly unknown[]>>;

export type Row<Name extends string> = Readonly<Record<Name, unknown>>;

interface Pair<Name extends string> {
  readonly one: readonly [Name, unknown];
  readonly other: readonly [Name, unknown];
}

/** So many rows are tried before the one that brings most is taken. */
const tries = 10;

/**
 * Few rows in which every two values of two factors come together, unless `isPossible` refuses them; it is asked of
 * rows that are not yet whole, too. Of the same factors the rows are always the same.
 */
export function coveringRows<Name extends string>(
  factors: Factors<Name>,
  isPossible: (row: Partial<Row<Name>>) => boolean,
): Row<Name>[] {
  const names = Object.keys(factors) as Name[];
  const draw = drawing();
  let missing = pairsOf(factors).filter((pair) => isPossible(rowOf(pair)));
  const rows: Row<Name>[] = [];
  while (missing.length > 0) {
    const tried = Array.from({ length: tries }, () => {
      const first = missing[draw(missing.length)] as Pair<Name>;
      return filledUp(rowOf(first), shuffled(names, draw));
    });
    const row = mostFirst(tried, missing)[0] as Row<Name>;
    rows.push(row);
    missing = missing.filter((pair) => !isIn(pair, row));
  }
  return rows;

  /** The row with a value of each factor, in this order: the one that brings most of what is missing. */
  function filledUp(begun: Partial<Row<Name>>, order: readonly Name[]): Row<Name> {
    let row = begun;
    for (const name of order.filter((each) => !(each in row))) {
      const choices = factors[name]
        .map((value) => ({ ...row, [name]: value }) as Partial<Row<Name>>)
        .filter(isPossible);
      const [best] = mostFirst(shuffled(choices, draw), missing);
      if (!best) throw new Error(`No value of ${name} goes with ${JSON.stringify(row)}`);
      row = best;
    }
    return row as Row<Name>;
  }
}

function mostFirst<Name extends string>(rows: readonly Partial<Row<Name>>[], missing: readonly Pair<Name>[]) {
  return rows
    .map((row) => ({ row, brings: countIn(missing, row) }))
    .toSorted((one, other) => other.brings - one.brings)
    .map(({ row }) => row);
}

/** Numbers below a limit, the same ones each time (Lehmer's generator, as Park and Miller have it). */
function drawing(): (limit: number) => number {
  let state = 42;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

function shuffled<Item>(items: readonly Item[], draw: (limit: number) => number): Item[] {
  return items
    .map((item) => ({ item, at: draw(1_000_000) }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

/** Every two values of two factors. */
export function pairsOf<Name extends string>(factors: Factors<Name>): Pair<Name>[] {
  const all = (Object.keys(factors) as Name[]).map((name) =>
    factors[name].map((value) => [name, value] as const),
  );
  return all.flatMap((values, at) =>
    all.slice(at + 1).flatMap((others) => values.flatMap((one) => others.map((other) => ({ one, other })))),
  );
}

export function rowOf<Name extends string>({ one, other }: Pair<Name>): Partial<Row<Name>> {
  return Object.fromEntries([one, other]) as Partial<Row<Name>>;
}

export function isIn<Name extends string>(pair: Pair<Name>, row: Partial<Row<Name>>): boolean {
  return [pair.one, pair.other].every(([name, value]) => name in row && row[name] === value);
}

function countIn<Name extends string>(pairs: readonly Pair<Name>[], row: Partial<Row<Name>>): number {
  return pairs.filter((pair) => isIn(pair, row)).length;
}
