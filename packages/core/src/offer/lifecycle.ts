import type { Role } from "../shared/index.ts";
import type { OfferState } from "./offer.ts";

/** How long an offer stays published unless its author asks otherwise, in days. */
export const publicationDays = 60;

/** Why an offer closes without having been filled. */
export const closeReasons = ["cancelled", "postponed", "no-candidate", "error", "other"] as const;
export type CloseReason = (typeof closeReasons)[number];

/** Through which channel the post was filled. */
export const fillChannels = [
  "board",
  "mission-locale",
  "france-travail",
  "network",
  "agency",
  "other",
] as const;
export type FillChannel = (typeof fillChannels)[number];

/**
 * What a step asks besides the state and the role:
 * `complete` - the offer says enough to be read and answered (`isComplete`);
 * `reason` - the command gives a reason in words (statement of reasons, DSA art. 17);
 * `close-reason`, `fill-channel` - the command says why, or how, from the lists above;
 * `due` - the end of publication has passed; `time-left` - it has not.
 */
export type OfferNeed = "complete" | "reason" | "close-reason" | "fill-channel" | "due" | "time-left";

interface OfferTransition {
  readonly from: readonly OfferState[];
  readonly to: OfferState;
  readonly by: readonly Role[];
  readonly needs: readonly OfferNeed[];
}

const authors = ["recruiter", "recruiter-admin"] as const;
const staff = ["moderator", "administrator"] as const;
const authorsAndStaff = [...authors, ...staff] as const;

/** Every step that an offer may take. What is not here cannot happen. */
export const offerTransitions = {
  submit: {
    from: ["draft", "changes-requested"],
    to: "submitted",
    by: authorsAndStaff,
    needs: ["complete"],
  },
  withdraw: { from: ["submitted"], to: "draft", by: authors, needs: [] },
  "request-changes": { from: ["submitted"], to: "changes-requested", by: staff, needs: ["reason"] },
  /** Refuses an offer, or takes one down. */
  reject: { from: ["submitted", "published", "paused"], to: "rejected", by: staff, needs: ["reason"] },
  /** From a draft: by staff, or by a trusted import. */
  publish: {
    from: ["draft", "submitted", "changes-requested"],
    to: "published",
    by: [...staff, "system"],
    needs: ["complete"],
  },
  /** The system pauses at too many open applications. */
  pause: { from: ["published"], to: "paused", by: [...authorsAndStaff, "system"], needs: [] },
  resume: { from: ["paused"], to: "published", by: authorsAndStaff, needs: ["time-left"] },
  /** Starts a new period of publication; an import does so for an offer that comes back. */
  prolong: {
    from: ["published", "paused", "expired"],
    to: "published",
    by: [...authorsAndStaff, "system"],
    needs: ["complete"],
  },
  /** One that waits for a moderator ends, too, when its source says so. */
  expire: { from: ["submitted", "published", "paused"], to: "expired", by: ["system"], needs: ["due"] },
  /** Another offer, of a source that comes first, turned out to be the same. */
  supersede: { from: ["submitted", "published", "paused"], to: "archived", by: ["system"], needs: [] },
  fill: {
    from: ["published", "paused", "expired"],
    to: "filled",
    by: authorsAndStaff,
    needs: ["fill-channel"],
  },
  close: { from: ["published", "paused"], to: "archived", by: authorsAndStaff, needs: ["close-reason"] },
  archive: {
    from: ["draft", "changes-requested", "rejected", "filled", "expired"],
    to: "archived",
    by: [...authorsAndStaff, "system"],
    needs: [],
  },
} as const satisfies Record<string, OfferTransition>;

export type OfferStep = keyof typeof offerTransitions;

/** The steps that `role` may take from `state`, needs aside: what a page offers as buttons. */
export function offerStepsOf(state: OfferState, role: Role): OfferStep[] {
  return (Object.keys(offerTransitions) as OfferStep[]).filter((step) => {
    const { from, by }: OfferTransition = offerTransitions[step];
    return from.includes(state) && by.includes(role);
  });
}
