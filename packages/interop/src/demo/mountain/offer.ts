import {
  type ContractKind,
  type Offer,
  offerSlug,
  type Pay,
  publicationDays,
  smicAt,
} from "@tremplin/core/offer";
import type { Season } from "@tremplin/core/sector";
import { publicIdOf, uuidv7 } from "@tremplin/core/shared";
import { upperFirst } from "../french.ts";
import { publicationOf, stateAt } from "../life.ts";
import { pointIn } from "../places.ts";
import { Random, scramble } from "../random.ts";
import type { MountainCompany } from "./companies.ts";
import { type MountainJob, type MountainJobKey, mountainJobs } from "./jobs.ts";
import {
  closings,
  housedPhrases,
  mealPhrases,
  openingsOf,
  passPhrases,
  profileHeads,
  seasonText,
  taskHeads,
  unhoused,
} from "./phrases.ts";

/** The months of a season's contract, first day to last. */
const spans: Readonly<
  Record<Exclude<Season, "all-year">, readonly [month: number, day: number, months: number]>
> = {
  winter: [12, 12, 4.5],
  summer: [6, 12, 3.5],
  both: [12, 12, 9],
};

interface World {
  readonly seed: number;
  readonly now: Date;
}

/** The offer at `index` of a company: always the same for one seed and one `now`. */
export function mountainOffer(
  index: number,
  employer: MountainCompany,
  key: MountainJobKey,
  world: World,
): Offer {
  const random = new Random(world.seed, 10_000 + index);
  const job: MountainJob = mountainJobs[key];
  const season = seasonIn(job, random);
  const contract = contractOf(job, season, random);
  const { startsOn, months } = whenOf(season, contract, world.now, random);
  const state = stateAt(index);
  const publishedAt = publicationOf(state, world.now, random);
  const createdAt = new Date(publishedAt.getTime() - random.below(2 * 86_400_000));
  const title = titleOf(random.pick(job.titles), season, startsOn, random);
  const id = uuidv7(createdAt, (count) => bytesOf(count, index, random));
  const { commune, company } = employer;
  const schedule = random.pick(job.schedules);
  const weeklyHours = /39 h/.test(schedule) || random.chance(0.5) ? 39 : 35;
  const asks = job.asks && random.chance(0.85) ? random.pick(job.asks) : null;
  const beginner = /débutant|[Aa]ucune expérience|Première saison|première saison/.test(
    job.profile.join(" ") + title,
  );
  return {
    id,
    publicId: publicIdOf(id),
    slug: offerSlug(title, commune.name),
    companyId: company.id,
    companyName: company.name,
    origin: { source: "demo", reference: `demo-${index + 1}`, url: null },
    state,
    createdAt,
    updatedAt: publishedAt,
    publishedAt: state === "draft" ? null : publishedAt,
    expiresAt: state === "draft" ? null : new Date(publishedAt.getTime() + publicationDays * 86_400_000),
    title,
    description: describe({ employer, job, season, startsOn, asks }, random),
    contract,
    contractMonths: months,
    workingTime: "full",
    weeklyHours,
    schedule,
    pay: payOf(job, contract, weeklyHours, publishedAt, random),
    romeCode: job.rome[0],
    romeLabel: job.rome[1],
    nafCode: employer.kind.naf,
    experience: beginner ? "none" : random.chance(0.5) ? "wished" : "required",
    experienceMonths: beginner ? null : random.pick([null, 6, 12, 24]),
    licences: /[Pp]ermis ([BCD])/.test(job.profile.join(" ") + (asks ?? ""))
      ? [/[Pp]ermis ([BCD])/.exec(job.profile.join(" ") + (asks ?? ""))?.[1] ?? "B"]
      : random.chance(0.6)
        ? []
        : null,
    training: null,
    skills: [],
    place: {
      insee: commune.insee,
      label: commune.name,
      postcode: commune.postcodes[0] ?? null,
      department: commune.department,
      ...pointIn(commune, random),
      street: null,
    },
    remote: "none",
    withoutCar: random.chance(0.3) ? true : null,
    startsOn,
    posts: job.posts && random.chance(0.6) ? 1 + random.below(job.posts) : 1,
    disabilityFriendly: random.chance(0.2),
    // Read from the text as an import does, when it is saved.
    sector: null,
    contact: random.chance(0.75)
      ? { kind: "app", value: null, instructions: null }
      : { kind: "email", value: `recrutement@${company.slug}.example`, instructions: null },
  };
}

function seasonIn({ season }: MountainJob, random: Random): Season {
  const drawn = random.below(10);
  const names = ["winter", "summer", "both", "all-year"] as const;
  let sum = 0;
  for (const [rank, weight] of season.entries()) {
    sum += weight;
    if (drawn < sum) return names[rank] ?? "all-year";
  }
  return "all-year";
}

function contractOf({ lasting = ["cdi"] }: MountainJob, season: Season, random: Random): ContractKind {
  if (season === "all-year") return random.pick(lasting);
  return season === "both" ? random.pick(["saisonnier", "cdi"]) : random.chance(0.85) ? "saisonnier" : "cdd";
}

function whenOf(season: Season, contract: ContractKind, now: Date, random: Random) {
  if (season === "all-year") {
    const months =
      contract === "cdd"
        ? 10 + random.below(3)
        : contract === "interim"
          ? 6
          : contract === "stage"
            ? 5
            : contract === "apprentissage" || contract === "professionnalisation"
              ? 24
              : null;
    return { startsOn: null, months };
  }
  const [month, day, months] = spans[season];
  const startDay = day + random.below(10) - 4;
  const year =
    now.getUTCMonth() + 1 > month || (now.getUTCMonth() + 1 === month && now.getUTCDate() > startDay)
      ? now.getUTCFullYear() + 1
      : now.getUTCFullYear();
  const startsOn = `${year}-${String(month).padStart(2, "0")}-${String(startDay).padStart(2, "0")}`;
  return { startsOn, months: contract === "cdi" ? null : months };
}

/** Some say their season in the title, as employers do. */
function titleOf(title: string, season: Season, startsOn: string | null, random: Random): string {
  if (startsOn === null || !random.chance(0.35)) return title;
  const year = Number(startsOn.slice(0, 4));
  if (season === "winter") return `${title} - saison hiver ${year}-${year + 1}`;
  if (season === "summer") return `${title} - été ${year}`;
  return `${title} - bi-saison`;
}

function payOf(
  { pay: [least, most] }: MountainJob,
  contract: ContractKind,
  weeklyHours: number,
  date: Date,
  random: Random,
): Pay | null {
  // What an apprentice or a trainee gets goes by age and year.
  if (["apprentissage", "professionnalisation", "stage"].includes(contract) || random.chance(0.12))
    return null;
  const round = (euros: number) => Math.ceil(euros / 10) * 1000;
  // The hours beyond 35 are paid a quarter more.
  const legal = (smicAt(date).hourly * (35 + (weeklyHours - 35) * 1.25) * 52) / 12 / 100;
  const min = round(Math.max(legal, random.between(least, least + (most - least) * 0.5)));
  const max = random.chance(0.5) ? min : Math.ceil((min * 1.08) / 1000) * 1000;
  return {
    kind: "stated",
    min,
    max: Math.max(min, max),
    period: "month",
    currency: "EUR",
    monthsPaid: null,
    extras: null,
  };
}

function describe(
  {
    employer,
    job,
    season,
    startsOn,
    asks,
  }: {
    readonly employer: MountainCompany;
    readonly job: MountainJob;
    readonly season: Season;
    readonly startsOn: string | null;
    readonly asks: string | null;
  },
  random: Random,
): string {
  const [housing, meals, pass] = job.gives;
  const given = [
    random.chance(housing) ? random.pick(housedPhrases) : season === "all-year" ? "" : random.pick(unhoused),
    random.chance(meals) ? random.pick(mealPhrases) : "",
    random.chance(pass) ? random.pick(passPhrases) : "",
  ].filter(Boolean);
  const tasks = random.sample(job.tasks, 3 + random.below(3));
  const opening = `${random.pick(openingsOf(employer.company.name, employer.commune.name))} ${random.sample(employer.kind.about, 1 + random.below(2)).join(" ")}`;
  const list = [random.pick(taskHeads), ...tasks.map((task) => `- ${upperFirst(task)}`)].join("\n");
  const profile = [random.pick(profileHeads), random.sample(job.profile, 2).join(" "), asks]
    .filter(Boolean)
    .join(" ");
  const when = [seasonText(season, startsOn, random), ...given].filter(Boolean).join(" ");
  const order = random.next();
  const parts =
    order < 0.5
      ? [opening, list, profile, when]
      : order < 0.8
        ? [opening, when, list, profile]
        : [list, opening, profile, when];
  return [...parts, random.pick(closings)].join("\n\n");
}

/** Random bytes whose last four are the scrambled index: no two offers of a demo share a public id. */
function bytesOf(count: number, index: number, random: Random): Uint8Array {
  const bytes = Uint8Array.from({ length: count }, () => random.below(256));
  new DataView(bytes.buffer).setUint32(count - 4, scramble(index));
  return bytes;
}
