import { accountRoles, changeRoles, mayDisable, mayResetSecondStep } from "@tremplin/core/account";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  type AuditEntry,
  antennas,
  bumpDataVersion,
  countSessions,
  type DatabaseHandle,
  endEverySecondStep,
  endSessions,
  inTransaction,
  isGuarded,
  type ListedPerson,
  otherAdministrators,
  peopleSource,
  saveAntennas,
  saveRoles,
  setDisabled,
} from "@tremplin/database";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import { audit } from "../../audit.ts";
import { enqueueMail } from "../../mail/enqueue-mail.ts";
import { administrator } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { tickedInput } from "../../table/table-input.ts";
import { accountOf, idInput } from "./people.ts";

/** Says what somebody is: their roles and antennas, all of them. Refused: `not-found`, `last-administrator`. */
export const setRoles = procedure(administrator)
  .input(
    idInput.extend({
      roles: z.array(z.enum(accountRoles)).max(accountRoles.length),
      antennaIds: z.array(z.string().max(64)).max(200),
    }),
  )
  .mutation(({ ctx, input }): Promise<Result<null, "not-found" | "last-administrator">> => {
    return inTurn(ctx, async (handle) => {
      const [person] = await peopleSource.read(handle, [input.id], ctx.now());
      if (!person) return refuse("not-found");
      const changed = changeRoles(accountOf(person), input.roles, {
        otherAdministrators: await otherAdministrators(handle.db, [person.id]),
      });
      if (!changed.ok) return changed;
      const known = new Set((await antennas(handle.db)).map(({ id }) => id));
      // Only advisors receive: who is none is in no antenna.
      const wanted = input.roles.includes("advisor") ? input.antennaIds.filter((id) => known.has(id)) : [];
      await saveRoles(handle, person.id, changed.value, ctx.now());
      await saveAntennas(handle, person.id, wanted, ctx.now());
      const { added, removed } = changed.value;
      if (added.length + removed.length > 0 || !isSame(wanted, person)) {
        await note(handle, ctx, "person.set-roles", person, { added, removed, antennas: wanted.length });
      }
      return accept(null);
    });
  });

function isSame(wanted: readonly string[], { antennas: own }: ListedPerson): boolean {
  return wanted.length === own.length && own.every(({ id }) => wanted.includes(id));
}

/** Closes accounts: nobody comes in by them. Refused: `own-account`, `last-administrator`, `nothing-ticked`. */
export const disable = procedure(administrator)
  .input(tickedInput.extend({ reason: z.string().trim().max(500) }))
  .mutation(
    ({ ctx, input }): Promise<Result<null, "own-account" | "last-administrator" | "nothing-ticked">> => {
      return inTurn(ctx, async (handle) => {
        const people = await peopleSource.read(handle, input.ids, ctx.now());
        const others = await otherAdministrators(handle.db, input.ids);
        for (const person of people) {
          const may = mayDisable(accountOf(person), {
            actorId: ctx.actor.userId,
            otherAdministrators: others,
          });
          if (!may.ok) return may;
        }
        return forEach(people, async (person) => {
          if (!(await setDisabled(handle, person.id, true, ctx.now()))) return false;
          await endSessions(handle.db, person.id, null);
          await note(handle, ctx, "person.disable", person, { reason: input.reason });
          return true;
        });
      });
    },
  );

/** Opens closed accounts again. Refused: `nothing-ticked`. */
export const enable = procedure(administrator)
  .input(tickedInput)
  .mutation(({ ctx, input }) =>
    inTurn(ctx, async (handle) =>
      forEach(await peopleSource.read(handle, input.ids, ctx.now()), async (person) => {
        if (!(await setDisabled(handle, person.id, false, ctx.now()))) return false;
        await note(handle, ctx, "person.enable", person);
        return true;
      }),
    ),
  );

/** Signs people out everywhere. Refused: `nothing-ticked` when they were nowhere signed in. */
export const signOut = procedure(administrator)
  .input(tickedInput)
  .mutation(({ ctx, input }) =>
    inTurn(ctx, async (handle) =>
      forEach(await peopleSource.read(handle, input.ids, ctx.now()), async (person) => {
        const sessions = await countSessions(handle.db, person.id, ctx.now());
        if (sessions === 0) return false;
        await endSessions(handle.db, person.id, null);
        await note(handle, ctx, "person.sign-out", person, { sessions });
        return true;
      }),
    ),
  );

/**
 * Takes away the second step that somebody has lost, codes and passkeys, ends their sessions and tells them by
 * mail. Who must have one sets a new one up at the next sign-in. Refused: `not-found`, `own-second-step`,
 * `no-second-step`, and `reset-reason` without a reason.
 */
export const resetSecondStep = procedure(administrator)
  .input(idInput.extend({ reason: z.string().trim().max(500) }))
  .mutation(
    ({
      ctx,
      input: { id, reason },
    }): Promise<Result<null, "not-found" | "reset-reason" | "own-second-step" | "no-second-step">> => {
      return inTurn(ctx, async (handle) => {
        const [person] = await peopleSource.read(handle, [id], ctx.now());
        if (!person) return refuse("not-found");
        const hasSecondStep = await isGuarded(handle.db, id);
        const may = mayResetSecondStep(accountOf(person), { actorId: ctx.actor.userId, hasSecondStep });
        if (!may.ok) return may;
        if (reason === "") return refuse("reset-reason", { field: "reason" });
        const { codes, passkeys } = await endEverySecondStep(handle, id);
        await endSessions(handle.db, id, null);
        const told = { kind: "account.second-step-reset", to: person, values: { reason } } as const;
        await enqueueMail(handle, ctx.baseUrl, told, ctx.now());
        await note(handle, ctx, "person.reset-second-step", person, { reason, codes, passkeys });
        return accept(null);
      });
    },
  );

/** One transaction after the other: two administrators may change each other at the same moment. */
function inTurn<Value>(ctx: Asking, work: (handle: DatabaseHandle) => Promise<Value>): Promise<Value> {
  return inTransaction(ctx.database, async (handle) => {
    await bumpDataVersion(handle);
    return work(handle);
  });
}

async function forEach(
  people: readonly ListedPerson[],
  change: (person: ListedPerson) => Promise<boolean>,
): Promise<Result<null, "nothing-ticked">> {
  let count = 0;
  for (const person of people) if (await change(person)) count += 1;
  return count === 0 ? refuse("nothing-ticked") : accept(null);
}

function note(
  handle: DatabaseHandle,
  ctx: Asking,
  action: string,
  { id, name }: ListedPerson,
  details: AuditEntry["details"] = {},
): Promise<void> {
  return audit(handle, ctx, { action, subject: { kind: "person", id, label: name }, details });
}
