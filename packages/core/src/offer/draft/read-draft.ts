import { recogniseTraits } from "../../sector/recognise.ts";
import type { SectorTraits } from "../../sector/traits.ts";
import type { CommuneIndex } from "../../territory/index.ts";
import type { OfferToCheck } from "../check/index.ts";
import { type ContractKind, isContractKind } from "../contract.ts";
import {
  type ExperienceLevel,
  experienceLevels,
  type OfferContent,
  type WorkingTime,
  workingTimes,
} from "../offer.ts";
import { parseRomeCode } from "../rome.ts";
import { FieldReader, isOneOf } from "./field-reader.ts";
import type { DraftFields, DraftProblem } from "./fields.ts";
import { readContact } from "./read-contact.ts";
import { readPay } from "./read-pay.ts";
import { readPlace } from "./read-place.ts";
import { readTraits } from "./read-traits.ts";

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
  /** The ids of the families on the board of a sector; null elsewhere: its fields are not read then. */
  readonly families?: readonly string[] | null;
}

/** Reads what was typed: an offer, or what is missing and wrong, field by field. */
export function readDraft(
  fields: DraftFields,
  { communes, company, romes = [], families = null }: DraftReaders,
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
  const told = families && readTraits(reader, families);
  reader.checkLengths();

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
    sector: null,
  };
  return { content: { ...content, sector: told && withSeason(told, content) }, toCheck, problems: [] };
}

/** What was told; the texts tell the season only, where the form was left without one. What is not ticked is not so. */
function withSeason(told: SectorTraits, content: OfferContent): SectorTraits {
  const read = recogniseTraits({ ...content, payExtras: content.pay?.extras ?? null }, told.family);
  return { ...told, season: told.season ?? read.season };
}
