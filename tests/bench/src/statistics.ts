/** The figures quoted of a series of durations, in milliseconds. */
export interface Spread {
  readonly p50: number;
  readonly p99: number;
  /** Calls a second, one after the other. */
  readonly perSecond: number;
  readonly count: number;
}

/** Sums up a series of durations (milliseconds, any order, at least one). */
export function spreadOf(durations: readonly number[]): Spread {
  const sorted = [...durations].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  const total = sorted.reduce((sum, value) => sum + value, 0);
  return { p50: at(0.5), p99: at(0.99), perSecond: (sorted.length * 1000) / total, count: sorted.length };
}

/** Runs `call` once for each input and returns how long each took, in milliseconds. */
export async function timeEach<Input>(
  inputs: readonly Input[],
  call: (input: Input) => unknown | Promise<unknown>,
): Promise<number[]> {
  const durations: number[] = [];
  for (const input of inputs) {
    const start = performance.now();
    await call(input);
    durations.push(performance.now() - start);
  }
  return durations;
}
