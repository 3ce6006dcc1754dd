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

/** Below this, a figure would be about one or two people, and unfair either way. */
export const fewestApplications = 5;

/** The figures to show; null as long as too few have applied to say anything. */
export function shownAnswerFigures(figures: AnswerFigures | null): ShownAnswerFigures | null {
  if (figures === null || figures.applications < fewestApplications) return null;
  return { rate: figures.answered / figures.applications, days: Math.max(1, Math.ceil(figures.medianDays)) };
}
