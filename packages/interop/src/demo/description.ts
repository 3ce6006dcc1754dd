import type { ContractKind, ExperienceLevel } from "@tremplin/core/offer";
import type { DemoCompany } from "./companies.ts";
import { aDiploma, aPerson, duration, fillDuration, lowerFirst, upperFirst } from "./french.ts";
import type { Job, JobTitle } from "./job.ts";
import {
  contractNotes,
  experienceNotes,
  learnerProfile,
  missionHeadings,
  openings,
  profileHeadings,
  taskHeadings,
} from "./phrases.ts";
import { type PlacedCommune, suits } from "./places.ts";
import type { Random } from "./random.ts";

/** What an offer's text is made of. */
export interface Story {
  readonly kind: ContractKind;
  readonly job: Job;
  readonly title: JobTitle;
  /** Null for an employer who stays unnamed. */
  readonly employer: DemoCompany | null;
  readonly agency: boolean;
  readonly commune: PlacedCommune;
  /** What `settingOf` says. */
  readonly setting: string;
  /** "à Dijon", "en télétravail". */
  readonly where: string;
  readonly months: number | null;
  readonly diploma: string | null;
  readonly schedule: string | null;
  readonly experience: ExperienceLevel | null;
  readonly experienceMonths: number | null;
  readonly extras: string | null;
}

const learning: ReadonlySet<ContractKind> = new Set(["apprentissage", "professionnalisation", "stage"]);

/** Phrases that only some offers may say. */
const forBeginners = /[Aa]ucune? (diplôme|expérience)|[Dd]ébutant|premier emploi/;
const forTrained = /diplôme|titulaire|maîtris|permis|CACES|carte |habilitation|expérience|bases/;

/** The text of an offer: plain paragraphs and a list, in one of several orders. */
export function describe(story: Story, random: Random): string {
  const { setting } = story;
  const chosen = new Set(random.sample(story.job.tasks, 3 + random.below(3)));
  // In the order of the day, as they are written.
  const tasks = story.job.tasks.filter((task) => chosen.has(task));
  const headings = story.kind === "service-civique" ? missionHeadings : taskHeadings;
  const list = [random.pick(headings), ...tasks.map((task) => `- ${upperFirst(task)}`)].join("\n");
  const profile = profileOf(story, random);
  const contract = fill(random.pick(contractNotes[story.kind]), story);
  const opening = [openingOf(story, random), ...aboutEmployer(story, random)].join(" ");
  const practical = [contract, ...hoursOf(story, random), ...extrasOf(story, random)].join(" ");
  const order = random.next();
  const paragraphs =
    order < 0.45
      ? [opening, list, setting, profile, practical]
      : order < 0.75
        ? [opening, setting, list, profile, practical]
        : [opening, practical, list, `${setting} ${profile}`];
  return paragraphs.filter((paragraph) => paragraph.trim() !== "").join("\n\n");
}

function openingOf(story: Story, random: Random): string {
  return fill(random.pick(openings[openingKind(story)]), story);
}

function openingKind({ kind, agency }: Story): keyof typeof openings {
  if (agency) return "agency";
  switch (kind) {
    case "apprentissage":
      return "apprenticeship";
    case "professionnalisation":
      return "professionalisation";
    case "stage":
      return "stage";
    case "service-civique":
      return "civic";
    case "liberal":
    case "franchise":
    case "commercial":
    case "reprise":
      return "business";
    default:
      return "usual";
  }
}

function aboutEmployer({ employer, agency, commune }: Story, random: Random): string[] {
  if (employer === null || agency || random.chance(0.4)) return [];
  const phrases = employer.trade.about.filter((phrase) => suits(phrase, commune));
  return random.sample(phrases, 1);
}

/** One or two sentences on where and how one works, that may be said of the commune. */
export function settingOf(job: Job, commune: PlacedCommune, random: Random): string {
  const phrases = job.setting.filter((phrase) => suits(phrase, commune));
  return random.sample(phrases.length > 0 ? phrases : job.setting, 1 + random.below(2)).join(" ");
}

function profileOf({ kind, job, experience, experienceMonths }: Story, random: Random): string {
  const learner = learning.has(kind);
  const fitting = job.profile.filter((phrase) => {
    if (learner) return !forTrained.test(phrase) && !forBeginners.test(phrase);
    return experience === "none" || experience === null || !forBeginners.test(phrase);
  });
  const chosen = random.sample(fitting, learner ? 1 : 2);
  if (learner) chosen.push(random.pick(learnerProfile));
  else if (
    experience !== null &&
    kind !== "service-civique" &&
    !chosen.some((phrase) => /expérience|diplôme|débutant/i.test(phrase))
  ) {
    const known = experience === "none" && job.level === "skilled" ? "trained" : experience;
    const note = random.pick(experienceNotes[known]);
    chosen.push(fillDuration(note, years(experienceMonths ?? 12)));
  }
  const text = chosen.join(" ");
  return text.startsWith("Vous ") && random.chance(0.6)
    ? `${random.pick(profileHeadings)} ${lowerFirst(text)}`
    : text;
}

function hoursOf({ schedule }: Story, random: Random): string[] {
  return schedule !== null && !schedule.includes(":") && random.chance(0.5)
    ? [`Horaires : ${lowerFirst(schedule)}.`]
    : [];
}

function extrasOf({ extras }: Story, random: Random): string[] {
  return extras !== null && random.chance(0.6) ? [`Avantages : ${lowerFirst(extras)}.`] : [];
}

function fill(phrase: string, { employer, title, where, months, diploma }: Story): string {
  const subject = employer?.subject ?? "Une entreprise du secteur";
  return fillDuration(phrase, duration(months ?? 12))
    .replace("{S}", subject)
    .replace("{s}", insideSentence(subject))
    .replace("{j}", aPerson(title))
    .replace("{a}", where)
    .replace("{p}", diploma === null ? "un diplôme reconnu" : aDiploma(diploma));
}

/** "La boulangerie …" is "la boulangerie …" inside a sentence; a bare name keeps its capital. */
function insideSentence(subject: string): string {
  return /^(La |Le |Les |L'|Une )/.test(subject) ? lowerFirst(subject) : subject;
}

function years(months: number): string {
  if (months < 12) return `${months} mois`;
  return months === 12 ? "un an" : `${Math.round(months / 12)} ans`;
}
