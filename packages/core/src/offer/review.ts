import { accept, type Result, type Role, refuse } from "../shared/index.ts";
import type { OfferContent } from "./offer.ts";

/** When an offer is read by a moderator before it shows: always, the first of a company, or never. */
export const moderationRules = ["all", "first", "none"] as const;
export type ModerationRule = (typeof moderationRules)[number];

export const reviewStates = [
  "waiting",
  "approved",
  "changes-requested",
  "rejected",
  "withdrawn",
  "appealed",
  "upheld",
  "overturned",
] as const;
export type ReviewState = (typeof reviewStates)[number];

/**
 * What a step of a review asks besides state and role: `reason` - a statement of reasons in words (DSA,
 * article 17); `other-eyes` - somebody else than who decided before, when there is somebody else.
 */
export type ReviewNeed = "reason" | "other-eyes";

interface ReviewTransition {
  readonly from: readonly ReviewState[];
  readonly to: ReviewState;
  readonly by: readonly Role[];
  readonly needs: readonly ReviewNeed[];
}

const authors = ["recruiter", "recruiter-admin", "advisor"] as const;
const moderators = ["moderator", "administrator"] as const;

/** Every step that a review may take. */
export const reviewTransitions = {
  approve: { from: ["waiting"], to: "approved", by: moderators, needs: [] },
  "request-changes": { from: ["waiting"], to: "changes-requested", by: moderators, needs: ["reason"] },
  reject: { from: ["waiting"], to: "rejected", by: moderators, needs: ["reason"] },
  withdraw: { from: ["waiting"], to: "withdrawn", by: authors, needs: [] },
  appeal: { from: ["rejected"], to: "appealed", by: authors, needs: ["reason"] },
  uphold: { from: ["appealed"], to: "upheld", by: moderators, needs: ["reason", "other-eyes"] },
  overturn: { from: ["appealed"], to: "overturned", by: moderators, needs: ["other-eyes"] },
} as const satisfies Record<string, ReviewTransition>;

export type ReviewStep = keyof typeof reviewTransitions;

export interface ReviewCommand {
  readonly step: ReviewStep;
  readonly reason: string;
  /** Whether who acts is who decided before, although somebody else could. */
  readonly isSameEyes: boolean;
}

export type ReviewRefusal = "review-state" | "review-role" | "review-reason" | "review-other-eyes";

/** Takes one step of a review, or says why not. */
export function reviewStep(
  state: ReviewState,
  { step, reason, isSameEyes }: ReviewCommand,
  roles: readonly Role[],
): Result<ReviewState, ReviewRefusal> {
  const { from, to, by, needs }: ReviewTransition = reviewTransitions[step];
  if (!from.includes(state)) return refuse("review-state", { state, step });
  if (!roles.some((role) => by.includes(role))) return refuse("review-role");
  if (needs.includes("reason") && reason.trim() === "") return refuse("review-reason", { field: "reason" });
  if (needs.includes("other-eyes") && isSameEyes) return refuse("review-other-eyes");
  return accept(to);
}

/** What decides whether an offer is read first, besides the rule of the instance. */
interface Submission {
  readonly hasPublished: boolean;
  readonly isByModerator: boolean;
  /** The agency trusts its company. */
  readonly isTrusted: boolean;
}

/** Whether a moderator reads an offer before it shows. */
export function needsReview(
  rule: ModerationRule,
  { hasPublished, isByModerator, isTrusted }: Submission,
): boolean {
  if (isByModerator || isTrusted || rule === "none") return false;
  return rule === "all" || !hasPublished;
}

/** The parts of an offer that a moderator may comment on. */
export const reviewParts = [
  "title",
  "description",
  "schedule",
  "payMin",
  "place",
  "training",
  "instructions",
] as const;
export type ReviewPart = (typeof reviewParts)[number];

/** A part's text as it was read; pay is shown in figures that the page writes, so only its extras are text. */
function partText(content: OfferContent, part: ReviewPart): string {
  switch (part) {
    case "title":
    case "description":
      return content[part];
    case "schedule":
    case "training":
      return content[part] ?? "";
    case "payMin":
      return content.pay?.extras ?? "";
    case "place":
      return `${content.place.label}${content.place.street ? `, ${content.place.street}` : ""}`;
    case "instructions":
      return content.contact.instructions ?? "";
  }
}

/**
 * Checks the passage that a comment is about: it stands in that part of the version that was read, however
 * its lines were broken. Answers it as it is kept, null when the comment is about the whole part.
 */
export function commentedPassage(
  content: OfferContent,
  part: ReviewPart,
  passage: string,
): Result<string | null, "review-passage"> {
  const wanted = onOneLine(passage);
  if (wanted === "") return accept(null);
  if (onOneLine(partText(content, part)).includes(wanted)) return accept(wanted);
  return refuse("review-passage", { field: `passage.${part}` });
}

function onOneLine(text: string): string {
  // A list shows without the signs that begin its items.
  return text
    .replaceAll(/^\s*- /gm, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
