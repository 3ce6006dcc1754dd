import type { CommuneIndex } from "@tremplin/core/territory";
import type { Demo } from "../generate.ts";
import { Random, scramble } from "../random.ts";
import { mountainCompanies } from "./companies.ts";
import { mountainOffer } from "./offer.ts";

export interface MountainDemoOptions {
  readonly seed: number;
  readonly offers: number;
  readonly communes: CommuneIndex;
  readonly now: Date;
}

export interface MountainDemo extends Demo {
  /** The companies that are wholly of the sector, whatever the job. */
  readonly inSector: readonly string[];
}

/** One offer in so many is one of a town below. */
const townEvery = 16;

/** Invented companies and offers of three massifs, in French, that read like real ones; some are of no mountain. */
export function generateMountainDemo({ seed, offers, communes, now }: MountainDemoOptions): MountainDemo {
  const employers = mountainCompanies(seed, communes, now);
  const towns = employers.filter(({ isBelow }) => isBelow);
  const mountain = employers.filter(({ isBelow }) => !isBelow);
  const made = Array.from({ length: offers }, (_, index) => {
    const random = new Random(seed, scramble(50_000 + index));
    const from = index % townEvery === townEvery - 1 ? towns : mountain;
    // Each has its turn, and its jobs too: all have offers, and no job is forgotten.
    const employer = from[index % from.length];
    if (!employer) throw new Error("no company of the mountain has coordinates");
    return mountainOffer(index, employer, random.pick(employer.kind.jobs), { seed, now });
  });
  return {
    companies: employers.map(({ company }) => company),
    inSector: employers.filter(({ kind }) => kind.isWhole).map(({ company }) => company.id),
    offers: [made],
  };
}
