import type { Person } from "@tremplin/core/account";
import { dayIn } from "@tremplin/core/candidate";
import type { Context } from "./context.ts";

/** A procedure's context, once somebody is known to ask. */
export type Asking = Context & { readonly actor: Person };

/** The day on the clocks of the board, ISO. */
export function today({ now, instance }: Pick<Context, "now" | "instance">): string {
  return dayIn(now(), instance.config.timeZone);
}
