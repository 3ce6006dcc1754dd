import type { CandidateProfile, ProfileSkill } from "./profile.ts";

/** What a CV made from a profile is made of: the profile as it was, and whose it is. */
export interface CvContent
  extends Omit<CandidateProfile, "birthDate" | "radiusKm" | "romeCodes" | "contracts"> {
  readonly name: string;
  readonly email: string;
}

export const cvSections = [
  "about",
  "skills",
  "experiences",
  "studies",
  "languages",
  "mobility",
  "interests",
] as const;
export type CvSection = (typeof cvSections)[number];

/**
 * What goes into a CV. Neither age nor photo nor family: none of them says whether one can do the job, and all have
 * been used against people (Code du travail, L1132-1).
 */
export function cvContentOf(
  { birthDate: _, radiusKm, romeCodes, contracts, ...told }: CandidateProfile,
  { name, email }: { readonly name: string; readonly email: string },
): CvContent {
  return { ...told, name, email };
}

/** The sections that have something, in an order that begins with what one has: experience, or else skills of life. */
export function cvOutline(content: CvContent): CvSection[] {
  const order: readonly CvSection[] =
    content.experiences.length > 0
      ? ["about", "experiences", "skills", "studies", "languages", "mobility", "interests"]
      : ["about", "skills", "studies", "experiences", "languages", "mobility", "interests"];
  return order.filter((section) => hasSection(section, content));
}

/** Skills by where they come from, in the order in which they were told. */
export function skillsBySource(skills: readonly ProfileSkill[]): Map<ProfileSkill["from"], string[]> {
  const bySource = new Map<ProfileSkill["from"], string[]>();
  for (const { label, from } of skills) bySource.set(from, [...(bySource.get(from) ?? []), label]);
  return bySource;
}

function hasSection(section: CvSection, content: CvContent): boolean {
  switch (section) {
    case "about":
      return content.about.trim() !== "";
    case "skills":
      return content.skills.length > 0;
    case "experiences":
      return content.experiences.length > 0;
    case "studies":
      return content.studies.length > 0;
    case "languages":
      return content.languages.length > 0;
    case "mobility":
      return (
        content.mobility.length + content.licences.length > 0 ||
        content.availability !== "" ||
        content.availableFrom !== null
      );
    case "interests":
      return content.interests.length > 0;
  }
}
