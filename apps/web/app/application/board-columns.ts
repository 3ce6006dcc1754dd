import type { ApplicantCard } from "@tremplin/api";
import type { ApplicationState } from "@tremplin/core/application";

/** A column of the board and the states that stand in it. */
export interface BoardColumn {
  readonly name: "new" | "read" | "shortlisted" | "interview" | "offer-made" | "hired" | "refused";
  readonly states: readonly ApplicationState[];
}

/** From what was not read to what is decided. */
export const boardColumns: readonly BoardColumn[] = [
  { name: "new", states: ["sent"] },
  { name: "read", states: ["seen", "unanswered"] },
  { name: "shortlisted", states: ["shortlisted"] },
  { name: "interview", states: ["interview"] },
  { name: "offer-made", states: ["offer-made"] },
  { name: "hired", states: ["hired"] },
  { name: "refused", states: ["refused"] },
];

/** Cards shown of a column: few beside others, so that a board of a thousand opens at once. */
export const shownCards = { beside: 25, alone: 200 } as const;

export function cardsOfColumn(
  { states }: BoardColumn,
  cards: readonly ApplicantCard[],
): readonly ApplicantCard[] {
  return cards.filter(({ state }) => states.includes(state));
}
