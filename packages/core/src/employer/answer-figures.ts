/** How a company answers those who apply: counted where applications are. */
export interface AnswerFigures {
  /** Applications old enough to have been answered. */
  readonly applications: number;
  /** Of these, those that got an answer. */
  readonly answered: number;
  /** Days until half of the answers had come. */
  readonly medianDays: number;
}

/** What everybody may read of it. */
export interface ShownAnswerFigures {
  /** From 0 to 1. */
  readonly rate: number;
  readonly days: number;
}

/** Counts answers: each application with when it was sent, and first answered. */
export function answerFigures(
  applications: readonly { readonly sentAt: Date; readonly answeredAt: Date | null }[],
): AnswerFigures {
  const days = applications
    .flatMap(({ sentAt, answeredAt }) =>
      answeredAt === null ? [] : [(answeredAt.getTime() - sentAt.getTime()) / 86_400_000],
    )
    .sort((a, b) => a - b);
  // The delay by which at least half of the answers had come.
  const medianDays = days[Math.ceil(days.length / 2) - 1] ?? 0;
  return { applications: applications.length, answered: days.length, medianDays };
}

/** Below this, a figure would be about one or two people, and unfair either way. */
export const fewestApplications = 5;

/** The figures to show; null as long as too few have applied to say anything. */
export function shownAnswerFigures(figures: AnswerFigures | null): ShownAnswerFigures | null {
  if (figures === null || figures.applications < fewestApplications) return null;
  return { rate: figures.answered / figures.applications, days: Math.max(1, Math.ceil(figures.medianDays)) };
}
