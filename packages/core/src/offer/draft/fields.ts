/** The steps of writing an offer, in order, with the fields that each asks for. */
export const draftSteps = {
  poste: ["title", "rome", "family", "contract", "season", "contractMonths", "posts", "startsOn"],
  horaires: ["place", "street", "workingTime", "weeklyHours", "schedule", "daySplit", "remote", "withoutCar"],
  paie: ["payKind", "payMin", "payMax", "payPeriod", "payExtras", "housing", "skiPass", "meals"],
  mission: ["description"],
  profil: [
    "experience",
    "experienceMonths",
    "licences",
    "training",
    "qualifications",
    "skills",
    "disabilityFriendly",
  ],
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

/** The step that asks for a field. */
export function stepOf(field: DraftField): DraftStep {
  const steps = Object.entries(draftSteps) as [DraftStep, readonly DraftField[]][];
  return steps.find(([, fields]) => fields.includes(field))?.[0] ?? "poste";
}
