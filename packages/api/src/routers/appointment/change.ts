import {
  type AppointmentChange,
  type AppointmentCommand,
  appointmentTransition,
  changeReasons,
  maxWords,
} from "@tremplin/core/appointment";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  appointmentById,
  type DatabaseHandle,
  holdTime,
  inTransaction,
  saveAppointment,
} from "@tremplin/database";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import { advisor, signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { chooseSlot, type PlacedSlot } from "./free.ts";
import { mayTellAgain } from "./limit.ts";
import { ownAppointment } from "./relation.ts";
import { tellAppointment } from "./tell.ts";

const why = z.object({
  id: z.string().max(64),
  reason: z.enum(changeReasons),
  words: z.string().trim().max(maxWords).default(""),
});

/** Moves an appointment to another free slot. Refused: as the transition says, and as `book`. */
export const move = procedure(signedIn)
  .input(why.extend({ startsAt: z.date() }))
  .mutation(async ({ ctx, input }): Promise<Result<null>> => {
    const { appointment: known } = await ownAppointment(ctx, input.id);
    return inTransaction(ctx.database, async (handle): Promise<Result<null>> => {
      await holdTime(handle.db, known, ctx.now());
      const { appointment, role } = await ownAppointment(ctx, input.id, handle);
      const { advisorId, candidateId } = appointment;
      const { startsAt, reason, words } = input;
      // What may not be moved at all is told before its slot is.
      const may = appointmentTransition(appointment, { step: "cancel", reason }, role, ctx.now());
      if (!may.ok) return may;
      const asked = { advisorId, candidateId, role, startsAt, isAccompanied: true, exceptId: appointment.id };
      const chosen = await chooseSlot(handle, ctx, asked);
      if (!chosen.ok) return chosen;
      return take(handle, ctx, input.id, { step: "move", reason, words, slot: chosen.value }, chosen.value);
    });
  });

/** Cancels an appointment, with a reason for the other side. Refused: as the transition says, and `too-many`. */
export const cancel = procedure(signedIn)
  .input(why)
  .mutation(({ ctx, input: { id, reason, words } }): Promise<Result<null>> => {
    return inTransaction(ctx.database, (handle) => take(handle, ctx, id, { step: "cancel", reason, words }));
  });

/** Notes that the two met or did not, once it has begun. Refused: as the transition says. */
export const note = procedure(advisor)
  .input(z.object({ id: z.string().max(64), step: z.enum(["keep", "miss"]) }))
  .mutation(({ ctx, input: { id, step } }): Promise<Result<null>> => {
    return inTransaction(ctx.database, (handle) => take(handle, ctx, id, { step }));
  });

async function take(
  handle: DatabaseHandle,
  ctx: Asking,
  id: string,
  command: AppointmentCommand,
  slot?: PlacedSlot,
): Promise<Result<null>> {
  const { appointment, role } = await ownAppointment(ctx, id, handle);
  const next = appointmentTransition(appointment, command, role, ctx.now());
  if (!next.ok) return next;
  if (!(await mayTellAgain(handle, ctx, role))) return refuse("too-many");
  const saved = await saveAppointment(handle.db, appointment, {
    ...columnsOf(next.value, command),
    ...(slot ? { way: slot.way, place: slot.place, link: slot.link, timeZone: slot.timeZone } : {}),
    changedBy: ctx.actor.userId,
  });
  if (!saved) return refuse("appointment-state", { state: appointment.state, step: command.step });
  const news = command.step === "move" ? "moved" : command.step === "cancel" ? "cancelled" : null;
  const after = await appointmentById(handle.db, id);
  if (news && after) await tellAppointment(handle, ctx, after, news, ctx.actor.userId);
  return accept(null);
}

function columnsOf(
  { state, startsAt, minutes, sequence, changedAt, reason, words }: AppointmentChange,
  { step }: AppointmentCommand,
) {
  if (step === "keep" || step === "miss") return { state, changedAt };
  const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
  const told = { state, startsAt, endsAt, minutes, sequence, changedAt, reason, words };
  // What was moved is reminded of anew.
  return step === "move" ? { ...told, dayRemindedAt: null, hourRemindedAt: null } : told;
}
