import {
  appointmentById,
  type DatabaseHandle,
  mayAdvisorOpen,
  type NamedAppointment,
} from "@tremplin/database";
import { TRPCError } from "@trpc/server";
import { type Asking, today } from "../../asking.ts";

/** On which side somebody stands; null for who has nothing to do with an appointment. */
export async function sideOf(
  ctx: Asking,
  { advisorId, candidateId }: Pick<NamedAppointment, "advisorId" | "candidateId">,
  handle: Pick<DatabaseHandle, "db">,
): Promise<"candidate" | "advisor" | null> {
  const { userId, roles } = ctx.actor;
  if (userId === candidateId) return "candidate";
  if (!roles.includes("advisor")) return null;
  if (userId === advisorId) return "advisor";
  // Who stands in, or who took over.
  const may = await mayAdvisorOpen(handle.db, { advisorId: userId, candidateId, day: today(ctx) });
  return may ? "advisor" : null;
}

/** An appointment of the actor, with their side. Forbidden to all others, who are not told whether it exists. */
export async function ownAppointment(
  ctx: Asking,
  id: string,
  handle: Pick<DatabaseHandle, "db"> = ctx.database,
): Promise<{ readonly appointment: NamedAppointment; readonly role: "candidate" | "advisor" }> {
  const appointment = await appointmentById(handle.db, id);
  const role = appointment ? await sideOf(ctx, appointment, handle) : null;
  if (!appointment || !role) throw forbidden();
  return { appointment, role };
}

export function forbidden(): TRPCError {
  return new TRPCError({ code: "FORBIDDEN", message: "forbidden" });
}
