import type { CommuneIndex } from "../territory/index.ts";
import { fold } from "../text/index.ts";
import type { OfferToCheck } from "./check/index.ts";
import { type ContractKind, isContractKind } from "./contract.ts";
import type {
  ContactWay,
  ExperienceLevel,
  OfferContent,
  OfferPlace,
  Pay,
  PayPeriod,
  WorkingTime,
} from "./offer.ts";
import { experienceLevels, payPeriods, workingTimes } from "./offer.ts";
import { parseEmail, parsePhone, parseUrl } from "./reading/contact.ts";
import { settlePlace } from "./reading/place.ts";
import { parseRomeCode } from "./rome.ts";

/** The steps of writing an offer, in order, with the fields that each asks for. */
export const draftSteps = {
  poste: ["title", "rome", "contract", "contractMonths", "posts", "startsOn"],
  horaires: ["place", "street", "workingTime", "weeklyHours", "schedule", "remote", "withoutCar"],
  paie: ["payKind", "payMin", "payMax", "payPeriod", "payExtras"],
  mission: ["description"],
  profil: ["experience", "experienceMonths", "licences", "training", "skills", "disabilityFriendly"],
  reponse: ["contactKind", "contactValue", "instructions", "confidential"],
} as const;
export type DraftStep = keyof typeof draftSteps;
export type DraftField = (typeof draftSteps)[DraftStep][number];

/** What was typed so far, as it was typed: nothing is lost because it is not right yet. */
export type DraftFields = Readonly<Partial<Record<DraftField, string>>>;

/** What is wrong with a field: a code of the words `form.problem.…`. */
export interface DraftProblem {
  readonly field: DraftField;
  readonly code: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

/** A job of the ROME. */
export interface Rome {
  readonly code: string;
  readonly label: string;
}

/** A draft as far as it can be read. */
export interface DraftReading {
  /** The whole offer; null while something is missing or wrong. */
  readonly content: OfferContent | null;
  /** What can be checked already. */
  readonly toCheck: OfferToCheck;
  readonly problems: readonly DraftProblem[];
}

interface DraftReaders {
  readonly communes: CommuneIndex;
  /** The employer, whose name shows unless the draft is confidential. */
  readonly company: { readonly name: string; readonly nafCode: string | null };
  /** Jobs of the ROME that the title may name: the one that was chosen gets its label from here. */
  readonly romes?: readonly Rome[];
}

const longest: Readonly<Partial<Record<DraftField, number>>> = {
  title: 120,
  description: 6_000,
  schedule: 300,
  payExtras: 300,
  training: 200,
  skills: 500,
  instructions: 500,
  street: 150,
  contactValue: 300,
};

/** The step that asks for a field. */
export function stepOf(field: DraftField): DraftStep {
  const steps = Object.entries(draftSteps) as [DraftStep, readonly DraftField[]][];
  return steps.find(([, fields]) => fields.includes(field))?.[0] ?? "poste";
}

/** Reads what was typed: an offer, or what is missing and wrong, field by field. */
export function readDraft(
  fields: DraftFields,
  { communes, company, romes = [] }: DraftReaders,
): DraftReading {
  const reader = new FieldReader(fields);
  const title = reader.text("title", true);
  const rome = parseRomeCode(fields.rome ?? "");
  const contract = reader.choice<ContractKind>("contract", isContractKind, true);
  const contractMonths = reader.number("contractMonths", 0.25, 120);
  const posts = reader.number("posts", 1, 500, true) ?? 1;
  const startsOn = reader.day("startsOn");
  const place = readPlace(reader, communes);
  const workingTime = reader.choice<WorkingTime>("workingTime", isOneOf(workingTimes), true);
  const weeklyHours = reader.number("weeklyHours", 1, 48);
  const schedule = reader.text("schedule");
  const remote =
    reader.choice<OfferContent["remote"]>("remote", isOneOf(["none", "partial", "full"])) ?? "none";
  const pay = readPay(reader);
  const description = reader.text("description", true);
  const experience = reader.choice<ExperienceLevel>("experience", isOneOf(experienceLevels), true);
  const experienceMonths = reader.number("experienceMonths", 1, 240);
  const training = reader.text("training");
  const contact = readContact(reader);
  for (const field of Object.keys(longest) as DraftField[]) reader.checkLength(field);

  const toCheck: OfferToCheck = {
    ...(title ? { title } : {}),
    ...(description ? { description } : {}),
    ...(schedule ? { schedule } : {}),
    ...(training ? { training } : {}),
    ...(contract ? { contract } : {}),
    ...(contact?.instructions ? { instructions: contact.instructions } : {}),
    workingTime,
    weeklyHours,
    pay,
  };
  if (reader.problems.length > 0 || !title || !contract || !description || !place || !contact) {
    return { content: null, toCheck, problems: reader.problems };
  }
  const content: OfferContent = {
    title,
    description,
    contract,
    contractMonths,
    workingTime,
    weeklyHours,
    schedule,
    pay,
    romeCode: rome,
    romeLabel: romes.find(({ code }) => code === rome)?.label ?? null,
    nafCode: company.nafCode,
    experience,
    experienceMonths: experience === "none" ? null : experienceMonths,
    licences: reader.list("licences").map((licence) => licence.toUpperCase()),
    training,
    skills: reader.list("skills").slice(0, 12),
    place,
    remote,
    withoutCar: reader.isOn("withoutCar") ? true : null,
    startsOn,
    posts,
    disabilityFriendly: reader.isOn("disabilityFriendly"),
    contact,
    companyName: reader.isOn("confidential") ? null : company.name,
  };
  return { content, toCheck, problems: [] };
}

/** An offer as it would have been typed: to change it, or to write another like it. */
export function draftOf(offer: OfferContent): DraftFields {
  const { pay, place, contact } = offer;
  const euros = (cents: number) => String(cents / 100).replace(".", ",");
  const shown: Record<DraftField, string | number | boolean | null> = {
    title: offer.title,
    rome: offer.romeCode,
    contract: offer.contract,
    contractMonths: offer.contractMonths,
    posts: offer.posts,
    startsOn: offer.startsOn,
    place: place.insee === null ? place.label : `${place.label} (${place.department})`,
    street: place.street,
    workingTime: offer.workingTime,
    weeklyHours: offer.weeklyHours,
    schedule: offer.schedule,
    remote: offer.remote,
    withoutCar: offer.withoutCar === true,
    payKind: pay?.kind ?? "stated",
    payMin: pay?.kind === "stated" ? euros(pay.min) : null,
    payMax: pay?.kind === "stated" && pay.max !== pay.min ? euros(pay.max) : null,
    payPeriod: pay?.kind === "stated" ? pay.period : "month",
    payExtras: pay?.extras ?? null,
    description: offer.description,
    experience: offer.experience,
    experienceMonths: offer.experienceMonths,
    licences: offer.licences?.join(", ") ?? null,
    training: offer.training,
    skills: offer.skills.join(", "),
    disabilityFriendly: offer.disabilityFriendly,
    contactKind: contact.kind,
    contactValue: contact.value,
    instructions: contact.instructions,
    confidential: offer.companyName === null,
  };
  return Object.fromEntries(
    Object.entries(shown).flatMap(([field, value]) => {
      if (value === null || value === false || value === "") return [];
      return [
        [field, value === true ? "on" : typeof value === "number" ? String(value).replace(".", ",") : value],
      ];
    }),
  );
}

function isOneOf<Value extends string>(values: readonly Value[]) {
  return (text: string): text is Value => (values as readonly string[]).includes(text);
}

/** Reads fields one by one and notes what is wrong. */
class FieldReader {
  readonly problems: DraftProblem[] = [];
  readonly #fields: DraftFields;

  constructor(fields: DraftFields) {
    this.#fields = fields;
  }

  text(field: DraftField, isNeeded = false): string | null {
    const text = (this.#fields[field] ?? "").trim();
    if (text === "" && isNeeded) this.refuse(field, "required");
    return text === "" ? null : text;
  }

  choice<Value extends string>(
    field: DraftField,
    is: (text: string) => text is Value,
    isNeeded = false,
  ): Value | null {
    const text = this.text(field, isNeeded);
    if (text === null || is(text)) return text;
    this.refuse(field, "invalid");
    return null;
  }

  /** A number as French people type it: "35", "35,5", "1 900". */
  number(field: DraftField, least: number, most: number, isWhole = false): number | null {
    const text = this.text(field);
    if (text === null) return null;
    const plain = text.replace(/[\s\u00a0\u202f€]/g, "").replace(",", ".");
    const number = /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
    if (Number.isNaN(number) || (isWhole && !Number.isInteger(number))) this.refuse(field, "number");
    else if (number < least) this.refuse(field, "too-small", { minimum: least });
    else if (number > most) this.refuse(field, "too-big", { maximum: most });
    else return number;
    return null;
  }

  /** A day as the browser sends it, or as people write it: `2027-03-15`, `15/03/2027`. */
  day(field: DraftField): string | null {
    const text = this.text(field);
    if (text === null) return null;
    const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
    const iso = year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
    const date = new Date(`${iso}T00:00:00Z`);
    if (/^\d{4}-\d\d-\d\d$/.test(iso) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso))
      return iso;
    this.refuse(field, "date");
    return null;
  }

  /** Several, separated by commas or lines. */
  list(field: DraftField): string[] {
    const parts = (this.#fields[field] ?? "").split(/[,;\n]/).map((part) => part.trim());
    return [
      ...new Map(parts.filter((part) => part !== "").map((part) => [fold(part), part.slice(0, 80)])).values(),
    ];
  }

  isOn(field: DraftField): boolean {
    return this.#fields[field] === "on";
  }

  checkLength(field: DraftField): void {
    const maximum = longest[field] ?? 0;
    if ((this.#fields[field] ?? "").length > maximum) this.refuse(field, "too-long", { maximum });
  }

  refuse(field: DraftField, code: string, details?: DraftProblem["details"]): void {
    if (!this.problems.some((problem) => problem.field === field)) {
      this.problems.push(details ? { field, code, details } : { field, code });
    }
  }
}

function readPlace(reader: FieldReader, communes: CommuneIndex): OfferPlace | null {
  const typed = reader.text("place", true);
  if (typed === null) return null;
  const { commune } = communes.resolve(
    typed.replace(/\s*\((?:\d{2,3}|2[AB])\)$/i, (code) => ` ${code.replace(/[()\s]/g, "")}`),
  );
  const found = commune ?? communes.resolve(typed.replace(/\s*\(.*\)$/, "")).commune;
  if (!found) {
    reader.refuse("place", "unknown-town", { place: typed });
    return null;
  }
  const hint = {
    label: found.name,
    insee: found.insee,
    postcode: found.postcodes[0] ?? "",
    latitude: null,
    longitude: null,
    street: reader.text("street") ?? "",
  };
  return settlePlace(hint, communes).place;
}

function readPay(reader: FieldReader): Pay | null {
  const extras = reader.text("payExtras");
  if (reader.text("payKind") === "by-profile") return { kind: "by-profile", extras };
  const min = reader.number("payMin", 1, 1_000_000);
  const max = reader.number("payMax", 1, 1_000_000);
  const period = reader.choice<PayPeriod>("payPeriod", isOneOf(payPeriods)) ?? "month";
  if (min === null && max === null) {
    reader.refuse("payMin", "required");
    return null;
  }
  const low = min ?? max ?? 0;
  const high = max ?? low;
  if (high < low) {
    reader.refuse("payMax", "pay-order");
    return null;
  }
  const cents = (euros: number) => Math.round(euros * 100);
  return {
    kind: "stated",
    min: cents(low),
    max: cents(high),
    period,
    currency: "EUR",
    monthsPaid: null,
    extras,
  };
}

function readContact(reader: FieldReader): ContactWay | null {
  const kind = reader.choice<ContactWay["kind"]>(
    "contactKind",
    isOneOf(["app", "link", "email", "phone", "visit"]),
    true,
  );
  const instructions = reader.text("instructions");
  if (kind === null) return null;
  if (kind === "app") return { kind, value: null, instructions };
  const typed = reader.text("contactValue", true);
  if (typed === null) return null;
  const parse = { link: parseUrl, email: parseEmail, phone: parsePhone, visit: (text: string) => text }[kind];
  const value = parse(typed);
  if (!value) {
    reader.refuse("contactValue", kind === "link" ? "web" : kind === "email" ? "email" : "phone");
    return null;
  }
  return { kind, value, instructions };
}
