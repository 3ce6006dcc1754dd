import { parseNaf, parseSiret } from "@tremplin/core/employer";
import {
  type ContactWay,
  cleanTitle,
  contractInText,
  licencesInText,
  parseContract,
  parseContractMonths,
  parseDate,
  parseDay,
  parseExperience,
  parseLicences,
  parsePay,
  parseRomeCode,
  parseUrl,
  parseWorkingTime,
  readContact,
} from "@tremplin/core/offer";
import { endOfDay } from "@tremplin/core/shared";
import { fold } from "@tremplin/core/text";
import {
  type CompanyDraft,
  capped,
  type DraftNote,
  degreesIn,
  longest,
  type OfferDraft,
  postsIn,
  withoutFormula,
} from "../offer-draft.ts";
import { plainLine, plainText } from "../text/plain-text.ts";
import type { CsvField } from "./columns.ts";

/** The raw text of a field in one record; "" when the file has not the column. */
export type CsvRecord = (field: CsvField) => string;

/** Reads one offer from a record of a CSV file. `now` dates the SMIC for an offer without a date. */
export function readCsvOffer(raw: CsvRecord, now: Date): OfferDraft {
  const line = (field: CsvField, length: number = longest.line) =>
    capped(withoutFormula(plainLine(raw(field))), length);
  const notes: DraftNote[] = [];
  const title = cleanTitle(plainLine(raw("title")));
  const description = [plainText(raw("description")), plainText(raw("profile"))].filter(Boolean).join("\n\n");
  if (title.length > longest.title) notes.push("title-cut");
  if (description.length > longest.description) notes.push("description-cut");
  if (/\ufffd/.test(title + description)) notes.push("characters-lost");

  const publishedAt = readDate(raw("publishedAt"), notes);
  const { pay, note } = parsePay(payText(raw), publishedAt ?? now);
  if (note !== null) notes.push(`pay-${note}`);
  const time = parseWorkingTime(plainText(raw("hours")), plainText(raw("schedule")));
  const contractText = `${plainLine(raw("contract"))} ${plainLine(raw("contractLength"))}`;
  const url = readLink(raw("url"), notes);

  return {
    reference: line("reference", longest.reference),
    url,
    title: capped(title, longest.title) ?? "",
    description: capped(description, longest.description) ?? "",
    contract: parseContract(plainLine(raw("contract"))) ?? contractInText(title, description),
    contractMonths: parseContractMonths(contractText),
    workingTime: time.workingTime ?? parseWorkingTime(contractText).workingTime,
    weeklyHours: time.weeklyHours,
    schedule: time.schedule === null ? null : capped(withoutFormula(time.schedule), longest.line),
    pay,
    romeCode: parseRomeCode(raw("rome")),
    romeLabel: line("romeLabel"),
    nafCode: parseNaf(raw("naf"))?.code ?? null,
    ...parseExperience(plainLine(raw("experience"))),
    licences:
      raw("licences").trim() === "" ? licencesInText(description) : parseLicences(plainLine(raw("licences"))),
    training: line("training"),
    skills: raw("skills")
      .split(/[;|\n]|,(?=\s)/)
      .map((skill) => capped(withoutFormula(plainLine(skill)), longest.skill))
      .filter((skill) => skill !== null)
      .slice(0, longest.skills),
    place: {
      label: line("place") ?? line("department") ?? "",
      insee: raw("insee").trim(),
      postcode: raw("postcode").trim(),
      latitude: degreesIn(raw("latitude")),
      longitude: degreesIn(raw("longitude")),
      street: line("street") ?? "",
    },
    remote: remoteIn(raw("remote"), raw("place")),
    withoutCar: yesOrNo(raw("withoutCar")),
    startsOn: parseDay(plainLine(raw("startsOn"))),
    posts: postsIn(raw("posts")),
    disabilityFriendly: yesOrNo(raw("disability")) ?? false,
    contact: readWays(raw, url),
    company: readCompany(raw, line, notes),
    publishedAt,
    endsAt: readEnd(raw("endsAt"), notes),
    notes,
  };
}

/** One text of the pay columns, as `parsePay` reads it. */
function payText(raw: CsvRecord): string {
  const ends = [raw("payMin"), raw("payMax")].map(plainLine).filter((text) => text !== "");
  const text = plainLine(raw("pay")) || ends.join(" à ");
  return text === "" ? "" : `${text} ${plainLine(raw("payPeriod"))}`.trim();
}

function readDate(text: string, notes: DraftNote[]): Date | null {
  const date = parseDate(plainLine(text));
  if (date === null && text.trim() !== "") notes.push("date-unreadable");
  return date;
}

/** A day without an hour ends in the evening. */
function readEnd(text: string, notes: DraftNote[]): Date | null {
  const date = readDate(text, notes);
  const isDay = date !== null && date.getTime() % 86_400_000 === 0;
  return isDay ? endOfDay(date.toISOString().slice(0, 10), "Europe/Paris") : date;
}

function readLink(text: string, notes: DraftNote[]): string | null {
  const url = parseUrl(text);
  if (url === null && text.trim() !== "") notes.push("link-refused");
  return url;
}

function readWays(raw: CsvRecord, url: string | null): ContactWay | null {
  const name = plainLine(raw("contact"));
  const isName = parseUrl(name) === null && !/[@\d]/.test(name);
  const best = readContact({
    links: [raw("apply")],
    emails: [raw("email"), raw("contact"), raw("apply")],
    phones: [raw("phone"), raw("contact"), raw("apply")],
    instructions: isName ? capped(withoutFormula(name), longest.line) : null,
  });
  return best ?? (url === null ? null : { kind: "link", value: url, instructions: null });
}

function readCompany(
  raw: CsvRecord,
  line: (field: CsvField, length?: number) => string | null,
  notes: DraftNote[],
): CompanyDraft | null {
  const name = line("company", longest.name);
  if (name === null || /^(confidentiel|anonyme|non communique|nc|n c)$/.test(fold(name))) return null;
  const siret = parseSiret(raw("siret"));
  if (!siret.ok && raw("siret").trim() !== "") notes.push("siret-invalid");
  return {
    name,
    siret: siret.ok ? siret.value : null,
    nafCode: parseNaf(raw("naf"))?.code ?? null,
    activity: line("activity"),
    description: capped(plainText(raw("companyDescription")), longest.description),
    website: parseUrl(raw("companyUrl")),
    headcount: line("headcount"),
  };
}

function remoteIn(column: string, place: string): OfferDraft["remote"] {
  if (/^(teletravail|remote|a distance|a domicile)$/.test(fold(place))) return "full";
  const words = fold(column);
  if (/partiel|hybrid|ponctuel|occasionnel|jours?\b/.test(words)) return "partial";
  if (/total|complet|100|full|^(remote|teletravail)$/.test(words)) return "full";
  return yesOrNo(words) ? "partial" : "none";
}

function yesOrNo(text: string): boolean | null {
  const words = fold(text);
  if (/^(oui|o|yes|y|vrai|true|1|x)$/.test(words)) return true;
  return /^(non|n|no|faux|false|0)$/.test(words) ? false : null;
}
