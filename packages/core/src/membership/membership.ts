/** Where a company's membership stands. */
export const memberStates = [
  "applied",
  "accepted",
  "active",
  "grace",
  "lapsed",
  "refused",
  "withdrawn",
] as const;

/**
 * `applied`: asks to join; `accepted`: an invoice waits for its first payment; `active`: paid up; `grace`: the year has
 * ended and some days are left to pay; `lapsed`: they have passed.
 */
export type MemberState = (typeof memberStates)[number];

/** Those that are members: they publish, and the directory shows them. */
export const memberStatesNow = ["active", "grace"] as const satisfies readonly MemberState[];

/** Whether a company in this state is a member; null for one that never asked. */
export function isMember(state: MemberState | null): boolean {
  return (memberStatesNow as readonly (MemberState | null)[]).includes(state);
}

/** Ways to pay. */
export const paymentWays = ["transfer", "card", "check"] as const;
export type PaymentWay = (typeof paymentWays)[number];
