import { accept, type Result, refuse } from "../shared/index.ts";
import { type Attendance, mostPlaces, mostWaiting, type Seat, type WorkshopFacts } from "./workshop.ts";

export type SeatRefusal =
  | "workshop-cancelled"
  | "workshop-begun"
  | "workshop-not-begun"
  | "workshop-seated"
  | "workshop-no-seat"
  | "workshop-full"
  | "workshop-places";

/** Signs somebody up: a place when one is free and nobody waits for it, else the end of the waiting list. */
export function signUp(
  workshop: WorkshopFacts,
  seats: readonly Seat[],
  candidateId: string,
  now: Date,
): Result<Seat, SeatRefusal> {
  const closed = whyClosed(workshop, now);
  if (closed) return refuse(closed);
  const others = seats.filter((seat) => seat.candidateId !== candidateId);
  const own = seats.find((seat) => seat.candidateId === candidateId);
  if (own && own.state !== "left") return refuse("workshop-seated");
  const waiting = others.filter(({ state }) => state === "waiting").length;
  const isFree = freePlaces(workshop.places, others) > 0 && waiting === 0;
  if (!isFree && waiting >= mostWaiting) return refuse("workshop-full");
  const rank = Math.max(0, ...seats.map((seat) => seat.rank)) + 1;
  return accept({ candidateId, state: isFree ? "registered" : "waiting", rank, attendance: null });
}

/** Gives one's place up, or one's place in the list; tells who moves up. */
export function giveUp(
  workshop: WorkshopFacts,
  seats: readonly Seat[],
  candidateId: string,
  now: Date,
): Result<{ readonly movedUp: readonly string[] }, SeatRefusal> {
  const closed = whyClosed(workshop, now);
  if (closed) return refuse(closed);
  const own = seats.find((seat) => seat.candidateId === candidateId);
  if (!own || own.state === "left") return refuse("workshop-no-seat");
  const others = seats.filter((seat) => seat !== own);
  return accept({ movedUp: movingUp(workshop.places, others) });
}

/** Changes how many places there are: never fewer than are taken; tells who moves up. */
export function changePlaces(
  workshop: WorkshopFacts,
  seats: readonly Seat[],
  places: number,
  now: Date,
): Result<{ readonly movedUp: readonly string[] }, SeatRefusal> {
  const closed = whyClosed(workshop, now);
  if (closed) return refuse(closed);
  const taken = seats.filter(({ state }) => state === "registered").length;
  if (places < Math.max(1, taken) || places > mostPlaces) {
    return refuse("workshop-places", { field: "places", minimum: Math.max(1, taken), maximum: mostPlaces });
  }
  return accept({ movedUp: movingUp(places, seats) });
}

/** Notes who came, once it has begun; null takes a slip back. */
export function noteAttendance(
  workshop: WorkshopFacts,
  seats: readonly Seat[],
  candidateId: string,
  attendance: Attendance | null,
  now: Date,
): Result<Seat, SeatRefusal> {
  if (workshop.state === "cancelled") return refuse("workshop-cancelled");
  if (workshop.startsAt > now) return refuse("workshop-not-begun");
  const seat = seats.find((each) => each.candidateId === candidateId);
  return seat?.state === "registered" ? accept({ ...seat, attendance }) : refuse("workshop-no-seat");
}

/** The place of somebody in the waiting list, from 1; null for who does not wait. */
export function waitingPlace(seats: readonly Seat[], candidateId: string): number | null {
  const place = waitingIn(seats).findIndex((seat) => seat.candidateId === candidateId);
  return place < 0 ? null : place + 1;
}

/** Places that nobody has. */
export function freePlaces(places: number, seats: readonly Seat[]): number {
  return Math.max(0, places - seats.filter(({ state }) => state === "registered").length);
}

/** Those who get the free places: who has waited longest first. */
function movingUp(places: number, seats: readonly Seat[]): string[] {
  return waitingIn(seats)
    .slice(0, freePlaces(places, seats))
    .map(({ candidateId }) => candidateId);
}

function waitingIn(seats: readonly Seat[]): Seat[] {
  return seats.filter(({ state }) => state === "waiting").sort((a, b) => a.rank - b.rank);
}

function whyClosed({ state, startsAt }: WorkshopFacts, now: Date): SeatRefusal | null {
  if (state === "cancelled") return "workshop-cancelled";
  return startsAt <= now ? "workshop-begun" : null;
}
