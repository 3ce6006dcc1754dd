import type { CandidateProfile } from "./profile.ts";

/** The questions of a profile, a few at a time, in the order in which they are asked; named as in addresses. */
export const profileSteps = ["recherche", "savoir-faire", "lieu", "quand", "parcours", "moi"] as const;
export type ProfileStep = (typeof profileSteps)[number];

/** Whether somebody has told something of a step: what is left is shown, never counted against them. */
export function isTold(step: ProfileStep, profile: CandidateProfile): boolean {
  switch (step) {
    case "recherche":
      return profile.jobs.length > 0 || profile.contracts.length > 0;
    case "savoir-faire":
      return profile.skills.length > 0;
    case "lieu":
      return profile.place !== null;
    case "quand":
      return profile.availableFrom !== null || profile.availability !== "";
    case "parcours":
      return profile.experiences.length + profile.studies.length + profile.languages.length > 0;
    case "moi":
      return profile.about !== "" || profile.interests.length > 0 || profile.phone !== null;
  }
}

/** The first step of which nothing is told; null when each has something. */
export function nextStep(profile: CandidateProfile): ProfileStep | null {
  return profileSteps.find((step) => !isTold(step, profile)) ?? null;
}

/** Lines of a field that lists: each once, without its dash, at most so many. */
export function listed(
  text: string,
  { most, longest }: { readonly most: number; readonly longest: number },
): string[] {
  const lines = text
    .split(/[\n;]/)
    .map((line) =>
      line
        .replace(/^[\s•*–-]+/, "")
        .replace(/\s+/g, " ")
        .trim()
        .slice(0, longest)
        .trim(),
    )
    .filter((line) => line !== "");
  return [...new Set(lines)].slice(0, most);
}
