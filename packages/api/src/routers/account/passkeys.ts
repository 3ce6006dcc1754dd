import { type PasskeyNameRefusal, readPasskeyName } from "@tremplin/core/account";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { passkeysOf, renamePasskey as rename } from "@tremplin/database";
import { z } from "zod";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** One's own passkey. */
export interface PasskeyView {
  readonly id: string;
  readonly name: string;
  readonly since: Date;
  /** When it last signed in; null when it never did. */
  readonly usedAt: Date | null;
}

/** The passkeys with which one signs in. */
export const passkeys = procedure(signedIn).query(async ({ ctx }): Promise<readonly PasskeyView[]> => {
  const found = await passkeysOf(ctx.database.db, ctx.actor.userId);
  return found.map(({ id, name, createdAt, usedAt }) => ({ id, name, since: createdAt, usedAt }));
});

/** Changes what one calls a passkey. Refused: `not-found`, also for somebody else's; what is no name. */
export const renamePasskey = procedure(signedIn)
  .input(z.object({ id: z.string().max(64), name: z.string().max(500) }))
  .mutation(async ({ ctx, input }): Promise<Result<null, "not-found" | PasskeyNameRefusal>> => {
    const name = readPasskeyName(input.name);
    if (!name.ok) return name;
    const renamed = await rename(ctx.database.db, ctx.actor.userId, input.id, name.value);
    return renamed ? accept(null) : refuse("not-found");
  });
