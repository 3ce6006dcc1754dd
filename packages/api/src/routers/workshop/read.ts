import { startOfDay } from "@tremplin/core/shared";
import type { Attendance, SeatState } from "@tremplin/core/workshop";
import { waitingPlace } from "@tremplin/core/workshop";
import {
  accompaniedBy,
  antennas,
  type CountedWorkshop,
  seatsFor,
  seatsOf,
  type WorkshopRow,
  workshopById,
  workshopsBetween,
} from "@tremplin/database";
import { z } from "zod";
import { today } from "../../asking.ts";
import { advisor, together } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { forbidden } from "../appointment/relation.ts";
import { leads } from "./access.ts";

const dayMs = 86_400_000;

/** A workshop in the list. */
export interface ListedWorkshop
  extends Pick<
    WorkshopRow,
    "id" | "title" | "startsAt" | "minutes" | "timeZone" | "place" | "leaderName" | "state" | "places"
  > {
  readonly free: number;
  readonly waiting: number;
  /** One's own seat; null for none. */
  readonly seat: SeatState | null;
}

/** The workshops to come, and for advisors those of the last month, whose list they may want. */
export const list = procedure(together).query(async ({ ctx }) => {
  const { db } = ctx.database;
  const { userId, roles } = ctx.actor;
  const isAdvisor = roles.includes("advisor");
  const now = ctx.now();
  const begun = isAdvisor
    ? new Date(now.getTime() - 31 * dayMs)
    : startOfDay(today(ctx), ctx.instance.config.timeZone);
  const [rows, seats] = await Promise.all([
    workshopsBetween(db, { from: begun, until: new Date(now.getTime() + 365 * dayMs) }),
    seatsFor(db, userId, { from: begun }),
  ]);
  const seatIn = (id: string) => seats.find(({ workshopId }) => workshopId === id)?.state ?? null;
  const all = rows.map((row) => ({ row, listed: listed(row, seatIn(row.id)) }));
  const isComing = ({ row }: (typeof all)[number]) => row.startsAt > now;
  return {
    isAdvisor,
    // What was cancelled is for those who had signed up, and for the team.
    coming: all
      .filter(isComing)
      .filter(({ row }) => row.state === "open" || isAdvisor || seatIn(row.id) !== null)
      .map((each) => each.listed),
    past: isAdvisor
      ? all
          .filter((each) => !isComing(each))
          .map((each) => each.listed)
          .toReversed()
      : [],
  };
});

function listed(row: CountedWorkshop, seat: SeatState | null): ListedWorkshop {
  const { id, title, startsAt, minutes, timeZone, place, leaderName, state, places, waiting } = row;
  // Who waits comes first: a free place that somebody waits for is not free.
  const free = waiting > 0 ? 0 : Math.max(0, places - row.registered);
  return { id, title, startsAt, minutes, timeZone, place, leaderName, state, places, free, waiting, seat };
}

/** Somebody in the list of a workshop. */
export interface ShownSeat {
  readonly candidateId: string;
  readonly name: string;
  readonly state: Exclude<SeatState, "left">;
  readonly attendance: Attendance | null;
  /** The reader accompanies them, and may act for them. */
  readonly isOwn: boolean;
}

export interface WorkshopPage {
  readonly workshop: ListedWorkshop & Pick<WorkshopRow, "text" | "link" | "words" | "antennaId" | "room">;
  readonly hasBegun: boolean;
  /** One's place in the waiting list; null for who does not wait. */
  readonly waitingPlace: number | null;
  /** The reader holds it: sees everybody, changes it, notes who came. */
  readonly isLeader: boolean;
  /** For who holds it everybody; for another advisor those whom they accompany; for a young person nobody. */
  readonly seats: readonly ShownSeat[];
  /** Whom an advisor may sign up. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
}

/** One workshop. Forbidden when there is none. */
export const show = procedure(together)
  .input(z.object({ id: z.string().max(64) }))
  .query(async ({ ctx, input }): Promise<WorkshopPage> => {
    const { db } = ctx.database;
    const { userId, roles } = ctx.actor;
    const workshop = await workshopById(db, input.id);
    if (!workshop) throw forbidden();
    const isAdvisor = roles.includes("advisor");
    const [seats, isLeader, own] = await Promise.all([
      seatsOf(db, workshop.id),
      leads(ctx, workshop, ctx.database),
      isAdvisor ? accompaniedBy(db, userId, today(ctx)) : [],
    ]);
    const ownIds = new Set(own.map(({ candidateId }) => candidateId));
    const count = (state: SeatState) => seats.filter((seat) => seat.state === state).length;
    const shown = seats.flatMap(({ candidateId, name, state, attendance }): ShownSeat[] => {
      const isOwn = ownIds.has(candidateId);
      return state === "left" || !(isLeader || isOwn)
        ? []
        : [{ candidateId, name, state, attendance, isOwn }];
    });
    const seated = new Set(shown.map(({ candidateId }) => candidateId));
    const seat = seats.find(({ candidateId }) => candidateId === userId);
    const counted = { ...workshop, registered: count("registered"), waiting: count("waiting") };
    const { text, link, words, antennaId, room, startsAt } = workshop;
    return {
      workshop: {
        ...listed(counted, seat?.state ?? null),
        text,
        link,
        words,
        antennaId,
        room,
      },
      hasBegun: startsAt <= ctx.now(),
      waitingPlace: waitingPlace(seats, userId),
      isLeader,
      seats: shown,
      others: own
        .filter(({ candidateId }) => !seated.has(candidateId))
        .map(({ candidateId, name }) => ({ id: candidateId, name })),
    };
  });

/** What one needs to plan a workshop: the antennas, and one's own. */
export const planning = procedure(advisor).query(async ({ ctx }) => {
  const places = await antennas(ctx.database.db);
  return {
    antennas: places.map(({ id, name }) => ({ id, name })),
    ownAntennaId: ctx.actor.antennaIds[0] ?? null,
  };
});
