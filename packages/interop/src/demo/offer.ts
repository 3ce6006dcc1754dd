import { type ContractKind, type Offer, offerSlug, publicationDays } from "@tremplin/core/offer";
import { publicIdOf, uuidv7 } from "@tremplin/core/shared";
import type { DemoCompany, Opening } from "./companies.ts";
import { contactOf } from "./contact.ts";
import { describe, settingOf } from "./description.ts";
import { at } from "./french.ts";
import type { Job, JobTitle } from "./job.ts";
import { jobs } from "./jobs/index.ts";
import { isLearning, isOpen, kindAt } from "./kinds.ts";
import { dayMs, publicationOf, stateAt } from "./life.ts";
import { makePay } from "./pay.ts";
import { placeOf, withoutCarOf, workCommune } from "./place.ts";
import type { Places } from "./places.ts";
import { Random, scramble } from "./random.ts";
import { startDay } from "./start-day.ts";
import { experienceOf, extrasOf, monthsOf, remoteOf, weekOf } from "./terms.ts";
import { makeTitle } from "./title.ts";

/** What all offers of one demo share. */
export interface DemoWorld {
  readonly seed: number;
  readonly now: Date;
  readonly places: Places;
  readonly openings: ReadonlyMap<ContractKind, readonly Opening[]>;
}

/** The offer at `index` (from 0): always the same for one seed and one `now`. */
export function makeOffer(index: number, { seed, now, places, openings }: DemoWorld): Offer {
  const random = new Random(seed, index);
  const kind = availableKind(index, openings);
  const { employer, job: key } = random.pick(openings.get(kind) ?? []);
  const job: Job = jobs[key];
  const title = titleOf(kind, job, random);
  const commune = workCommune(employer, places, random);
  const state = stateAt(index);
  const publishedAt = publicationOf(state, now, random);
  const createdAt = new Date(publishedAt.getTime() - random.below(2 * dayMs));
  const months = monthsOf(kind, random);
  const week = weekOf(kind, job, random);
  const schedule = week?.schedule ?? null;
  const [experience, experienceMonths] = experienceOf(kind, job, random);
  const extras = extrasOf(kind, job, months, random);
  const remote = remoteOf(key, kind, random);
  const diploma = job.diplomas.length > 0 ? random.pick(job.diplomas) : null;
  const agency = employer.trade.agency === true;
  const confidential = !agency && kind === "cdi" && random.chance(0.03);
  const setting = settingOf(job, commune, random);
  const where = remote === "full" ? "en télétravail" : at(commune.name);
  const story = { kind, job, title, agency, commune, setting, where, months, diploma, schedule, extras };
  const known = { experience, experienceMonths, employer: confidential ? null : employer };
  const fullTitle = makeTitle(title, kind, random);
  const place = placeOf(remote, commune, agency, random);
  const id = uuidv7(createdAt, (count) => uniqueBytes(count, index, random));
  const licence = job.licence > 0 && random.chance(job.licence);
  return {
    id,
    publicId: publicIdOf(id),
    slug: offerSlug(fullTitle, place.label),
    companyId: confidential ? null : employer.company.id,
    companyName: confidential ? null : employer.company.name,
    origin: { source: "demo", reference: `demo-${index + 1}`, url: null },
    state,
    createdAt,
    updatedAt: publishedAt,
    publishedAt: state === "draft" ? null : publishedAt,
    expiresAt: state === "draft" ? null : new Date(publishedAt.getTime() + publicationDays * dayMs),
    title: fullTitle,
    description: describe({ ...story, ...known }, random),
    contract: kind,
    contractMonths: months,
    workingTime: week === null ? null : week.hours >= 35 ? "full" : "part",
    weeklyHours: week?.hours ?? null,
    schedule,
    pay: makePay({ kind, job, weeklyHours: week?.hours ?? null, months, date: publishedAt, extras }, random),
    romeCode: job.rome[0],
    romeLabel: job.rome[1],
    nafCode: employer.trade.naf,
    experience,
    experienceMonths,
    licences: licence ? ["B"] : random.chance(0.75) ? [] : null,
    training: job.level === "skilled" && !isLearning(kind) && random.chance(0.7) ? diploma : null,
    skills: random.sample(job.skills, 3 + random.below(3)),
    place,
    remote,
    withoutCar: withoutCarOf(commune, licence, { setting, schedule }, random),
    startsOn: startDay(kind, publishedAt, now, random),
    posts: postsOf(kind, employer, random),
    disabilityFriendly: kind === "cdd-tremplin" || random.chance(0.25),
    sector: null,
    contact: contactOf(confidential ? null : employer, index, random),
  };
}

/** A beginner is no head cook: the first title is the trade's own. */
function titleOf(kind: ContractKind, job: Job, random: Random): JobTitle {
  const [own] = job.titles;
  return own !== undefined && isOpen(kind) && kind !== "service-civique" ? own : random.pick(job.titles);
}

/** The kind due at `index`, or the next one that somebody hires under. */
function availableKind(index: number, openings: DemoWorld["openings"]): ContractKind {
  for (let shift = 0; shift < 1000; shift += 1) {
    const kind = kindAt(index + shift);
    if ((openings.get(kind)?.length ?? 0) > 0) return kind;
  }
  throw new Error("no company hires");
}

/** Warehouses, food factories and cleaning companies hire several people at once. */
const hiresMany = /^(52|10|81)/;
const manyAtOnce: ReadonlySet<ContractKind> = new Set(["saisonnier", "service-civique", "interim"]);

function postsOf(kind: ContractKind, { trade }: DemoCompany, random: Random): number {
  const many = manyAtOnce.has(kind) || hiresMany.test(trade.naf);
  return many && random.chance(0.4) ? 2 + random.below(4) : random.chance(0.06) ? 2 : 1;
}

/** Random bytes whose last four are the scrambled index: no two offers of a demo share a public id. */
function uniqueBytes(count: number, index: number, random: Random): Uint8Array {
  const bytes = new Uint8Array(count);
  for (let at = 0; at < count - 4; at += 1) bytes[at] = random.below(256);
  new DataView(bytes.buffer).setUint32(count - 4, scramble(index));
  return bytes;
}
