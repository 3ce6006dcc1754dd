/** An instance that the browser tests run for. */
export interface TestedInstance {
  readonly name: string;
  /** Its folder, from the repository's root. */
  readonly dir: string;
}

/** Both templates, which have to work as they are, and the one in which as much as possible is otherwise. */
export const testedInstances: readonly TestedInstance[] = [
  { name: "mission-locale", dir: "templates/mission-locale" },
  { name: "filiere", dir: "templates/filiere" },
  { name: "extreme", dir: "tests/instances/extreme" },
];
