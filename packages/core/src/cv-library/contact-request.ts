import { accept, type Result, type Role, refuse } from "../shared/index.ts";

/** A request by which a company asks to get to know somebody of the library, about one of its offers. */
export const contactStates = ["asked", "accepted", "declined", "withdrawn", "expired", "ended"] as const;
export type ContactState = (typeof contactStates)[number];

/** How long a request waits for its answer, in days. */
export const contactDays = 14;
/** Requests of one company within a day: the library is no mailing list. */
export const contactsADay = 20;
export const maxContactSigns = 1_000;

/** Why a young person declines, if they say so: for their advisor, never for the company. */
export const declineReasons = ["not-looking", "too-far", "other-job", "this-company", "other"] as const;
export type DeclineReason = (typeof declineReasons)[number];

/**
 * What a step asks besides the state and the role:
 * `findable` - the CV is in the library now;
 * `partner` - the agency names the company as a partner now;
 * `late` - nobody answered in time;
 * `gone` - the CV has left the library, or the company is no partner any more.
 */
export type ContactNeed = "findable" | "partner" | "late" | "gone";

interface ContactTransition {
  readonly from: readonly ContactState[];
  readonly to: ContactState;
  readonly by: readonly Role[];
  readonly needs: readonly ContactNeed[];
}

const employer = ["recruiter", "recruiter-admin"] as const;

/**
 * Every step that a request may take. What is not here cannot happen: nobody answers for the young person, and what
 * was accepted goes on as a conversation, which has its own ways to end.
 */
export const contactTransitions = {
  accept: { from: ["asked"], to: "accepted", by: ["candidate"], needs: ["findable", "partner"] },
  decline: { from: ["asked"], to: "declined", by: ["candidate"], needs: [] },
  withdraw: { from: ["asked"], to: "withdrawn", by: employer, needs: [] },
  expire: { from: ["asked"], to: "expired", by: ["system"], needs: ["late"] },
  end: { from: ["asked"], to: "ended", by: ["system"], needs: ["gone"] },
} as const satisfies Record<string, ContactTransition>;

export type ContactStep = keyof typeof contactTransitions;

export type ContactRefusal = "contact-state" | "contact-role" | `contact-needs-${ContactNeed}`;

export interface ContactFacts {
  readonly state: ContactState;
  readonly askedAt: Date;
  readonly isFindable: boolean;
  readonly isPartner: boolean;
}

/** The state that a step leads to, or why not. Whose request it is is asked elsewhere. */
export function contactStep(
  facts: ContactFacts,
  step: ContactStep,
  role: Role,
  now: Date,
): Result<ContactState, ContactRefusal> {
  const { from, to, by, needs }: ContactTransition = contactTransitions[step];
  if (!from.includes(facts.state)) return refuse("contact-state", { state: facts.state, step });
  if (!by.includes(role)) return refuse("contact-role", { role, step });
  const missing = needs.find((need) => !isMet(need, facts, now));
  return missing ? refuse(`contact-needs-${missing}`) : accept(to);
}

/** The steps that `role` may take from a state, as far as the state tells. */
export function contactStepsOf(state: ContactState, role: Role): ContactStep[] {
  return (Object.keys(contactTransitions) as ContactStep[]).filter((step) => {
    const { from, by }: ContactTransition = contactTransitions[step];
    return from.includes(state) && by.includes(role);
  });
}

/** Until when a request waits for its answer. */
export function contactUntil(askedAt: Date): Date {
  return new Date(askedAt.getTime() + contactDays * 86_400_000);
}

function isMet(need: ContactNeed, { askedAt, isFindable, isPartner }: ContactFacts, now: Date): boolean {
  switch (need) {
    case "findable":
      return isFindable;
    case "partner":
      return isPartner;
    case "late":
      return now >= contactUntil(askedAt);
    case "gone":
      return !isFindable || !isPartner;
  }
}

/** Whether a company that got so far with a CV asks nothing more of it. */
export function barsAsking(state: ContactState): boolean {
  return state === "asked" || state === "accepted" || state === "declined";
}

export type AskRefusal = "contact-again" | "contact-offer";

/** Why a company can't ask now; null when it can. One request at a time, and a no is a no for that CV. */
export function whyNotAsk({
  earlier,
  isOwnOpenOffer,
}: {
  /** The states of what this company asked of this CV before. */
  readonly earlier: readonly ContactState[];
  readonly isOwnOpenOffer: boolean;
}): AskRefusal | null {
  if (earlier.some(barsAsking)) return "contact-again";
  return isOwnOpenOffer ? null : "contact-offer";
}
