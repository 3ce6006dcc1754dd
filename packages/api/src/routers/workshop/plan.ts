import { accept, clockTime, type Result, refuse } from "@tremplin/core/shared";
import { changePlaces, mostPlaces, workshopMinutes } from "@tremplin/core/workshop";
import {
  addWorkshop,
  antennas,
  type DatabaseHandle,
  inTransaction,
  saveSeat,
  saveWorkshop,
  seatsOf,
  type WorkshopRow,
} from "@tremplin/database";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import { advisor } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { localRules, placeInWords } from "../appointment/where.ts";
import { heldWorkshop } from "./access.ts";
import { moveUp } from "./seats.ts";
import { tellSeats } from "./tell.ts";

const plan = z.object({
  title: z.string().trim().min(3).max(120),
  text: z.string().trim().max(2_000).default(""),
  /** On the clocks of the place: `2027-01-14T14:00`. */
  startsAt: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, "moment"),
  minutes: z.coerce.number().refine((minutes) => (workshopMinutes as readonly number[]).includes(minutes)),
  places: z.coerce.number().int().min(1).max(mostPlaces),
  antennaId: z.string().max(64).default(""),
  place: z.string().trim().max(200).default(""),
  link: z.union([z.literal(""), z.url({ protocol: /^https$/ }).max(500)]).default(""),
});

type Plan = z.infer<typeof plan>;

/** Announces a workshop, which young people may then sign up for. Refused: `workshop-past`, `workshop-place`. */
export const announce = procedure(advisor)
  .input(plan)
  .mutation(async ({ ctx, input }): Promise<Result<{ readonly id: string }>> => {
    const where = await whereOf(ctx, input, ctx.database);
    if (!where.ok) return where;
    const now = ctx.now();
    const { userId, name } = ctx.actor;
    const { title, text, minutes, places } = input;
    const workshop: WorkshopRow = {
      ...where.value,
      id: ctx.newId(),
      title,
      text,
      minutes,
      places,
      leaderId: userId,
      leaderName: name,
      state: "open",
      words: "",
      sequence: 0,
      createdAt: now,
      updatedAt: now,
    };
    await addWorkshop(ctx.database.db, workshop);
    return accept({ id: workshop.id });
  });

/**
 * Changes a workshop that one holds. Who has a place is told when its time or its place is another; more places
 * go to those who wait. Refused: as `announce`, and as `changePlaces` of core says.
 */
export const change = procedure(advisor)
  .input(plan.extend({ id: z.string().max(64) }))
  .mutation(({ ctx, input }): Promise<Result<null>> => {
    return inTransaction(ctx.database, async (handle): Promise<Result<null>> => {
      const known = await heldWorkshop(ctx, input.id, handle);
      const seats = await seatsOf(handle.db, known.id);
      const changed = changePlaces(known, seats, input.places, ctx.now());
      if (!changed.ok) return changed;
      const where = await whereOf(ctx, input, handle);
      if (!where.ok) return where;
      const { title, text, minutes, places } = input;
      const workshop = { ...known, ...where.value, title, text, minutes, places };
      const isElsewhere =
        workshop.startsAt.getTime() !== known.startsAt.getTime() ||
        (["minutes", "place", "link", "title"] as const).some((key) => workshop[key] !== known[key]);
      const told = { ...workshop, updatedAt: ctx.now(), sequence: known.sequence + (isElsewhere ? 1 : 0) };
      await saveWorkshop(handle.db, known.id, told);
      if (isElsewhere) {
        const registered = seats.filter(({ state }) => state === "registered");
        for (const { name, email, sequence, ...seat } of registered) {
          await saveSeat(handle.db, { ...seat, dayRemindedAt: null, hourRemindedAt: null });
        }
        await tellSeats(
          handle,
          ctx,
          told,
          "changed",
          registered.map(({ candidateId }) => candidateId),
        );
      }
      await moveUp(handle, ctx, told, seats, changed.value.movedUp);
      return accept(null);
    });
  });

/** Cancels a workshop that one holds, with a reason for those who signed up. Refused: `workshop-cancelled`, `workshop-begun`. */
export const cancel = procedure(advisor)
  .input(z.object({ id: z.string().max(64), words: z.string().trim().min(1).max(500) }))
  .mutation(({ ctx, input }): Promise<Result<null>> => {
    return inTransaction(ctx.database, async (handle): Promise<Result<null>> => {
      const known = await heldWorkshop(ctx, input.id, handle);
      if (known.state === "cancelled") return refuse("workshop-cancelled");
      if (known.startsAt <= ctx.now()) return refuse("workshop-begun");
      const { words } = input;
      const told: WorkshopRow = {
        ...known,
        state: "cancelled",
        words,
        sequence: known.sequence + 1,
        updatedAt: ctx.now(),
      };
      await saveWorkshop(handle.db, known.id, told);
      const seats = await seatsOf(handle.db, known.id);
      const concerned = seats.filter(({ state }) => state !== "left");
      await tellSeats(
        handle,
        ctx,
        told,
        "cancelled",
        concerned.map(({ candidateId }) => candidateId),
      );
      return accept(null);
    });
  });

async function whereOf(
  ctx: Asking,
  input: Plan,
  { db }: Pick<DatabaseHandle, "db">,
): Promise<Result<Pick<WorkshopRow, "startsAt" | "antennaId" | "room" | "place" | "link" | "timeZone">>> {
  const antenna = (await antennas(db)).find(({ id }) => id === input.antennaId);
  const place = placeInWords({
    antennaName: antenna?.name ?? null,
    antennaAddress: antenna?.address ?? null,
    place: input.place,
  });
  if (place === "" && input.link === "") return refuse("workshop-place", { field: "place" });
  const { timeZone } = localRules(ctx, antenna?.insee ?? null);
  const [day = "", hour = ""] = input.startsAt.split("T");
  const [hours = 0, minutes = 0] = hour.split(":").map(Number);
  const startsAt = clockTime(day, hours * 60 + minutes, timeZone);
  if (!(startsAt > ctx.now())) return refuse("workshop-past", { field: "startsAt" });
  return accept({
    startsAt,
    antennaId: antenna?.id ?? null,
    room: input.place,
    place,
    link: input.link || null,
    timeZone,
  });
}
