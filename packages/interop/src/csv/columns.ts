import { fold } from "@tremplin/core/text";

/** The header names understood for each field, as people and exports write them. */
const aliases = {
  reference:
    "référence, ref, id, identifiant, numéro, numéro offre, n° offre, code offre, reference number, job id",
  url: "url, lien, lien offre, url offre, url origine, link, page, origine offre url origine, job url",
  title:
    "intitulé, titre, title, poste, intitulé du poste, intitulé poste, intitulé offre, libellé, libellé du poste, nom du poste, métier, emploi, job title, job, position, fonction, offre, offer title, titre du poste, titre offre, titre de l'offre, intitulé de l'offre",
  description:
    "description, descriptif, texte, détail, missions, mission, description du poste, descriptif du poste, description poste, job description, contenu, profil et missions, annonce, descriptif offre, description offre, description de l'offre, résumé, text",
  profile: "profil, profil recherché, profil du candidat, requirements, compétences requises",
  company:
    "entreprise, société, company, employeur, structure, nom entreprise, nom de l'entreprise, raison sociale, établissement, employer, company name, organisme, recruteur, entreprise nom, organisation, enseigne, nom de la société, nom société, nom de l'employeur",
  companyDescription:
    "description entreprise, présentation entreprise, à propos, company description, entreprise description",
  companyUrl: "site, site web, site internet, website, site entreprise, company url, entreprise url",
  siret: "siret, numéro siret, n° siret, siret entreprise, siret établissement",
  naf: "naf, ape, code naf, code ape",
  activity:
    "secteur, secteur d'activité, activité, sector, industry, domaine d'activité, secteur activité libellé",
  headcount: "effectif, effectifs, taille, company size, tranche effectif",
  place:
    "ville, commune, lieu, localisation, city, location, lieu de travail, lieu travail, lieu du poste, localité, lieu travail libellé, nom commune, place, town, adresse ville",
  postcode: "code postal, cp, postcode, postal code, zip, zip code, zipcode, lieu travail code postal",
  insee: "code insee, insee, code commune, commune insee, code commune insee, lieu travail commune",
  department: "département, dept, dep, department, code département, region, région",
  street: "adresse, rue, address, street, voie, street address",
  latitude: "latitude, lat, y, lieu travail latitude",
  longitude: "longitude, lon, lng, long, x, lieu travail longitude",
  contract:
    "contrat, type de contrat, type contrat, nature du contrat, nature contrat, contract, contract type, job type, employment type, type d'emploi, typecontrat, type contrat libellé, type",
  contractLength: "durée, durée du contrat, durée contrat, duration, contract length, contract duration",
  hours:
    "durée hebdo, durée hebdomadaire du travail, durée de travail hebdomadaire, temps de travail hebdomadaire, heures hebdo, heures hebdomadaires, nb heures, nombre d'heures hebdomadaires, volume horaire hebdomadaire, heures, durée hebdomadaire, nombre d'heures, heures par semaine, heures semaine, temps de travail, durée du travail, hours, working hours, durée travail, durée travail libellé, volume horaire, temps, working time",
  schedule: "horaires, horaire, planning, schedule, rythme",
  pay: "salaire, rémunération, salary, pay, paie, wage, salaire brut, rémunération brute, salaire libellé, salaire mensuel, salaire annuel, taux horaire",
  payMin: "salaire min, salaire minimum, salary min, min salary, rémunération min, salaire mini",
  payMax: "salaire max, salaire maximum, salary max, max salary, rémunération max, salaire maxi",
  payPeriod: "période salaire, unité salaire, salary period, périodicité, salaire période, periode",
  rome: "rome, code rome, rome code",
  romeLabel: "libellé rome, rome libellé, appellation, métier rome, appellation libellé",
  experience:
    "expérience, experience, niveau d'expérience, expérience requise, expérience demandée, expérience libellé",
  licences: "permis, permis de conduire, driving licence, licence, permis requis",
  training:
    "formation, diplôme, niveau, niveau d'études, niveau de formation, education, qualification, niveau diplôme",
  skills: "compétences, savoir-faire, skills, competences",
  posts: "nombre de postes, nb postes, postes, nombre postes, posts, openings, nb de postes, nombre de poste",
  remote: "télétravail, remote, travail à distance, remote type",
  disability: "handicap, accessible th, accessible handicap, rqth, handi",
  withoutCar:
    "accessible sans voiture, sans voiture, transports en commun, accessible transports, accessible en transports",
  startsOn:
    "date de début, date début, début, date de prise de poste, prise de poste, start date, starts on, date de démarrage, date d'embauche, disponibilité",
  publishedAt:
    "date de publication, date publication, publié le, publication, date, date de création, date création, date posted, published at, published, date de parution, date offre, dateposted, posted at, posted, posted date, publication date, date de mise en ligne",
  endsAt:
    "date de fin, date fin, date limite, date de clôture, expire le, fin de publication, expiration, valid through, end date, date limite de candidature, date expiration, expires, expires at, valid until, expiry date, date de fin de publication, fin",
  email:
    "email, e-mail, mail, courriel, adresse mail, email contact, contact email, adresse email, contact courriel, mail contact",
  phone: "téléphone, tel, phone, numéro de téléphone, téléphone contact, contact téléphone, mobile",
  apply:
    "postuler, lien de candidature, url de candidature, apply url, lien postuler, comment postuler, candidature, url candidature, lien candidature, contact url postulation, apply",
  contact: "contact, nom du contact, nom contact, personne à contacter, contact nom, interlocuteur",
} as const satisfies Record<string, string>;

export type CsvField = keyof typeof aliases;

/** The form in which two spellings of a header meet: "Type_de contrat" and "typeDeContrat" are one. */
function key(name: string): string {
  return fold(name).replace(/[^a-z0-9]/g, "");
}

const fieldOf: ReadonlyMap<string, CsvField> = new Map(
  (Object.keys(aliases) as CsvField[]).flatMap((field) =>
    [field, ...aliases[field].split(", ")].map((name): [string, CsvField] => [key(name), field]),
  ),
);

/** The field that a header stands for; null when it is none we know. */
export function csvFieldOf(header: string): CsvField | null {
  return fieldOf.get(key(header)) ?? null;
}

/**
 * What a mapping file says: `columns`, the header of this file for each field, and `defaults`, a value for
 * fields that the file does not have. Fields are named in French or in English, as headers are.
 */
export interface CsvMapping {
  readonly columns: Readonly<Record<string, string>>;
  readonly defaults: Readonly<Record<string, string>>;
}

/** What can't be used in a mapping: the names that are no field, or no header of the file. */
export interface MappingProblem {
  readonly unknownFields: readonly string[];
  readonly missingHeaders: readonly string[];
}

/** Where each field is: its column, the first when several headers mean it. */
export type CsvColumns = ReadonlyMap<CsvField, number>;

/**
 * Finds the fields in a header; a mapping wins over the names. It may be written both ways, field to header
 * (`"intitule": "Poste à pourvoir"`) or header to field.
 */
export function csvColumns(
  header: readonly string[],
  mapping: CsvMapping | null,
): { readonly columns: CsvColumns; readonly problem: MappingProblem | null } {
  const columns = new Map<CsvField, number>();
  const at = new Map(header.map((name, index) => [key(name), index]));
  const unknownFields: string[] = [];
  const missingHeaders: string[] = [];
  for (const [left, right] of Object.entries(mapping?.columns ?? {})) {
    const [column, reversed] = [at.get(key(right)), at.get(key(left))];
    const [field, otherField] = [csvFieldOf(left), csvFieldOf(right)];
    if (field !== null && column !== undefined) columns.set(field, column);
    else if (otherField !== null && reversed !== undefined) columns.set(otherField, reversed);
    else if (field === null && otherField === null) unknownFields.push(left);
    else missingHeaders.push(field === null ? left : right);
  }
  for (const name of Object.keys(mapping?.defaults ?? {})) {
    if (csvFieldOf(name) === null) unknownFields.push(name);
  }
  const taken = new Set(columns.values());
  header.forEach((name, index) => {
    const field = csvFieldOf(name);
    if (field !== null && !columns.has(field) && !taken.has(index)) columns.set(field, index);
  });
  const isSound = unknownFields.length === 0 && missingHeaders.length === 0;
  return { columns, problem: isSound ? null : { unknownFields, missingHeaders } };
}

/**
 * Reads a mapping from its JSON: `{"columns": {…}, "defaults": {…}}` ("colonnes", "valeurs" in French), or
 * the columns alone. Null when it is not that.
 */
export function parseCsvMapping(json: string): CsvMapping | null {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ""));
  } catch {
    return null;
  }
  if (!isRecord(value)) return null;
  const parts = new Map(Object.entries(value).map(([name, part]) => [key(name), part]));
  const columns = parts.get("columns") ?? parts.get("colonnes") ?? parts.get("mapping");
  const defaults = parts.get("defaults") ?? parts.get("valeurs") ?? {};
  if (columns !== undefined || parts.has("defaults") || parts.has("valeurs")) {
    return isTexts(columns ?? {}) && isTexts(defaults)
      ? { columns: (columns ?? {}) as CsvMapping["columns"], defaults }
      : null;
  }
  return isTexts(value) ? { columns: value, defaults: {} } : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((text) => typeof text === "string");
}
