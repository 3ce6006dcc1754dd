import type { ContractKind, Offer } from "@tremplin/core/offer";
import { upperFirst } from "./french.ts";
import { type Week, weeks } from "./hours.ts";
import type { Job } from "./job.ts";
import type { JobKey } from "./jobs/index.ts";
import { isBusiness, isLearning, isOpen } from "./kinds.ts";
import { benefits } from "./phrases.ts";
import type { Random } from "./random.ts";

const lengths: Readonly<Partial<Record<ContractKind, readonly number[]>>> = {
  cdd: [1, 2, 3, 4, 6, 6, 9, 12],
  interim: [0.25, 0.5, 1, 1, 2, 3, 6],
  saisonnier: [2, 3, 4, 5, 6],
  apprentissage: [12, 24, 24, 24],
  professionnalisation: [6, 12, 12, 18],
  stage: [0.5, 1, 2, 3, 4, 6],
  "service-civique": [6, 8, 8, 9],
  insertion: [4, 6, 6, 12],
  "interim-insertion": [1, 2, 3],
  "cdd-tremplin": [6, 12],
};

/** How long the contract lasts, in months; null when it has no end. */
export function monthsOf(kind: ContractKind, random: Random): number | null {
  const choices = lengths[kind];
  return choices ? random.pick(choices) : null;
}

const insertionWeek: Week = { hours: 26, schedule: "Du lundi au jeudi, de 8 h à 12 h et de 13 h à 15 h 30" };

/** The hours of a week; null for a business of one's own. */
export function weekOf(kind: ContractKind, job: Job, random: Random): Week | null {
  if (isBusiness(kind)) return null;
  if (kind === "insertion" && random.chance(0.75)) return insertionWeek;
  const { full, part, partShare } = weeks[job.hours];
  if (kind === "service-civique") return random.pick([...part, ...full]);
  // Learners may be under 18: thirty-five hours, and no night.
  if (isLearning(kind)) {
    return random.pick(full.filter(({ hours, schedule }) => hours === 35 && !/nuit/i.test(schedule)));
  }
  if (kind !== "cdi-interimaire" && random.chance(partShare)) return random.pick(part);
  return random.pick(full);
}

/** What experience is asked for, and how many months of it. */
export function experienceOf(
  kind: ContractKind,
  job: Job,
  random: Random,
): [level: Offer["experience"], months: number | null] {
  if (isBusiness(kind)) return [null, null];
  if (isOpen(kind)) return ["none", null];
  const chances = { open: [0.88, 1], some: [0.5, 0.88], skilled: [0.3, 0.6] } as const;
  const [none, wished] = chances[job.level];
  const draw = random.next();
  if (draw < none) return ["none", null];
  if (draw < wished) return ["wished", null];
  return ["required", random.pick([6, 12, 12, 24, 36])];
}

/** One or two benefits in words, or none. */
export function extrasOf(kind: ContractKind, job: Job, months: number | null, random: Random): string | null {
  if (isBusiness(kind) || (isLearning(kind) && kind !== "apprentissage") || random.chance(0.35)) return null;
  const own: Readonly<Record<string, readonly string[]>> = benefits;
  const lasting = months === null || months >= 6 ? benefits.lasting : [];
  const chosen = random.sample([...benefits.all, ...lasting, ...(own[job.hours] ?? [])], 1 + random.below(2));
  return upperFirst(chosen.join(", "));
}

const officeJobs: ReadonlySet<JobKey> = new Set([
  "accountant",
  "hrAssistant",
  "communicator",
  "callAdviser",
  "itSupport",
]);

/** Whether one may work from home. */
export function remoteOf(job: JobKey, kind: ContractKind, random: Random): Offer["remote"] {
  if (isLearning(kind)) return "none";
  const draw = random.next();
  if (job === "developer") return draw < 0.1 ? "full" : draw < 0.65 ? "partial" : "none";
  return officeJobs.has(job) && draw < 0.35 ? "partial" : "none";
}
