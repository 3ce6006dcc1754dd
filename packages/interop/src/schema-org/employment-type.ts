import type { ContractKind, WorkingTime } from "@tremplin/core/offer";

/** The words of Google's JobPosting for `employmentType`. */
export type EmploymentType =
  | "FULL_TIME"
  | "PART_TIME"
  | "CONTRACTOR"
  | "TEMPORARY"
  | "INTERN"
  | "VOLUNTEER"
  | "OTHER";

/**
 * What a French contract is in JobPosting's words. Apprentices are employees, not interns; civic service is no
 * employment (Code du service national L120-1), hence VOLUNTEER. The working time is added only when it is told.
 */
export function employmentTypes(contract: ContractKind, workingTime: WorkingTime | null): EmploymentType[] {
  const time: EmploymentType[] =
    workingTime === null ? [] : [workingTime === "full" ? "FULL_TIME" : "PART_TIME"];
  switch (contract) {
    case "cdi":
    case "cdi-interimaire":
      return time.length > 0 ? time : ["FULL_TIME"];
    case "cdd":
    case "interim":
    case "saisonnier":
    case "insertion":
    case "interim-insertion":
    case "cdd-tremplin":
    case "apprentissage":
    case "professionnalisation":
      return ["TEMPORARY", ...time];
    case "stage":
      return ["INTERN", ...time];
    case "service-civique":
      return ["VOLUNTEER"];
    case "liberal":
    case "commercial":
      return ["CONTRACTOR"];
    case "franchise":
    case "reprise":
      return ["OTHER"];
  }
}
