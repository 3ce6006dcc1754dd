/** What a young person may need of their advisor, the most pressing first. */
export const needKinds = [
  "appointment",
  "application-review",
  "cv-review",
  "advice",
  "left-job",
  "consent",
  "overdue",
  "silence",
  "quiet",
] as const;
export type NeedKind = (typeof needKinds)[number];

/** Days without an answer after which an advisor may help to ask again. */
export const silenceSinceDays = 14;
/** Days after which one asks no more: most employers who waited so long do not answer. */
export const silenceUntilDays = 60;
/** Days without anything new in the profile or the applications after which a word may be welcome. */
export const quietDays = 30;

/** Several things of one kind that wait. */
export interface Waiting {
  readonly count: number;
  /** Since when the oldest does. */
  readonly since: Date;
}

/**
 * What is known of one young person. Nothing here tells when they were last on the board: `movedAt` is
 * when their profile or one of their applications last changed, or else when they were attached.
 */
export interface NeedFacts {
  /** Appointments of tomorrow; `since` is when the first begins. */
  readonly appointments: Waiting | null;
  /** Applications that wait for the advisor's reading. */
  readonly applications: Waiting | null;
  readonly cvs: Waiting | null;
  readonly advice: Waiting | null;
  /** Applications that the employer has not answered, sent between the two days above. */
  readonly silent: Waiting | null;
  /** Actions whose day has passed. */
  readonly overdue: Waiting | null;
  /** When they told after a hire that they are no longer there. */
  readonly leftAt: Date | null;
  /** When somebody of the agency last wrote a note or an action about them. */
  readonly caredAt: Date | null;
  readonly isMinor: boolean;
  readonly hasConsent: boolean;
  readonly attachedAt: Date;
  readonly movedAt: Date;
}

/** One reason to think of somebody. */
export interface Need {
  readonly kind: NeedKind;
  readonly count: number;
  readonly since: Date;
}

const dayMs = 86_400_000;

type Rule = (facts: NeedFacts, now: Date) => Waiting | null;

const rules: Readonly<Record<NeedKind, Rule>> = {
  appointment: ({ appointments }) => appointments,
  "application-review": ({ applications }) => applications,
  "cv-review": ({ cvs }) => cvs,
  advice: ({ advice }) => advice,
  /** Until somebody has written a note or an action since. */
  "left-job": ({ leftAt, caredAt }) =>
    leftAt !== null && (caredAt === null || caredAt < leftAt) ? { count: 1, since: leftAt } : null,
  consent: ({ isMinor, hasConsent, attachedAt }) =>
    isMinor && !hasConsent ? { count: 1, since: attachedAt } : null,
  overdue: ({ overdue }) => overdue,
  silence: ({ silent }) => silent,
  quiet: ({ movedAt }, now) =>
    now.getTime() - movedAt.getTime() >= quietDays * dayMs ? { count: 1, since: movedAt } : null,
};

/** What somebody needs now, as reasons that a page puts into words; the most pressing first. */
export function needsOf(facts: NeedFacts, now: Date): Need[] {
  return needKinds.flatMap((kind) => {
    const waiting = rules[kind](facts, now);
    return waiting && waiting.count > 0 ? [{ kind, count: waiting.count, since: waiting.since }] : [];
  });
}

/** Since when the longest of several needs waits; null for none. */
export function waitingSince(needs: readonly Need[]): Date | null {
  return needs.reduce<Date | null>(
    (oldest, { since }) => (oldest === null || since < oldest ? since : oldest),
    null,
  );
}

/** The instants between which an application that nobody answered was sent. */
export function silencePeriod(now: Date): { readonly from: Date; readonly until: Date } {
  return {
    from: new Date(now.getTime() - silenceUntilDays * dayMs),
    until: new Date(now.getTime() - silenceSinceDays * dayMs),
  };
}
