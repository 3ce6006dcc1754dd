/** The three who talk. */
export const conversationSides = ["candidate", "advisor", "employer"] as const;
export type ConversationSide = (typeof conversationSides)[number];

/**
 * What a conversation is about. With a company: an application, a request of the CV library that was accepted, or an
 * introduction by the advisor. Between the young person and who accompanies them: how that goes, an offer, or an
 * appointment.
 */
export const conversationKinds = [
  "application",
  "accompaniment",
  "contact",
  "offer",
  "appointment",
  "introduction",
] as const;
export type ConversationKind = (typeof conversationKinds)[number];

/** Whether a company is in conversations of a kind. */
export function isWithCompany(kind: ConversationKind): boolean {
  return kind === "application" || kind === "contact" || kind === "introduction";
}

/** Whether the advisor is in a conversation of a kind with a company from the start, whoever begins it. */
export function beginsWithAdvisor(kind: ConversationKind, isMinor: boolean): boolean {
  return kind === "contact" || kind === "introduction" || (kind === "application" && isMinor);
}

export const conversationStates = ["open", "closed", "blocked"] as const;
export type ConversationState = (typeof conversationStates)[number];

/** What is true of a conversation and of who asks. */
export interface ConversationFacts {
  readonly kind: ConversationKind;
  readonly state: ConversationState;
  /** The young person is under 18. */
  readonly isMinor: boolean;
  /** Somebody accompanies the young person. */
  readonly hasAdvisor: boolean;
  /** The advisor has joined the conversation with the company, or was in it from the start. */
  readonly isAdvisorIn: boolean;
  /**
   * The matter is the company's to read: the application was sent and not taken back, the request accepted, the young
   * person agrees to the introduction; and no moderator put the company out.
   */
  readonly isMatterOpen: boolean;
}

/**
 * Who may read a conversation. The company only as long as the matter is theirs to read; the advisor
 * always what is between them and the young person, and what is with a company once they are in it, which
 * everybody sees.
 */
export function mayRead(side: ConversationSide, facts: ConversationFacts): boolean {
  if (!isWithCompany(facts.kind)) return side !== "employer";
  switch (side) {
    case "candidate":
      return true;
    case "employer":
      return facts.isMatterOpen;
    case "advisor":
      return facts.isAdvisorIn;
  }
}

export type WriteRefusal =
  | "conversation-closed"
  | "conversation-blocked"
  | "conversation-needs-advisor"
  | "forbidden";

/**
 * Why somebody may not write; null when they may. No word goes between a company and a minor without an
 * advisor who is there now: one who joined and was not replaced when they left does not count.
 */
export function whyNotWrite(side: ConversationSide, facts: ConversationFacts): WriteRefusal | null {
  if (!mayRead(side, facts)) return "forbidden";
  if (facts.state === "blocked") return "conversation-blocked";
  if (facts.state === "closed") return "conversation-closed";
  if (!isWithCompany(facts.kind)) return null;
  if (facts.isMinor && !(facts.isAdvisorIn && facts.hasAdvisor)) return "conversation-needs-advisor";
  return facts.isMatterOpen ? null : "conversation-closed";
}

/**
 * Whether a conversation may begin: with a company once the matter is theirs to read, for a minor only when
 * there is an advisor to be in it; with the advisor as soon as there is one.
 */
export function whyNotStart(
  side: ConversationSide,
  { kind, isMinor, hasAdvisor, isMatterOpen }: Omit<ConversationFacts, "state" | "isAdvisorIn">,
): "forbidden" | "conversation-needs-advisor" | null {
  if (!isWithCompany(kind)) {
    if (side === "employer") return "forbidden";
    return hasAdvisor ? null : "conversation-needs-advisor";
  }
  if (!isMatterOpen) return "forbidden";
  return isMinor && !hasAdvisor ? "conversation-needs-advisor" : null;
}

/** What is true of a young person whom their advisor introduces to a company. */
export interface IntroductionFacts extends Pick<ConversationFacts, "isMinor" | "hasAdvisor"> {
  /** The legal representative of a minor has agreed, and has not taken it back. */
  readonly hasConsent: boolean;
}

/**
 * Why somebody can't be introduced to a company; null when they can. Only those who are accompanied now are, and a
 * minor only as their legal representative agrees, as for an application (Code civil, 388-1-1).
 */
export function whyNotIntroduce({
  isMinor,
  hasAdvisor,
  hasConsent,
}: IntroductionFacts): "introduction-ended" | "introduction-needs-consent" | null {
  if (!hasAdvisor) return "introduction-ended";
  return isMinor && !hasConsent ? "introduction-needs-consent" : null;
}
