import { accept, type Result, refuse } from "@tremplin/core/shared";
import { inTransaction, servicesOf, unlinkService as unlink } from "@tremplin/database";
import { z } from "zod";
import { enqueueMail } from "../../mail/enqueue-mail.ts";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** A service elsewhere that opens one's account. */
export interface ServiceView {
  readonly id: string;
  /** What it is called; its short name when the instance has it no more. */
  readonly label: string;
}

/** The services elsewhere by which one enters one's account. */
export const services = procedure(signedIn).query(async ({ ctx }): Promise<readonly ServiceView[]> => {
  const { providers } = ctx.instance.config.signIn;
  const ids = await servicesOf(ctx.database.db, ctx.actor.userId);
  return ids.map((id) => ({ id, label: providers.find((provider) => provider.id === id)?.label ?? id }));
});

/** From now on a service does not open one's account. Refused: `not-found`. */
export const unlinkService = procedure(signedIn)
  .input(z.object({ id: z.string().max(64) }))
  .mutation(({ ctx, input: { id } }): Promise<Result<null, "not-found">> => {
    return inTransaction(ctx.database, async (handle) => {
      if (!(await unlink(handle.db, ctx.actor.userId, id))) return refuse("not-found");
      const told = { kind: "account.guard-changed", to: ctx.actor, values: { what: "no-service" } } as const;
      await enqueueMail(handle, ctx.baseUrl, told, ctx.now());
      return accept(null);
    });
  });
