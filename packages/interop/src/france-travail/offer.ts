import { parseNaf } from "@tremplin/core/employer";
import {
  type ContactWay,
  cleanTitle,
  contractOfFranceTravail,
  licencesInText,
  type Pay,
  type PayReading,
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
import type { JsonObject } from "../rows/json-rows.ts";
import { plainText } from "../text/plain-text.ts";
import { flagAt, labelsAt, lineAt, listAt, objectAt, objectsAt, rawAt } from "./fields.ts";

/** Where an offer of France Travail is read when the offer itself does not say. */
const offerPage = "https://candidat.francetravail.fr/offres/recherche/detail/";

/**
 * Reads one offer of France Travail's "Offres d'emploi v2" API, as its search answers hold them. Any field
 * may be absent, empty (`{}`), or of another type than documented (`outilsBureautiques` is a list or a text).
 * `now` dates the SMIC for an offer without a date.
 */
export function readFranceTravailOffer(json: JsonObject, now: Date): OfferDraft {
  const title = cleanTitle(lineAt(json, "intitule"));
  const description = plainText(rawAt(json, "description"));
  const publishedAt = parseDate(rawAt(json, "dateCreation")) ?? parseDate(rawAt(json, "dateActualisation"));
  const { pay, note } = readPay(objectAt(json, "salaire"), publishedAt ?? now);
  const place = objectAt(json, "lieuTravail");
  const contractLabel = lineAt(json, "typeContratLibelle");
  const origin = objectAt(json, "origineOffre");
  const reference = capped(withoutFormula(lineAt(json, "id")), longest.reference);
  const page = reference === null ? null : `${offerPage}${encodeURIComponent(reference)}`;
  const link = rawAt(origin, "urlOrigine");
  const url = parseUrl(link) ?? page;
  const endsAt = parseDate(rawAt(json, "dateFin") || rawAt(json, "dateExpiration"));

  const notes: DraftNote[] = [];
  if (note !== null) notes.push(`pay-${note}`);
  if (title.length > longest.title) notes.push("title-cut");
  if (description.length > longest.description) notes.push("description-cut");
  if (link !== "" && parseUrl(link) === null) notes.push("link-refused");
  if (/\ufffd/.test(title + description)) notes.push("characters-lost");

  return {
    reference,
    url,
    title: capped(title, longest.title) ?? "",
    description: capped(description, longest.description) ?? "",
    contract: contractOfFranceTravail({
      type: rawAt(json, "typeContrat"),
      nature: lineAt(json, "natureContrat"),
      label: contractLabel,
      alternance: flagAt(json, "alternance"),
      title,
    }),
    contractMonths: parseContractMonths(contractLabel),
    ...readTime(json),
    pay,
    romeCode: parseRomeCode(rawAt(json, "romeCode")),
    romeLabel: capped(lineAt(json, "romeLibelle") || lineAt(json, "appellationlibelle"), longest.line),
    nafCode: parseNaf(rawAt(json, "codeNAF"))?.code ?? null,
    ...parseExperience(
      `${lineAt(json, "experienceLibelle")} ${lineAt(json, "experienceCommentaire")}`,
      rawAt(json, "experienceExige"),
    ),
    licences: readLicences(json, description),
    training: readTraining(json),
    skills: [...new Set([...labelsAt(json, "competences"), ...labelsAt(json, "outilsBureautiques")])]
      .map((skill) => capped(withoutFormula(skill), longest.skill))
      .filter((skill) => skill !== null)
      .slice(0, longest.skills),
    place: {
      label: lineAt(place, "libelle"),
      insee: rawAt(place, "commune"),
      postcode: rawAt(place, "codePostal"),
      latitude: degreesIn(rawAt(place, "latitude")),
      longitude: degreesIn(rawAt(place, "longitude")),
      street: "",
    },
    remote: /^t[ée]l[ée]travail$/i.test(lineAt(place, "libelle")) ? "full" : "none",
    withoutCar: null,
    startsOn: parseDay(rawAt(json, "dateDebut")),
    posts: postsIn(rawAt(json, "nombrePostes")),
    disabilityFriendly: flagAt(json, "accessibleTH") || flagAt(json, "employeurHandiEngage"),
    contact: readWays(json, url),
    company: readCompany(json),
    publishedAt,
    endsAt,
    notes,
  };
}

/** `salaire` may be `{}`; its `libelle` may be cut short, and then the comment says more. */
function readPay(salary: JsonObject, at: Date): PayReading {
  const label = parsePay(lineAt(salary, "libelle"), at);
  const reading = label.pay === null ? parsePay(lineAt(salary, "commentaire"), at) : label;
  const extras = [lineAt(salary, "complement1"), lineAt(salary, "complement2")].filter((text) => text !== "");
  const told = reading.pay === null ? label.note : reading.note;
  return { pay: withExtras(reading.pay, extras), note: told };
}

function withExtras(pay: Pay | null, extras: readonly string[]): Pay | null {
  if (pay === null || extras.length === 0) return pay;
  const all = [...(pay.extras === null ? [] : [pay.extras]), ...extras].join(", ");
  return { ...pay, extras: capped(withoutFormula(all), longest.line) };
}

function readTime(json: JsonObject): Pick<OfferDraft, "workingTime" | "weeklyHours" | "schedule"> {
  const context = objectAt(json, "contexteTravail");
  const texts = [
    plainText(rawAt(json, "dureeTravailLibelle")),
    lineAt(json, "dureeTravailLibelleConverti"),
    ...listAt(context, "horaires").map((text) => plainText(String(text))),
    ...listAt(context, "conditionsExercice").map((text) => plainText(String(text))),
  ];
  const { schedule, ...time } = parseWorkingTime(...texts);
  return { ...time, schedule: schedule === null ? null : capped(withoutFormula(schedule), longest.line) };
}

/** The licences required (`E`); without any, those that the text cannot do without. */
function readLicences(json: JsonObject, description: string): readonly string[] | null {
  const asked = objectsAt(json, "permis");
  if (asked.length === 0) return licencesInText(description);
  const required = asked.filter((licence) => rawAt(licence, "exigence") !== "S");
  const categories = required.flatMap((licence) => parseLicences(lineAt(licence, "libelle")) ?? []);
  return categories.length === 0 ? null : [...new Set(categories)];
}

function readTraining(json: JsonObject): string | null {
  const trainings = objectsAt(json, "formations").map((training) =>
    [lineAt(training, "niveauLibelle"), lineAt(training, "domaineLibelle")].filter(Boolean).join(" "),
  );
  return capped(withoutFormula(trainings.filter(Boolean).join(", ")), longest.line);
}

/** `contact.courriel` is mostly a sentence that holds a link; the offer's own page is the last resort. */
function readWays(json: JsonObject, url: string | null): ContactWay | null {
  const contact = objectAt(json, "contact");
  const agency = objectAt(json, "agence");
  const lines = ["nom", "coordonnees1", "coordonnees2", "coordonnees3"].map((key) => lineAt(contact, key));
  const told = lines.filter((line) => line !== "" && parseUrl(line) === null).join(", ");
  const instructions = capped(withoutFormula(told), longest.line);
  const best = readContact({
    links: [rawAt(contact, "urlPostulation"), rawAt(contact, "urlRecruteur"), ...lines],
    emails: [lineAt(contact, "courriel"), lineAt(agency, "courriel")],
    phones: [lineAt(contact, "telephone")],
    instructions,
  });
  return best ?? (url === null ? null : { kind: "link", value: url, instructions });
}

/** `entreprise` may be absent or `{}`: the employer is then confidential. */
function readCompany(json: JsonObject): CompanyDraft | null {
  const company = objectAt(json, "entreprise");
  const name = capped(withoutFormula(lineAt(company, "nom")), longest.name);
  if (name === null) return null;
  return {
    name,
    siret: null,
    nafCode: parseNaf(rawAt(json, "codeNAF"))?.code ?? null,
    activity: capped(lineAt(json, "secteurActiviteLibelle"), longest.line),
    description: capped(plainText(rawAt(company, "description")), longest.description),
    website: parseUrl(rawAt(company, "url")),
    headcount: capped(lineAt(json, "trancheEffectifEtab"), longest.line),
  };
}
