import type { CandidateProfile, CvContent } from "../candidate/index.ts";
import { dayHider, hideCircumstances, hideContacts, phoneHider } from "./hide-contacts.ts";
import { expressionHider, hiddenMark, nameHider } from "./hide-names.ts";

/** What is known of somebody that would tell who they are, wherever they wrote it. */
export interface Identity {
  /** Every name that they have or had: that of the account, that on the CV. */
  readonly names: readonly string[];
  readonly email: string | null;
  readonly phone: string | null;
  /** ISO day. */
  readonly birthDate: string | null;
  /** The name of the commune where they live: the library knows a department and a distance only. */
  readonly commune: string | null;
}

/**
 * A CV of which nobody can tell whose it is: no name, no contact, no address, no commune, no age, no year of a diploma
 * (which tells the age), no picture. Employers and schools stay, without the person's name where it stood in theirs.
 */
export type AnonymousCv = Omit<CvContent, "name" | "email" | "phone" | "place" | "availableFrom"> & {
  readonly romeCodes: readonly string[];
};

/** What of a profile a CV is rebuilt from. */
export type CvSource = Pick<
  CandidateProfile,
  | "jobs"
  | "romeCodes"
  | "availability"
  | "mobility"
  | "licences"
  | "skills"
  | "about"
  | "experiences"
  | "studies"
  | "languages"
  | "interests"
>;

/**
 * Takes somebody out of what they tell, free texts included. What is hidden leaves `[…]`; a line of which nothing else
 * would be left is left out. Done twice, it changes nothing more.
 */
export function anonymousCv(source: CvSource, identity: Identity): AnonymousCv {
  const { prose, label, employer } = hiders(identity);
  const labels = (texts: readonly string[]) => texts.map(label).filter(says);
  return {
    jobs: labels(source.jobs),
    romeCodes: source.romeCodes,
    availability: kept(prose(source.availability)),
    mobility: source.mobility,
    licences: labels(source.licences),
    skills: source.skills
      .map(({ label: said, from }) => ({ label: label(said), from }))
      .filter((each) => says(each.label)),
    about: kept(prose(source.about)),
    experiences: source.experiences
      .map(({ title, organisation, place, from, to, text }) => ({
        title: label(title),
        organisation: kept(employer(organisation)),
        place: kept(prose(place)),
        from,
        to,
        text: kept(prose(text)),
      }))
      .filter(({ title }) => says(title)),
    studies: source.studies
      .map(({ title, school, isObtained }) => ({
        title: label(title),
        school: kept(prose(school)),
        year: "",
        isObtained,
      }))
      .filter(({ title }) => says(title)),
    languages: source.languages
      .map(({ name, level }) => ({ name: label(name), level }))
      .filter(({ name }) => says(name)),
    interests: labels(source.interests),
  };
}

/** What somebody of the library is called: some signs of the number of their agreement, which says nothing of them. */
export function libraryCode(entryId: string): string {
  return entryId.replaceAll("-", "").slice(-6).toUpperCase();
}

function hiders({ names, email, phone, birthDate, commune }: Identity) {
  const [local = ""] = (email ?? "").split("@");
  const byName = nameHider(names);
  const byLocal = local.length > 3 ? expressionHider(local) : (text: string) => text;
  const byCommune = commune === null ? (text: string) => text : expressionHider(commune);
  const byPhone = phoneHider(phone);
  const byDay = dayHider(birthDate);
  // Addresses of mails before names, which they are made of; a name that stands in one goes with it.
  const whoever = (text: string) => byLocal(byDay(byPhone(text)));
  const around = (text: string) => byCommune(whoever(hideCircumstances(hideContacts(plain(text)))));
  return {
    prose: (text: string) => tidy(byName(around(text), "prose")),
    label: (text: string) => tidy(byName(around(text), "label")),
    employer: (text: string) => tidy(byName(whoever(hideContacts(plain(text))), "prose")),
  };
}

/** Without signs that nobody sees: they would stand within a name and hide it from us. */
function plain(text: string): string {
  return text.normalize("NFC").replaceAll(/\p{Cf}|\u034f|\u115f|\u1160|\u17b4|\u17b5|\u3164/gu, "");
}

function tidy(text: string): string {
  return text
    .replaceAll(/\[…\](?:[\s'’.,\-–]*\[…\])+/gu, hiddenMark)
    .replaceAll(/[^\S\n]{2,}/g, " ")
    .trim();
}

/** Whether a text says anything beside what was hidden. */
function says(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replaceAll(hiddenMark, ""));
}

function kept(text: string): string {
  return says(text) ? text : "";
}
