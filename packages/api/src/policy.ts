import { accept, type Result } from "@tremplin/core/shared";
import type { Actor } from "./actor.ts";

/** Says who may call a procedure; what of the data they may see is the procedure's own rule. */
export interface Policy {
  readonly name: string;
  readonly decide: (actor: Actor) => Result<Actor, "forbidden">;
}

/** Public: a visitor who has not signed in may call it. */
export const anyone: Policy = { name: "anyone", decide: accept };
