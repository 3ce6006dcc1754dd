import type { Territory } from "@tremplin/core/territory";
import type { OpenAntenna } from "../../queries/antenna-page.ts";
import { codeNumber } from "../storage/column-page.ts";

/** Where antennas are, asked by the code numbers of communes that the columns hold. */
export class AntennaAreas {
  readonly all: readonly OpenAntenna[];
  readonly #tests: readonly ((code: number) => boolean)[];
  /** In which antennas a commune lies, found once for each that comes. */
  readonly #known = new Map<number, readonly number[]>();

  constructor(all: readonly OpenAntenna[]) {
    this.all = all;
    this.#tests = all.map(({ territory }) => testOf(territory));
  }

  get isNone(): boolean {
    return this.all.length === 0;
  }

  /** Whether a commune lies in the antenna of this address; null where there is no such antenna. */
  within(slug: string | null): ((code: number) => boolean) | null {
    const rank = slug === null ? -1 : this.all.findIndex((antenna) => antenna.slug === slug);
    return rank < 0 ? null : (code) => this.#ranksOf(code).includes(rank);
  }

  /** Counts communes by antenna: one in two territories counts twice. */
  sets(): { add(code: number): void; counts(): Record<string, number> } {
    const counts = this.all.map(() => 0);
    return {
      add: (code) => {
        for (const rank of this.#ranksOf(code)) counts[rank] = (counts[rank] as number) + 1;
      },
      counts: () => Object.fromEntries(this.all.map(({ slug }, rank) => [slug, counts[rank] as number])),
    };
  }

  #ranksOf(code: number): readonly number[] {
    const known = this.#known.get(code);
    if (known) return known;
    const ranks = this.#tests.flatMap((test, rank) => (test(code) ? [rank] : []));
    this.#known.set(code, ranks);
    return ranks;
  }
}

/** Departments of two and of three signs are the upper digits of a commune's code number. */
function testOf({ departments, communes }: Territory): (code: number) => boolean {
  const two = new Set(
    departments.filter(({ length }) => length === 2).map((code) => Number.parseInt(code, 36)),
  );
  const three = new Set(
    departments.filter(({ length }) => length === 3).map((code) => Number.parseInt(code, 36)),
  );
  const single = new Set(communes.map(codeNumber));
  return (code) =>
    code > 0 &&
    (two.has(Math.floor(code / 36 ** 3)) || three.has(Math.floor(code / 36 ** 2)) || single.has(code));
}
