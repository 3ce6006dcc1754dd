import {
  coversOn,
  type DatabaseHandle,
  holdWorkshop,
  type WorkshopRow,
  workshopById,
} from "@tremplin/database";
import { type Asking, today } from "../../asking.ts";
import { forbidden } from "../appointment/relation.ts";

/** Whether somebody holds a workshop: its leader, who stands in for them today, or any advisor once it has no leader. */
export async function leads(
  ctx: Asking,
  { leaderId }: Pick<WorkshopRow, "leaderId">,
  { db }: Pick<DatabaseHandle, "db">,
): Promise<boolean> {
  const { userId, roles } = ctx.actor;
  if (!roles.includes("advisor")) return false;
  if (leaderId === null || leaderId === userId) return true;
  const covers = await coversOn(db, userId, today(ctx));
  return covers.some(({ advisorId }) => advisorId === leaderId);
}

/** A workshop that the actor holds, itself held until the end of the transaction. Forbidden to all others. */
export async function heldWorkshop(ctx: Asking, id: string, handle: DatabaseHandle): Promise<WorkshopRow> {
  const workshop = await workshopById(handle.db, id);
  if (!workshop || !(await leads(ctx, workshop, handle))) throw forbidden();
  return openWorkshop(id, handle);
}

/** A workshop, held until the end of the transaction. Forbidden when there is none. */
export async function openWorkshop(id: string, { db }: DatabaseHandle): Promise<WorkshopRow> {
  const workshop = await holdWorkshop(db, id);
  if (!workshop) throw forbidden();
  return workshop;
}
