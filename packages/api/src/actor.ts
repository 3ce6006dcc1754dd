/** Who asks. Accounts come with the workspaces; until then everybody is a visitor. */
export interface Actor {
  readonly kind: "visitor";
}

/** Somebody who has not signed in. */
export const visitor: Actor = { kind: "visitor" };
