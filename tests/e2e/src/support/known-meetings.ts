import { clockTime } from "@tremplin/core/shared";
import { type Board, withDatabase } from "./board.ts";

/** What the addresses of pages about meetings are made of. */
export interface KnownMeetings {
  /** An appointment to come of the young person with the advisor. */
  readonly appointment: string;
  /** A free slot of the advisor, as an instant in ISO. */
  readonly slot: string;
  /** A workshop to come that the advisor holds. */
  readonly workshop: string;
}

const dayMs = 86_400_000;

/** A day of the future (ISO), far enough to be booked and near enough to be shown. */
export function dayAhead(days: number): string {
  return new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);
}

/** Gives a young person and an advisor an appointment, a free morning and a workshop. */
export function makeMeetings(
  board: Board,
  { youngId, advisorId }: { readonly youngId: string; readonly advisorId: string },
): Promise<KnownMeetings> {
  return withDatabase(board, async ({ db }) => {
    const now = new Date();
    const [appointment, workshop] = [crypto.randomUUID(), crypto.randomUUID()];
    const startsAt = new Date(`${dayAhead(20)}T15:00:00Z`);
    const where = { way: "place", place: "Bureau 9", link: null } as const;
    await db.deleteFrom("appointment").where("candidateId", "=", youngId).execute();
    await db
      .insertInto("appointment")
      .values({
        ...where,
        id: appointment,
        advisorId,
        candidateId: youngId,
        state: "booked",
        startsAt,
        endsAt: new Date(startsAt.getTime() + 45 * 60_000),
        minutes: 45,
        timeZone: "Europe/Paris",
        subject: "",
        bookedBy: youngId,
        sequence: 0,
        reason: null,
        words: "",
        changedBy: null,
        createdAt: now,
        changedAt: now,
      })
      .execute();
    await db
      .insertInto("opening")
      .values({
        ...where,
        id: crypto.randomUUID(),
        advisorId,
        weekday: null,
        day: dayAhead(21),
        fromMinute: 1080,
        toMinute: 1260,
        minutes: 60,
        bufferMinutes: 0,
        antennaId: null,
        createdAt: now,
      })
      .execute();
    await db
      .insertInto("workshop")
      .values({
        id: workshop,
        title: "Écrire un CV",
        text: "",
        startsAt: new Date(`${dayAhead(22)}T13:00:00Z`),
        minutes: 120,
        places: 5,
        antennaId: null,
        room: "Salle 2",
        place: "Salle 2",
        link: null,
        timeZone: "Europe/Paris",
        leaderId: advisorId,
        leaderName: "",
        state: "open",
        words: "",
        sequence: 0,
        createdAt: now,
        updatedAt: now,
      })
      .execute();
    const slot = clockTime(dayAhead(21), 1080, "Europe/Paris").toISOString();
    return { appointment, slot, workshop };
  });
}
