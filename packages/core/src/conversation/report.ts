import { accept, type Result, refuse } from "../shared/index.ts";

/** What somebody may tell of a message (DSA, article 16). */
export const messageReportReasons = [
  "money",
  "harassment",
  "sexual",
  "discrimination",
  "false",
  "other",
] as const;
export type MessageReportReason = (typeof messageReportReasons)[number];

export const messageReportStates = ["open", "decided", "appealed", "upheld", "overturned"] as const;
export type MessageReportState = (typeof messageReportStates)[number];

/**
 * What a moderator may decide: nothing is wrong; the message is withdrawn; nobody writes in the conversation any more;
 * the company no longer reads it. The last two where there is a company: between a young person and who accompanies
 * them the way stays open, whoever that is tomorrow.
 */
export const messageDecisions = ["nothing", "withdraw", "close", "company-out"] as const;
export type MessageDecision = (typeof messageDecisions)[number];

export type MessageReportStep = "decide" | "appeal" | "uphold" | "overturn";

const steps: Readonly<
  Record<MessageReportStep, { readonly from: MessageReportState; readonly to: MessageReportState }>
> = {
  decide: { from: "open", to: "decided" },
  appeal: { from: "decided", to: "appealed" },
  uphold: { from: "appealed", to: "upheld" },
  overturn: { from: "appealed", to: "overturned" },
};

/** What is true of a report and of the step that somebody takes. */
export interface MessageReportFacts {
  readonly state: MessageReportState;
  /** What was decided, or is to be. */
  readonly decision: MessageDecision | null;
  /** What is written to its author, or by them. */
  readonly reason: string;
  /** There is a company in the conversation. */
  readonly isWithCompany: boolean;
  /** Who decided is to decide again, though somebody else could. */
  readonly isSameEyes: boolean;
  /** Who is to decide wrote the message, told of it, or stands on a side, though somebody else could decide. */
  readonly isInvolved: boolean;
}

/**
 * The state of a report after a step. A decision that touches somebody has its reasons (DSA, article 17), may be
 * contested by the message's author, and is then looked at by somebody else where there is one. Nobody decides on what
 * they are a party to.
 */
export function messageReportStep(
  step: MessageReportStep,
  { state, decision, reason, isWithCompany, isSameEyes, isInvolved }: MessageReportFacts,
): Result<
  MessageReportState,
  "review-decided" | "report-reason" | "review-other-eyes" | "report-company-out"
> {
  const { from, to } = steps[step];
  if (state !== from || decision === null) return refuse("review-decided");
  if (step === "appeal" && decision === "nothing") return refuse("review-decided");
  const isAboutCompany = decision === "close" || decision === "company-out";
  if (isAboutCompany && !isWithCompany) return refuse("report-company-out");
  const needsReason = step !== "decide" || decision !== "nothing";
  if (needsReason && reason.trim() === "") return refuse("report-reason", { field: "reason" });
  if (step !== "appeal" && isInvolved) return refuse("review-other-eyes");
  if ((step === "uphold" || step === "overturn") && isSameEyes) return refuse("review-other-eyes");
  return accept(to);
}
