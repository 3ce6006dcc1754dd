import type { Person } from "@tremplin/core/account";
import type { WordId } from "@tremplin/instance/words";

/** A part of the space that somebody who has signed in may enter. */
export interface Section {
  readonly path: string;
  readonly word: WordId;
  readonly isFor: (person: Person) => boolean;
}

/** The parts of the space, in the order of its navigation. */
export const sections: readonly Section[] = [
  { path: "/espace", word: "space.home", isFor: () => true },
  { path: "/espace/compte", word: "space.account", isFor: () => true },
];
