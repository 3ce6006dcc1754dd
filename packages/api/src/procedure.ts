import type { Actor } from "@tremplin/core/account";
import { isThere } from "@tremplin/instance/features";
import { initTRPC, TRPCError } from "@trpc/server";
import type { Context } from "./context.ts";
import type { Policy } from "./policy.ts";

interface Meta {
  /** Name of the policy that guards the procedure. */
  readonly policy: string;
}

const trpc = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    // A stack trace is for the log, never for the caller.
    isDev: false,
    // A comment now and then keeps proxies from cutting what is silent; an end now and then has who asks looked at anew.
    sse: { ping: { enabled: true, intervalMs: 15_000 }, maxDurationMs: 300_000 },
  });

export const { router, createCallerFactory } = trpc;

/**
 * The only way to begin a procedure: it cannot be written without saying who may call it. The actor
 * that it finds in its context is one whom the policy let in. One of a feature that the board has not
 * (`packages/instance/src/features/`) answers nobody.
 */
export function procedure<Allowed extends Actor>(policy: Policy<Allowed>) {
  return trpc.procedure.meta({ policy: policy.name }).use(({ ctx, next, path }) => {
    if (!isThere(ctx.instance.config, "procedures", path)) {
      throw new TRPCError({ code: "NOT_FOUND", message: "feature-off" });
    }
    const decision = policy.decide(ctx.actor);
    if (decision.ok) return next({ ctx: { actor: decision.value } });
    const { code } = decision.refusal;
    throw new TRPCError({ code: code === "signed-out" ? "UNAUTHORIZED" : "FORBIDDEN", message: code });
  });
}
