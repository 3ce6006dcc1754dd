import type { Company } from "@tremplin/core/employer";
import { type ContractKind, contractKinds } from "@tremplin/core/offer";
import { uuidv7 } from "@tremplin/core/shared";
import { slugify } from "@tremplin/core/text";
import { contractsOf } from "./job.ts";
import { type JobKey, jobs } from "./jobs/index.ts";
import { fillNames } from "./names.ts";
import { type PlacedCommune, type Places, suits } from "./places.ts";
import { Random, scramble } from "./random.ts";
import { fictiveSiret } from "./siret.ts";
import { type Trade, trades } from "./trades/index.ts";

/** A company with what its offers draw from. */
export interface DemoCompany {
  readonly company: Company;
  readonly trade: Trade;
  readonly commune: PlacedCommune;
  /** How a sentence about it begins: "La boulangerie du Clos Verdin". */
  readonly subject: string;
}

/** A company's job under a kind of contract that both allow. */
export interface Opening {
  readonly employer: DemoCompany;
  readonly job: JobKey;
}

const dayMs = 86_400_000;
/** Trades that are at home in a village. */
const rural = /^(01|43|81|88|45|107|562|94)/;

/** Makes the companies, one after the other, each name and address used once. */
export function makeCompanies(
  count: number,
  { seed, places, now, department }: { seed: number; places: Places; now: Date; department: string },
): DemoCompany[] {
  const here = trades.filter(({ only }) => only === undefined || only.includes(department));
  const weighted = here.flatMap((trade) => Array.from({ length: trade.weight }, () => trade));
  const nameNext = distinctNames();
  return Array.from({ length: count }, (_, index) => {
    const random = new Random(seed, scramble(index));
    // First one of each trade, then as many of each as there are in a town.
    const trade = here[index] ?? random.pick(weighted);
    const commune = rural.test(trade.naf) ? places.anywhere(random) : places.inTown(random);
    const [name = "", subject = ""] = fillNames(random.pick(trade.names), random);
    const { suffix, slug } = nameNext(name, commune.name);
    const createdAt = new Date(now.getTime() - (200 + random.below(1500)) * dayMs);
    const company: Company = {
      id: uuidv7(createdAt, () => bytes(random)),
      slug,
      name: name + suffix,
      siret: fictiveSiret(index),
      nafCode: trade.naf,
      activity: trade.activity,
      description: aboutCompany(trade, commune, random),
      website: random.chance(0.5) ? `https://www.${slug}.example/` : null,
      headcount: random.pick(trade.headcounts),
      insee: commune.insee,
      placeLabel: commune.name,
      createdAt,
      updatedAt: createdAt,
    };
    return { company, trade, commune, subject: subject + suffix };
  });
}

/**
 * Gives each company what makes its name one of its kind: nothing, the commune, or the commune and a number.
 * Where the last namesake stopped is remembered: a million offers have tens of thousands of employers.
 */
function distinctNames(): (name: string, commune: string) => { suffix: string; slug: string } {
  const taken = new Set<string>();
  const nextNumbers = new Map<string, number>();
  return (name, commune) => {
    const namesakes = slugify(`${name} ${commune}`);
    for (let number = nextNumbers.get(namesakes) ?? 0; ; number += 1) {
      const suffix = number === 0 ? "" : number === 1 ? ` ${commune}` : ` ${commune} ${number}`;
      // The number comes after the cut of a long name: cut off itself, no two namesakes would ever differ.
      const slug = number < 2 ? slugify(name + suffix) : `${slugify(`${name} ${commune}`, 50)}-${number}`;
      if (taken.has(slug)) continue;
      taken.add(slug);
      nextNumbers.set(namesakes, number + 1);
      return { suffix, slug };
    }
  };
}

function aboutCompany(trade: Trade, commune: PlacedCommune, random: Random): string {
  const phrases = trade.about.filter((phrase) => suits(phrase, commune));
  return random.sample(phrases, 2 + random.below(2)).join(" ");
}

/** Ten bytes for an identifier. */
function bytes(random: Random): Uint8Array {
  return Uint8Array.from({ length: 10 }, () => random.below(256));
}

/** What is open under each kind of contract. */
export function openingsByKind(companies: readonly DemoCompany[]): ReadonlyMap<ContractKind, Opening[]> {
  const openings = new Map<ContractKind, Opening[]>(contractKinds.map((kind) => [kind, []]));
  for (const employer of companies) {
    for (const job of employer.trade.jobs) {
      const allowed = new Set(contractsOf(jobs[job]));
      // An agency may hire under its own contracts whatever the job.
      const kinds = employer.trade.agency
        ? employer.trade.kinds
        : employer.trade.kinds.filter((kind) => allowed.has(kind));
      for (const kind of kinds) openings.get(kind)?.push({ employer, job });
    }
  }
  return openings;
}
