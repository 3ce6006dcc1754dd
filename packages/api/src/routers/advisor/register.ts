import { randomBytes } from "node:crypto";
import { codeDays, codeHintLength, mostCodeUses, newCode, openCode, shownCode } from "@tremplin/core/advisor";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  accountsByEmail,
  addCode,
  antennas,
  codesOf,
  type DatabaseHandle,
  inTransaction,
  type RegistrationCodeRow,
  revokeCode,
} from "@tremplin/database";
import { z } from "zod";
import { invite as send } from "../../invitations/invite.ts";
import { digestOf } from "../../link-token.ts";
import { advisor } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { personEmail, personName } from "../account/sign-up.ts";

const dayMs = 86_400_000;

/** A code as its advisor lists it: the code itself is known to nobody any more. */
export interface CodeView
  extends Pick<
    RegistrationCodeRow,
    "id" | "hint" | "createdAt" | "expiresAt" | "mostUses" | "uses" | "revokedAt"
  > {
  readonly isGood: boolean;
}

/** The codes of an advisor, and the antennas that one may sign up into. */
export const codes = procedure(advisor).query(async ({ ctx }) => {
  const { db } = ctx.database;
  const now = ctx.now();
  const [rows, places] = await Promise.all([
    codesOf(db, ctx.actor.userId, new Date(now.getTime() - 7 * dayMs)),
    antennas(db),
  ]);
  return {
    codes: rows.map((row): CodeView => {
      const { id, hint, createdAt, expiresAt, mostUses, uses, revokedAt } = row;
      const isGood = openCode(row, now).ok;
      return { id, hint, createdAt, expiresAt, mostUses, uses, revokedAt, isGood };
    }),
    antennas: places.map(({ id, name }) => ({ id, name })),
    ownAntennaIds: ctx.actor.antennaIds,
  };
});

/** A code, shown this once. */
export interface MadeCode {
  readonly code: string;
  readonly expiresAt: Date;
  readonly mostUses: number;
}

/** Makes a code with which young people sign up and are attached at once. */
export const makeCode = procedure(advisor)
  .input(
    z.object({
      days: z.coerce.number().pipe(z.literal([...codeDays])),
      mostUses: z.coerce.number().int().min(1).max(mostCodeUses),
      antennaId: z.string().max(64),
    }),
  )
  .mutation(async ({ ctx, input }): Promise<Result<MadeCode>> => {
    const { db } = ctx.database;
    const code = newCode((bytes) => randomBytes(bytes));
    const createdAt = ctx.now();
    const expiresAt = new Date(createdAt.getTime() + input.days * dayMs);
    await addCode(db, {
      id: ctx.newId(),
      digest: digestOf(code),
      hint: code.slice(0, codeHintLength),
      advisorId: ctx.actor.userId,
      antennaId: await knownAntenna(ctx.database, input.antennaId),
      createdAt,
      expiresAt,
      mostUses: input.mostUses,
      uses: 0,
      revokedAt: null,
    });
    return accept({ code: shownCode(code), expiresAt, mostUses: input.mostUses });
  });

/** Takes back a code of one's own. Refused: `code-gone`. */
export const dropCode = procedure(advisor)
  .input(z.object({ id: z.string().max(64) }))
  .mutation(async ({ ctx, input }): Promise<Result<null, "code-gone">> => {
    const dropped = await revokeCode(ctx.database.db, input.id, ctx.actor.userId, ctx.now());
    return dropped ? accept(null) : refuse("code-gone");
  });

/**
 * Asks a young person in by mail: who accepts is attached. Refused: `already-yours`. Whether somebody else
 * accompanies them is not told: the invitation then changes nothing.
 */
export const invite = procedure(advisor)
  .input(z.object({ email: personEmail, name: z.literal("").or(personName), antennaId: z.string().max(64) }))
  .mutation(({ ctx, input }): Promise<Result<null, "already-yours">> => {
    return inTransaction(ctx.database, async (handle) => {
      const { email, name } = input;
      const known = (await accountsByEmail(handle.db, [email])).get(email);
      if (known?.advisorId === ctx.actor.userId) return refuse("already-yours", { field: "email" });
      const antennaId = await knownAntenna(handle, input.antennaId);
      await send(handle, ctx, { email, name: name || null, role: "candidate", antennaId });
      return accept(null);
    });
  });

async function knownAntenna({ db }: Pick<DatabaseHandle, "db">, antennaId: string): Promise<string | null> {
  return (await antennas(db)).some(({ id }) => id === antennaId) ? antennaId : null;
}
