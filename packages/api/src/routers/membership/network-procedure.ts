import type { Actor, Person } from "@tremplin/core/account";
import type { MembershipConfig } from "@tremplin/instance";
import { TRPCError } from "@trpc/server";
import type { Context } from "../../context.ts";
import type { Policy } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** A procedure of the membership, which works by its settings. */
export function networkProcedure<Allowed extends Actor>(policy: Policy<Allowed>) {
  return procedure(policy).use(({ ctx, next }) => {
    const network = networkOf(ctx);
    if (network === null) throw new TRPCError({ code: "FORBIDDEN", message: "forbidden" });
    return next({ ctx: { network } });
  });
}

/** The settings of the membership; null on a board that has none. */
export function networkOf({ instance }: Pick<Context, "instance">): MembershipConfig | null {
  return instance.config.features.membership ? instance.config.membership : null;
}

/** A board that has a membership. */
export type Network = { readonly network: MembershipConfig };

/** Who does something to a membership; the board itself has no id. */
export interface Doer {
  readonly id: string | null;
  readonly name: string;
  readonly role: "recruiter-admin" | "administrator" | "system";
}

/** Somebody as they act on a membership: an administrator as such, whoever else for their company. */
export function doerOf({ userId, name, roles }: Person): Doer {
  return { id: userId, name, role: roles.includes("administrator") ? "administrator" : "recruiter-admin" };
}

/** The board itself. */
export function boardDoer({ instance }: Pick<Context, "instance">): Doer {
  return { id: null, name: instance.config.name, role: "system" };
}
