/** The states of an application, in the order in which one usually meets them. */
export const applicationStates = [
  "draft",
  "advisor-review",
  "sent",
  "seen",
  "shortlisted",
  "interview",
  "offer-made",
  "hired",
  "refused",
  "withdrawn",
  "obsolete",
  "unanswered",
] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** The employer has it, and it is not decided: what counts as open, and what ends when somebody is hired. */
export const openStates = [
  "sent",
  "seen",
  "shortlisted",
  "interview",
  "offer-made",
  "unanswered",
] as const satisfies readonly ApplicationState[];

/**
 * The employer may read it: not before it was sent, and no more once it is withdrawn or has become
 * obsolete ("the employer loses the file").
 */
export const employerStates = [
  ...openStates,
  "hired",
  "refused",
] as const satisfies readonly ApplicationState[];

/** Why an employer says no: each has a humane text of its own. */
export const refusalReasons = [
  "filled",
  "experience",
  "skills",
  "distance",
  "availability",
  "licence",
  "offer-stopped",
  "other",
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** Why a young person takes an application back. */
export const withdrawalReasons = ["found-a-job", "changed-mind", "too-far", "conditions", "other"] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

/** How the young person agreed that their advisor applies for them. */
export const agreementWays = ["in-person", "by-phone", "in-writing"] as const;
export type AgreementWay = (typeof agreementWays)[number];

/** The recorded agreement of the young person to an application made for them. */
export interface Agreement {
  readonly way: AgreementWay;
  /** The advisor who took it. */
  readonly recordedBy: string;
  readonly recordedAt: string;
}

/** An employer's question and the candidate's answer, kept as they were when it was sent. */
export interface Answer {
  readonly question: string;
  readonly answer: string;
}

/** At most so many questions to an offer: a form on a phone stays short. */
export const maxQuestions = 3;
/** Signs of the few lines that go with an application, and of one answer. */
export const maxMessageLength = 2_000;
export const maxAnswerLength = 600;
